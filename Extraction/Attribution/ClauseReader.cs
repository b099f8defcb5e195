using Corpus.Extraction.Languages;
using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.QuotedSpanClasses;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Attribution.Rules;
using Corpus.Extraction.Document;
using Corpus.Extraction.People;

namespace Corpus.Extraction.Attribution;

/// <summary>
/// Reads the attributions whose source, cue and content are in one sentence, or in a sentence and the quote beside it.
/// What comes before its cue is read first, since a cue at the end governs all before it; then the rest from left to right.
/// </summary>
internal static class ClauseReader
{
    private static readonly VerbRule[] TrailingCue = RuleCatalog.Of<VerbRule>(RulePhase.TrailingCue);
    private static readonly TokenRule[] Preposition = RuleCatalog.Of<TokenRule>(RulePhase.Preposition);
    private static readonly VerbRule[] UnlistedVerb = RuleCatalog.Of<VerbRule>(RulePhase.UnlistedVerb);
    private static readonly SentenceRule[] Label = RuleCatalog.Of<SentenceRule>(RulePhase.Label);
    private static readonly TokenRule[] NounBeforeVerb = RuleCatalog.Of<TokenRule>(RulePhase.NounBeforeVerb);
    private static readonly VerbRule[] LightVerb = RuleCatalog.Of<VerbRule>(RulePhase.LightVerb);
    private static readonly VerbRule[] Verb = RuleCatalog.Of<VerbRule>(RulePhase.Verb);
    private static readonly SubjectVerbRule[] SubjectVerb = RuleCatalog.Of<SubjectVerbRule>(RulePhase.SubjectVerb);
    private static readonly TokenRule[] Noun = RuleCatalog.Of<TokenRule>(RulePhase.Noun);

    /// <summary>The attributions in text order.</summary>
    public static List<AttributionRelation> Read(AnnotatedDocument words, ArticlePeople people, QuotedSpanClassification[] classifications)
    {
        var text = new ClauseText(words, people, classifications);
        var verbs = new List<VerbGroup>();
        foreach (var sentence in words.Sentences)
        {
            if (words.Layout.Paragraphs[sentence.Paragraph].Kind != ParagraphKind.Boilerplate)
            {
                ReadSentence(text, sentence.Tokens, verbs);
            }
        }

        text.Found.Sort((a, b) => Start(a).CompareTo(Start(b)));
        return text.Found;
    }

    private static int Start(AttributionRelation attribution) => attribution.Content[0].First;

    private static void ReadSentence(ClauseText text, TokenRange sentence, List<VerbGroup> verbs)
    {
        text.Enter(sentence);
        text.Words.Budget.Enter(text.Tokens[sentence.First].Start);
        text.Words.Budget.Charge(sentence.Count);
        verbs.Clear();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            ReadTrailingCue(text, i, verbs);
        }

        foreach (var rule in Label)
        {
            if (rule.TryApply(text))
            {
                break;
            }
        }

        var read = sentence.First;
        foreach (var verb in verbs)
        {
            for (; read < verb.Head; read++)
            {
                ApplyAtNoun(NounBeforeVerb, text, read);
            }

            if (!IsRestrictive(text, verb))
            {
                ReadVerb(text, verb);
            }
        }

        // What a verb inside a subject says ("the man who said …") comes after what the subject itself says.
        foreach (var verb in verbs)
        {
            ReadVerb(text, verb);
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            ApplyAtNoun(Noun, text, i);
        }
    }

    /// <summary>Reads a cue whose content comes before it; notes the verb for the later phases if it is no such cue.</summary>
    private static void ReadTrailingCue(ClauseText text, int token, List<VerbGroup> verbs)
    {
        if (text.IsQuoted(token))
        {
            return;
        }

        if (VerbGroup.At(text, token) is { } cue)
        {
            verbs.Add(cue);
            Apply(TrailingCue, text, cue);
            return;
        }

        if (!Apply(Preposition, text, token) && VerbGroup.Unlisted(text, token) is { } unlisted)
        {
            Apply(UnlistedVerb, text, unlisted);
        }

        if (LightVerbCue.IsLight(text, token) && VerbGroup.Of(text, token) is { } light)
        {
            verbs.Add(light);
        }
    }

    private static void ReadVerb(ClauseText text, in VerbGroup verb)
    {
        if (text.IsTaken(verb.Head) || Apply(LightVerb, text, verb) || verb.Frame == VerbFrame.Unlisted || Apply(Verb, text, verb)
            || SubjectVerbReading.Read(text, verb) is not { } reading)
        {
            return;
        }

        foreach (var rule in SubjectVerb)
        {
            if (rule.Holds(reading))
            {
                text.Add(reading.Build(text, rule.Id));
                return;
            }
        }
    }

    private static bool Apply(VerbRule[] rules, ClauseText text, in VerbGroup verb)
    {
        foreach (var rule in rules)
        {
            if (rule.TryApply(text, verb))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Apply(TokenRule[] rules, ClauseText text, int token)
    {
        foreach (var rule in rules)
        {
            if (rule.TryApply(text, token))
            {
                return true;
            }
        }

        return false;
    }

    private static void ApplyAtNoun(TokenRule[] rules, ClauseText text, int token)
    {
        if (text.Tag(token) == PartOfSpeech.Noun)
        {
            Apply(rules, text, token);
        }
    }

    private static bool IsRestrictive(ClauseText text, in VerbGroup verb) =>
        verb.First - 2 >= text.Sentence.First && !text.IsQuoted(verb.First - 1) && !text.IsComma(verb.First - 2) && !text.IsDash(verb.First - 2)
        && (text.Tag(verb.First - 1) == PartOfSpeech.RelativePronoun || text.IsPersonalRelative(verb.First - 1));
}
