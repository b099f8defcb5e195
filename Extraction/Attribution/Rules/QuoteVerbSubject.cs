using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary><c>"We won," said Ann Lee, the mayor.</c> A pronoun never comes after its verb.</summary>
internal sealed class QuoteVerbSubject : VerbRule
{
    public override AttributionRule Id => AttributionRule.QuoteVerbSubject;

    public override bool TryApply(ClauseText text, in VerbGroup verb)
    {
        if (!verb.Frame.Takes(Complement.Quote) || !Inversion.IsPossible(text, verb)
            || text.Tag(verb.Head) is not (PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent or PartOfSpeech.VerbParticiple))
        {
            return false;
        }

        var closing = verb.First - 1;
        if (closing > text.Sentence.First && text.IsComma(closing) && !text.IsQuoted(closing))
        {
            closing--;
        }

        var quotedSpan = closing >= text.Sentence.First - 1 && text.SameParagraph(closing, verb.Head) ? text.QuotedSpanTo(closing) : -1;
        if (quotedSpan < 0 || text.IsTaken(closing) || !PrecedingQuote.MayBeQuote(text, quotedSpan, verb))
        {
            return false;
        }

        var limit = ContentBoundary.Limit(text);
        if (verb.End >= limit || text.IsQuoted(verb.End) || text.Tag(verb.End) is PartOfSpeech.Pronoun or PartOfSpeech.Subordinator or PartOfSpeech.Preposition)
        {
            return false;
        }

        var end = RightPhrase.SourceEnd(text, verb.End, limit, relative: true);
        if (end == verb.End || text.HasClass(verb.End, WordClass.Weekday | WordClass.Time))
        {
            return false;
        }

        var content = PrecedingQuote.Content(text, quotedSpan, end);
        text.Add(AttributionBuilder.Build(text, Id, new TokenRange(verb.End, end), new(verb.First, verb.End), content));
        return true;
    }
}
