using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Features;

/// <summary>
/// In a headline only a name that could be nothing else speaks for a person: <c>Laura Wentworth Wins Vote</c>; not <c>Mark Your
/// Calendar</c>.
/// </summary>
internal static class HeadingName
{
    private const WordClass Open = WordClass.Noun | WordClass.Verb | WordClass.Adjective | WordClass.Adverb;

    public static bool IsSure(AnnotatedDocument words, in NameCandidate name) =>
        name.IsFull
        && name.FirstRole == NameRole.Given
        && name.LastRole is NameRole.Name or NameRole.Given
        && (!words.Tokens[name.Family.End - 1].HasClass(Open) || words.Tokens[name.Family.End - 1].HasClass(WordClass.Surname | WordClass.PublicFigure));
}
