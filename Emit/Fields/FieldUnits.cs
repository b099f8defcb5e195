using System.Collections.Generic;
using System.Linq;
using Corpus.Emit.Units;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;

namespace Corpus.Emit.Fields;

/// <summary>The files that declared fields add to a corpus; without fields none.</summary>
internal static class FieldUnits
{
    private static readonly FieldPlace Nowhere = new("", default, 0, 0);

    public static IEnumerable<SourceUnit> Of(EquatableArray<Field> fields, CorpusOptions options)
    {
        if (fields.Count == 0)
        {
            yield break;
        }

        foreach (var unit in RuntimeUnit.OfFields(options))
        {
            yield return unit;
        }

        var placeless = new EquatableArray<Field>([.. fields.Select(static field => field with { Place = Nowhere })]);
        yield return new FieldUnit(placeless, options);
        yield return new FieldJsonUnit(placeless, options);
        yield return new FieldSearchUnit(placeless, options);
    }
}
