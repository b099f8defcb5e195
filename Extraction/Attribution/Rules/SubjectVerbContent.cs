using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>The cue before its content: a quote, a clause, an infinitive, a noun phrase.</summary>
internal static class SubjectVerbContent
{
    public static bool TryApply(ClauseText text, in VerbGroup verb)
    {
        if (verb.IsPassive && !verb.Frame.Takes(Complement.Passive))
        {
            return false;
        }

        var reported = ComplementReader.Read(text, verb);
        if (reported.Shape == ContentShape.None || (verb.IsPassive && reported.Shape == ContentShape.Object) || IssuedText.SaysMore(text, verb, reported))
        {
            return false;
        }

        var subject = verb.Mood switch
        {
            VerbMood.Finite => SubjectFinder.Find(text, verb),
            VerbMood.Gerund => GerundSubject.Find(text, verb),
            VerbMood.Infinitive when reported.Shape is ContentShape.Quote or ContentShape.Clause => InfinitiveSubject.Find(text, verb),
            _ => Subject.None,
        };
        if (subject.Kind is SubjectKind.Relative or SubjectKind.Phrase && IssuedText.GiverOf(text, subject.First) is { Kind: not SubjectKind.None } issuer)
        {
            subject = issuer;
        }

        if (subject.Kind == SubjectKind.None || IsExpletive(text, verb, subject))
        {
            return false;
        }

        var end = ContentEnd.Find(text, reported, verb, subject);
        if (end <= reported.First)
        {
            return false;
        }

        var rule = reported.Shape switch
        {
            _ when subject.Kind == SubjectKind.Shared => AttributionRule.SharedSubject,
            ContentShape.Quote => AttributionRule.SubjectVerbQuote,
            ContentShape.Clause or ContentShape.Zero => AttributionRule.SubjectVerbClause,
            ContentShape.Infinitive or ContentShape.ObjectInfinitive => AttributionRule.SubjectVerbInfinitive,
            _ => AttributionRule.SubjectVerbObject,
        };
        var content = new TokenRange(reported.First, end);
        var cue = new TokenRange(IssuedText.CueStart(text, verb, subject), reported.CueEnd);
        var source = Named(text, subject.Source, cue.First);
        if (source.IsEmpty)
        {
            return false;
        }

        text.Add(Pronoun(text, subject) is { } pronoun
            ? AttributionBuilder.Build(text, rule, source, cue, pronoun, content)
            : AttributionBuilder.Build(text, rule, source, cue, content));
        return true;
    }

    /// <summary>A source that holds the cue, <c>Ana Vega, a lawyer | supporting | Oro</c>, is named by its first words.</summary>
    private static TokenRange Named(ClauseText text, TokenRange source, int cue) =>
        source.Contains(cue) ? new TokenRange(source.First, RightPhrase.SimpleEnd(text, source.First, cue)) : source;

    /// <summary>The relative pronoun for what is missing in the content: <c>a plan, | which | she hopes to change</c>.</summary>
    private static TokenRange? Pronoun(ClauseText text, in Subject subject)
    {
        var pronoun = subject.First - 1;
        return subject.Kind == SubjectKind.Phrase && pronoun > text.Sentence.First && !text.IsQuoted(pronoun) && !text.IsTaken(pronoun) && text.Tag(pronoun - 1) != PartOfSpeech.Preposition
            && (text.Tag(pronoun) == PartOfSpeech.RelativePronoun && !text.Is(pronoun, "whose")) ? new TokenRange(pronoun, pronoun + 1) : null;
    }

    /// <summary><c>It is clear that</c>: nobody's in particular.</summary>
    private static bool IsExpletive(ClauseText text, in VerbGroup verb, in Subject subject) =>
        subject.Source.Count == 1 && text.Tag(verb.Head) == PartOfSpeech.Adjective && text.Is(subject.Source.First, "it");
}
