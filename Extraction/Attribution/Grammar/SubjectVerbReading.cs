using Corpus.Extraction.Languages;
using Corpus.Abstractions;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>A subject, the verb that is its cue, and the content after it: a quote, a clause, an infinitive or a noun phrase.</summary>
/// <param name="Subject">What the subject was found by.</param>
/// <param name="Reported">What kind of content it is.</param>
/// <param name="Pronoun">The relative pronoun that stands for what is missing in the content: <c>a plan, | which | she hopes to change</c>.</param>
internal readonly record struct SubjectVerbReading(
    Subject Subject, Reported Reported, TokenRange Source, TokenRange Cue, TokenRange? Pronoun, TokenRange Content)
{
    public static SubjectVerbReading? Read(ClauseText text, in VerbGroup verb)
    {
        if (verb.IsPassive && !verb.Frame.Takes(Complement.Passive))
        {
            return null;
        }

        var reported = ComplementReader.Read(text, verb);
        if (reported.Shape == ContentShape.None || (verb.IsPassive && reported.Shape == ContentShape.Object) || IssuedText.SaysMore(text, verb, reported))
        {
            return null;
        }

        var subject = FindSubject(text, verb, reported);
        if (subject.Kind == SubjectKind.None || IsExpletive(text, verb, subject))
        {
            return null;
        }

        var end = ContentBoundary.Find(text, reported, verb, subject);
        if (end <= reported.First)
        {
            return null;
        }

        var cue = new TokenRange(IssuedText.CueStart(text, verb, subject), reported.CueEnd);
        var source = Named(text, subject.Source, cue.First);
        return source.IsEmpty ? null : new(subject, reported, source, cue, RelativePronoun(text, subject), new(reported.First, end));
    }

    /// <summary>The attribution that this is, by the rule that claims it.</summary>
    public AttributionRelation Build(ClauseText text, AttributionRule rule) => Pronoun is { } pronoun
        ? AttributionBuilder.Build(text, rule, Source, Cue, pronoun, Content)
        : AttributionBuilder.Build(text, rule, Source, Cue, Content);

    private static Subject FindSubject(ClauseText text, in VerbGroup verb, Reported reported)
    {
        var subject = verb.Mood switch
        {
            VerbMood.Finite => SubjectFinder.Find(text, verb),
            VerbMood.Gerund => ParticipleSubjectFinder.Find(text, verb),
            VerbMood.Infinitive when reported.Shape is ContentShape.Quote or ContentShape.Clause => ControlledSubjectFinder.Find(text, verb),
            _ => Subject.None,
        };
        var named = subject.Kind is SubjectKind.Relative or SubjectKind.Phrase;
        return named && IssuedText.GiverOf(text, subject.First) is { Kind: not SubjectKind.None } issuer ? issuer : subject;
    }

    /// <summary>A source that holds the cue, <c>Ana Vega, a lawyer | supporting | Oro</c>, is named by its first words.</summary>
    private static TokenRange Named(ClauseText text, TokenRange source, int cue) =>
        source.Contains(cue) ? new TokenRange(source.First, RightPhrase.SimpleEnd(text, source.First, cue)) : source;

    private static TokenRange? RelativePronoun(ClauseText text, in Subject subject)
    {
        var pronoun = subject.First - 1;
        var isFree = subject.Kind == SubjectKind.Phrase && pronoun > text.Sentence.First && !text.IsQuoted(pronoun) && !text.IsTaken(pronoun);
        return isFree && text.Tag(pronoun - 1) != PartOfSpeech.Preposition
            && text.Tag(pronoun) == PartOfSpeech.RelativePronoun && !text.TextEquals(pronoun, text.Clause.PossessiveRelative)
            ? new TokenRange(pronoun, pronoun + 1)
            : null;
    }

    /// <summary><c>It is clear that</c>: nobody's in particular.</summary>
    private static bool IsExpletive(ClauseText text, in VerbGroup verb, in Subject subject) =>
        subject.Source.Count == 1 && text.Tag(verb.Head) == PartOfSpeech.Adjective && text.TextEquals(subject.Source.First, text.Clause.ExpletivePronoun);
}
