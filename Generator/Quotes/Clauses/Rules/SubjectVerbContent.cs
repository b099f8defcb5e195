using CorpusNamespace;
using Corpus.Generator.Lexicon;
using Corpus.Generator.Structure;

namespace Corpus.Generator.Quotes.Clauses.Rules;

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
        if (reported.Shape == ContentShape.None)
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
        if (subject.Kind == SubjectKind.Relative && IssuedBy(text, subject.First) is { Kind: not SubjectKind.None } issuer)
        {
            subject = issuer;
        }

        if (subject.Kind == SubjectKind.None)
        {
            return false;
        }

        var end = ContentEnd.Find(text, reported, verb, subject.Kind is SubjectKind.Phrase or SubjectKind.Relative ? subject.First : -1);
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
        text.Add(AttributionBuilder.Build(text, rule, subject.Source, new(verb.First, reported.CueEnd), new TokenRange(reported.First, end)));
        return true;
    }

    /// <summary><c>She issued a statement that said …</c>: what the text says, who gives it out says.</summary>
    private static Subject IssuedBy(ClauseText text, int pronoun) =>
        pronoun > text.Sentence.First && text.Is(pronoun, "that") && text.Is(pronoun - 1, WordClass.Document) && !text.IsQuoted(pronoun - 1) && GerundSubject.IsIssued(text, pronoun - 1)
            ? EarlierVerb.Subject(text, pronoun, VerbMood.Gerund)
            : Subject.None;
}
