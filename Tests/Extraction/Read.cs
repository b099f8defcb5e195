using Corpus.Extraction.Document;
using Corpus.Extraction.English;
using Corpus.Extraction.Document.Layout;
using Corpus.Extraction.Input;
using Corpus.Extraction.Text;

namespace Corpus.Tests.Extraction;

/// <summary>Reads a text as far as its words, and shows tokens as text, so that tests stay readable.</summary>
internal static class Read
{
    public static AnnotatedDocument Words(string text, StepBudget? budget = null) => DocumentAnnotator.Read(LayoutReader.Read(new ArticleFile("a", "a.txt", text, ArticleMetadata.None), EnglishLanguage.Instance, budget), budget);

    /// <summary>The tokens of the text, separated by <c>|</c>.</summary>
    public static string Tokens(string text)
    {
        var words = Words(text);
        return string.Join('|', words.Tokens.Items.ToArray().Select(t => text[t.Start..t.End]));
    }

    /// <summary>The sentences of the text, separated by <c> / </c>.</summary>
    public static string Sentences(string text)
    {
        var words = Words(text);
        return string.Join(" / ", words.Sentences.Items.ToArray().Select(s => words.TextOf(s.Tokens)));
    }

    /// <summary>The part of speech of the token that is <paramref name="word"/>, the last of them where there are several.</summary>
    public static PartOfSpeech Tag(string text, string word)
    {
        var words = Words(text);
        return words.Tokens.Items.ToArray().Last(t => text[t.Start..t.End] == word).Tag;
    }
}
