using System;
using System.Collections.Generic;
using System.Text;
using Corpus.Extraction.English;
using Folding = CorpusNamespace.CorpusStorage.Folding;

namespace Corpus.Emit.Tables;

/// <summary>The closed list of what a look-up by name drops, as the emitted storage searches it.</summary>
internal static class TitleTable
{
    // The emitted TitleEnd.
    private const char End = '|';

    private static readonly Lazy<string> All = new(static () => Write(NameTitles.All()));

    /// <summary>The titles, folded as names are, each between two bars.</summary>
    public static string Text => All.Value;

    private static string Write(IEnumerable<string> titles)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var text = new StringBuilder();
        text.Append(End);
        foreach (var title in titles)
        {
            var folded = Folding.Fold(title);
            if (known.Add(folded))
            {
                text.Append(folded).Append(End);
            }
        }

        return text.ToString();
    }
}
