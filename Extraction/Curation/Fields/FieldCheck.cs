using System.Linq;
using Corpus.Extraction.Document.Layout;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Curation.Fields;

/// <summary>Compares a value with the declaration of its field.</summary>
internal static class FieldCheck
{
    private const int MostListed = 12;

    /// <summary>The value as it is kept; null where it cannot be, and then what is wrong.</summary>
    public static string? Of(Field field, FieldPattern? pattern, string written, out string fault)
    {
        fault = "";
        if (field.Options.Count > 0)
        {
            return Option(field, written, out fault);
        }

        if (FieldValue.Read(field.Type, written) is not { } value)
        {
            fault = FieldValue.Wanted(field.Type);
            return null;
        }

        if (field.Minimum is { } minimum && FieldValue.Compare(field.Type, value, minimum) < 0)
        {
            fault = "the least value is " + minimum;
        }
        else if (field.Maximum is { } maximum && FieldValue.Compare(field.Type, value, maximum) > 0)
        {
            fault = "the greatest value is " + maximum;
        }
        else if (pattern?.Fits(value) == false)
        {
            fault = "it does not fit the pattern " + field.Pattern;
        }

        return fault.Length == 0 ? value : null;
    }

    /// <summary>The number of one of the values that are allowed.</summary>
    private static string? Option(Field field, string written, out string fault)
    {
        for (var o = 0; o < field.Options.Count; o++)
        {
            if (field.Options[o].Value == written)
            {
                fault = "";
                return Invariant.Format(o);
            }
        }

        var names = field.Options.Select(static option => option.Value).ToArray();
        var more = names.Length > MostListed ? " and " + Invariant.Format(names.Length - MostListed) + " more" : "";
        fault = "it is none of " + string.Join(", ", names.Take(MostListed)) + more + Suggestion.For(written, names);
        return null;
    }
}
