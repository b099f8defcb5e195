using Corpus.Extraction.Document;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>
/// The verb of the sentence after a cue that only tells which one is meant: <c>Those who want to leave | are few</c>,
/// <c>Officials backing the plan | declined to comment</c>. The content ends before it.
/// </summary>
internal static class MainVerb
{
    private const int Reach = 40;

    /// <summary>The cue is in a clause or participle that belongs to a noun without a comma.</summary>
    public static bool Follows(ClauseText text, in VerbGroup verb, in Subject subject) => subject.Kind switch
    {
        SubjectKind.Relative => subject.First > text.Sentence.First && !text.IsComma(subject.First - 1) && !text.IsDash(subject.First - 1),
        SubjectKind.Phrase => verb.Mood == VerbMood.Gerund && subject.Source.End == verb.First && !IsObject(text, subject.First),
        _ => false,
    };

    /// <summary>The first finite verb that belongs to no clause inside the content, or the limit.</summary>
    public static int After(ClauseText text, in Reported reported, int limit)
    {
        var clauses = reported.Shape is ContentShape.Clause or ContentShape.Zero ? 1 : 0;
        for (var i = reported.First; i < limit && i < reported.First + Reach; i++)
        {
            if (text.IsQuoted(i))
            {
                continue;
            }

            if (i > reported.First && OpensClause(text, i))
            {
                clauses++;
            }
            else if (text.Tag(i) == Conjunction || text.IsComma(i) || text.IsDash(i))
            {
                break;
            }
            else if (text.Tokens[i].IsFiniteVerb)
            {
                if (clauses == 0)
                {
                    return i;
                }

                clauses--;
                i = VerbGroup.Last(text, i, limit);
            }
        }

        return limit;
    }

    /// <summary><c>watched | the mayor | leaving</c></summary>
    private static bool IsObject(ClauseText text, int first) => first > text.Sentence.First && text.Tokens[first - 1].IsVerb;

    private static bool OpensClause(ClauseText text, int i) =>
        text.Tag(i) is RelativePronoun or Subordinator || text.IsPersonalRelative(i) || text.TextEquals(i, text.Clause.FreeRelative)
            || StartsBareRelative(text, i);

    /// <summary><c>the issues | she knows</c>: a pronoun after a noun opens a clause.</summary>
    private static bool StartsBareRelative(ClauseText text, int i) =>
        text.Tag(i) == Pronoun && text.Tag(i - 1) is Noun or ProperNoun;
}
