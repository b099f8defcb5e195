using System;
using CorpusNamespace;
using Corpus.Generator.Lexicon;
using Corpus.Generator.Structure;

namespace Corpus.Generator.Quotes.Rules;

/// <summary>
/// <c>Vega was firm in her answer: "We lost."</c> The words before the quote end with a colon or a comma and are about a
/// person: she speaks.
/// </summary>
internal static class SubjectBeforeQuote
{
    public static bool Apply(Discourse discourse, int passage)
    {
        var words = discourse.Words;
        var before = Surroundings.Before(discourse, passage);
        if (before.IsEmpty || words.Tokens[before.End - 1].Length != 1 || words.Text[words.Tokens[before.End - 1].Start] is not (':' or ',')
            || discourse.PassageAt(before.First) >= 0 || (Inverted(discourse, before) ?? SentenceSubject.Find(discourse, before)) is not { } subject)
        {
            return false;
        }

        discourse.Add(passage, subject, new TokenRange(before.End - 1, before.End), AttributionRule.SubjectBeforeQuote);
        return true;
    }

    /// <summary><c>Said Ana Vega, who was there, "We lost."</c> and <c>According to Vega: "We lost."</c></summary>
    private static TokenRange? Inverted(Discourse discourse, TokenRange before)
    {
        var first = discourse.Words.Tokens[before.First];
        var according = first.Of(discourse.Words.Text).Equals("according".AsSpan(), StringComparison.OrdinalIgnoreCase);
        var skipped = according ? 2 : first.IsFiniteVerb && first.Is(WordClass.SpeechVerb) ? 1 : 0;
        return skipped > 0 && before.Count > skipped ? SentenceSubject.Named(discourse, new(before.First + skipped, before.End)) : null;
    }
}
