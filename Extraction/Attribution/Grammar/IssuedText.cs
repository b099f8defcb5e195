using Corpus.Extraction.Text;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>A text that somebody gives out says what that somebody says: <c>The mayor sent out a letter saying …</c></summary>
internal static class IssuedText
{
    private const int Reach = 16;

    /// <summary>The verb that gives out the text whose phrase ends here, or -1.</summary>
    public static int VerbOf(ClauseText text, int last)
    {
        var document = false;
        for (var i = last; i > text.Sentence.First && i > last - Reach && text.IsFree(i); i--)
        {
            if (text.Tokens[i].IsVerb)
            {
                return document && Gives(text, i) ? i : -1;
            }

            if (text.Tokens[i].Kind == TokenKind.Punctuation)
            {
                break;
            }

            document |= text.HasClass(i, WordClass.Document | WordClass.SpeechNoun);
        }

        return -1;
    }

    /// <summary>
    /// What the text says comes after it, so that the text itself is not what is reported: <c>issued a statement | saying</c>,
    /// <c>released a report | that said</c>.
    /// </summary>
    public static bool SaysMore(ClauseText text, in VerbGroup verb, in Reported reported)
    {
        if (reported.Shape != ContentShape.Object || !Gives(text, verb.Head))
        {
            return false;
        }

        var limit = ContentBoundary.Limit(text);
        var end = RightPhrase.WithPrepositions(text, RightPhrase.SimpleEnd(text, reported.First, limit), limit, true);
        if (end > reported.First && end + 1 < limit && text.IsGeneralRelative(end) && text.Tokens[end + 1].IsFiniteVerb && !text.IsQuoted(end))
        {
            end++;
        }
        else if (end >= limit || text.IsQuoted(end) || text.Tag(end) != VerbGerund)
        {
            return false;
        }

        return end > reported.First
            && text.Frames.OfVerb(text.Tokens[end].Entry) is { } frame && frame.Takes(Complement.That | Complement.Object | Complement.Naming);
    }

    /// <summary>Who gives out the text that a relative pronoun stands for: <c>She issued a statement | that | said …</c></summary>
    public static Subject GiverOf(ClauseText text, int pronoun) =>
        pronoun > text.Sentence.First && text.IsGeneralRelative(pronoun)
        && text.HasClass(pronoun - 1, WordClass.Document) && !text.IsQuoted(pronoun - 1) && VerbOf(text, pronoun - 1) >= 0
            ? CoordinateSubjectFinder.Subject(text, pronoun, VerbMood.Gerund)
            : Subject.None;

    /// <summary>Where the cue starts: what gives out the text is part of it, as in <c>issued a statement saying</c>.</summary>
    public static int CueStart(ClauseText text, in VerbGroup verb, in Subject subject)
    {
        var last = verb.First - (verb.Mood == VerbMood.Gerund ? 1 : 2);
        return subject.Kind == SubjectKind.Shared && last > text.Sentence.First && (verb.Mood == VerbMood.Gerund || text.IsGeneralRelative(last + 1))
            && VerbOf(text, last) is var issuing and >= 0 && VerbGroup.Of(text, issuing) is { Mood: VerbMood.Finite } group
            ? group.First
            : verb.First;
    }

    private static bool Gives(ClauseText text, int verb) => text.HasLemma(verb, text.Cues.IssuingVerbs);
}
