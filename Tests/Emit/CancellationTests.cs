using Corpus.Emit;
using Corpus.Tests.Hosting;

namespace Corpus.Tests.Emit;

/// <summary>Who does not wait any longer is heard while code and tables are written.</summary>
public class CancellationTests
{
    private static readonly CancellationToken Stopped = new(canceled: true);

    [Fact]
    public void Emission_ends()
    {
        var model = new ModelMaker(1).Model(1, 1, 3);
        Assert.Throws<OperationCanceledException>(() => Emitter.ApiUnits(model, EmittedCorpus.Options, Stopped));
        Assert.Throws<OperationCanceledException>(() => Emitter.DataUnits(model, EmittedCorpus.Options, Stopped));
        using var tables = new MemoryStream();
        Assert.Throws<OperationCanceledException>(() => Emitter.Prepare(model, EmittedCorpus.Options, ChunkSizes.Prepared, default, tables, Stopped));
        Assert.Equal(0, tables.Length);
    }
}
