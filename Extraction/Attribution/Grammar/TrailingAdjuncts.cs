using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>What follows a cue and says nothing of the content: who was told, when and where.</summary>
internal static class TrailingAdjuncts
{
    private const WordClass CanBeTold = WordClass.Person | WordClass.Title | WordClass.Group | WordClass.Outlet
        | WordClass.Organization | WordClass.Relation | WordClass.Plural;

    /// <summary>The end of addressee, dates and places after the cue.</summary>
    public static int End(ClauseText text, in VerbGroup verb, int limit)
    {
        var i = verb.End;
        if (verb.Frame.Takes(Complement.Addressee))
        {
            var end = RightPhrase.SimpleEnd(text, i, limit);
            i = IsThing(text, i, end) ? i : end;
        }

        for (var steps = 0; steps < 6 && i < limit && !text.IsQuoted(i); steps++)
        {
            if (text.Tag(i) is Preposition)
            {
                var end = RightPhrase.SimpleEnd(text, i + 1, limit);
                if (end == i + 1)
                {
                    break;
                }

                i = end;
            }
            else if (IsWhen(text, i))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static bool IsWhen(ClauseText text, int i) =>
        text.IsDayOrTime(i) || text.Tag(i) is Adverb or Number || text.TextEqualsAny(i, text.Phrase.TimeModifiersAfterCue);

    /// <summary><c>told a joke</c>, <c>told one story</c>: nobody who could be told.</summary>
    private static bool IsThing(ClauseText text, int start, int end) =>
        end > start + 1 && (text.IsIndefiniteArticle(start) || text.IsDefiniteArticle(start) || text.Tag(start) == Number) && text.Tag(end - 1) == Noun
        && text.Tokens[end - 1] is { Entry: not null } head && !head.HasClass(CanBeTold);
}
