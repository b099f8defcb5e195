using Corpus.Extraction.Languages;
using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>A noun reports: <c>her claim that the plan had failed</c>, <c>the mayor's call for a vote</c>, <c>concerns about the plan</c>.</summary>
/// <param name="withClauseAndSource">Only a noun with a clause directly after it, and only where the words say whose it is.</param>
internal sealed class NounCue(bool withClauseAndSource = false) : TokenRule
{
    private const int MaxModifiers = 5;

    public override AttributionRule Id => AttributionRule.NounCue;

    public override bool TryApply(ClauseText text, int noun)
    {
        if (withClauseAndSource && !(noun + 1 < text.Sentence.End && text.IsComplementizer(noun + 1)))
        {
            return false;
        }

        if (text.IsQuoted(noun) || text.IsTaken(noun) || text.Frames.OfNoun(text.Tokens[noun].Entry) is not { } frame)
        {
            return false;
        }

        var reported = NounContent.Read(text, noun, frame);
        if (reported.Shape == ContentShape.None)
        {
            return false;
        }

        var first = noun;
        while (first > text.Sentence.First && first > noun - MaxModifiers && text.IsFree(first - 1) && IsModifier(text.Tag(first - 1)))
        {
            first--;
        }

        var source = first > text.Sentence.First ? LeftPhrase.Possessor(text, first - 1, text.Sentence.First) : null;
        if (source is null && (withClauseAndSource || !frame.Takes(Complement.Impersonal)))
        {
            return false;
        }

        var end = ContentBoundary.OfNoun(text, reported);
        if (end <= reported.First)
        {
            return false;
        }

        text.Add(AttributionBuilder.Build(text, Id, source, new(source is null ? noun : first, reported.CueEnd), new TokenRange(reported.First, end)));
        return true;
    }

    private static bool IsModifier(PartOfSpeech tag) => tag
        is PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.VerbParticiple or PartOfSpeech.VerbGerund or PartOfSpeech.Number;
}
