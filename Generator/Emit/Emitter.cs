using System.Collections.Generic;
using Corpus.Generator.Common;
using Corpus.Generator.Linking;

namespace Corpus.Generator.Emit;

/// <summary>Splits a corpus into the files to generate.</summary>
internal static class Emitter
{
    /// <summary>What an editor needs: the types and the properties of people and articles.</summary>
    public static EquatableArray<SourceUnit> ApiUnits(CorpusModel model, CorpusOptions options)
    {
        var units = new List<SourceUnit>();
        RuntimeUnit.AddAll(units, options);
        return EquatableArray.From(units);
    }

    /// <summary>What only a build needs: the texts and tables. The API part compiles without it.</summary>
    public static EquatableArray<SourceUnit> DataUnits(CorpusModel model, CorpusOptions options) => default;
}
