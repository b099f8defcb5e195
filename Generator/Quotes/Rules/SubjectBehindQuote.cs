using CorpusNamespace;
using Corpus.Generator.Structure;

namespace Corpus.Generator.Quotes.Rules;

/// <summary>
/// <c>"We lost," Vega shot back.</c> and <c>"We lost," deadpanned Vega.</c> A quote that ends as one does before its
/// attribution, and directly behind it a person and a verb: the place says that she speaks, whatever the verb says.
/// </summary>
internal static class SubjectBehindQuote
{
    private const int Farthest = 2;                 // tokens between the quote and the person, a verb among them

    public static bool Apply(Discourse discourse, int passage)
    {
        var words = discourse.Words;
        var tokens = words.Passages[passage].Tokens;
        var sentence = words.Sentences[words.SentenceOf[tokens.End - 1]].Tokens;
        var rest = new TokenRange(tokens.End, sentence.End);
        if (rest.IsEmpty || !EndsOpen(discourse, passage) || SentenceSubject.Named(discourse, rest) is not { } subject || subject.First > rest.First + Farthest)
        {
            return false;
        }

        var inverted = subject.First > rest.First && words.Tokens[rest.First].Tag is PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent;
        if (inverted ? SentenceSubject.IsPronoun(discourse, subject) : subject.First > rest.First)
        {
            return false;
        }

        var cue = inverted ? rest.First : VerbBehind(discourse, subject.End, rest.End);
        if (cue < 0)
        {
            return false;
        }

        discourse.Add(passage, subject, new TokenRange(cue, cue + 1), AttributionRule.SubjectBehindQuote);
        return true;
    }

    /// <summary>A comma, question or exclamation mark or dash, but no full stop, ends the quote.</summary>
    private static bool EndsOpen(Discourse discourse, int passage)
    {
        var inner = discourse.Words.Passages[passage].Inner;
        return !inner.IsEmpty && discourse.Words.Text[discourse.Words.Tokens[inner.End - 1].End - 1] is ',' or '?' or '!' or '-' or '—' or '–' or '…';
    }

    private static int VerbBehind(Discourse discourse, int first, int end)
    {
        const int reach = 4;
        for (var t = first; t < end && t < first + reach; t++)
        {
            var tag = discourse.Words.Tokens[t].Tag;
            if (tag is PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent)
            {
                return t;
            }

            if (tag is not (PartOfSpeech.Adverb or PartOfSpeech.Auxiliary))
            {
                return -1;
            }
        }

        return -1;
    }
}
