using Corpus.Extraction.Text;
using Corpus.Emit.Tables;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Model;

namespace Corpus.Emit.Units;

/// <summary>
/// What the articles say of some people: where each record starts, then the records. Only what a person is, not where they stand:
/// <see cref="PersonModel.Articles"/> is left empty, so that the unit stays equal when articles come and go.
/// </summary>
internal sealed record PeopleTableUnit(int Number, EquatableArray<PersonModel> People, CorpusOptions Options)
    : ChunkUnit(ChunkKind.People, Number, Options)
{
    // Digits of an offset; the emitted DirectoryWidth.
    private const int DirectoryWidth = 4;

    public override CharBuffer Content()
    {
        var directory = new TableWriter();
        var records = new TableWriter();
        foreach (var person in People.AsSpan())
        {
            directory.Fixed((People.Count * DirectoryWidth) + records.Length, DirectoryWidth);
            PersonRecord.Write(records, person);
        }

        return directory.Append(records).Table;
    }
}
