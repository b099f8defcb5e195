using Corpus.Extraction.Document;
using Corpus.Extraction.English;
using Corpus.Extraction.Document.Layout;
using Corpus.Extraction.Input;
using Corpus.Extraction.Model;
using Corpus.Extraction.People;
using Corpus.Extraction.Text;

namespace Corpus.Tests.Extraction.People;

/// <summary>The people found in a text, for tests.</summary>
internal static class PeopleOf
{
    public static AnnotatedDocument Words(string text, StepBudget? budget = null) => DocumentAnnotator.Read(LayoutReader.Read(new ArticleFile("a", "a.txt", text, ArticleMetadata.None), EnglishLanguage.Instance, budget), budget);

    public static ArticlePeople Text(string text) => PeopleFinder.Find(Words(text));

    public static string[] Names(string text) => [.. Text(text).People.Select(person => person.Name)];

    /// <summary>Every mention with the person it names, as <c>words=name</c>.</summary>
    public static string[] Mentions(string text)
    {
        var words = Words(text);
        var people = PeopleFinder.Find(words);
        return [.. people.Mentions.Select(mention => words.TextOf(mention.Tokens) + "=" + people.People[mention.Person].Name)];
    }

    public static LocalPerson Person(string text, string name) => Text(text).People.Single(person => person.Name == name);
}
