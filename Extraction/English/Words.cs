using System;

namespace Corpus.Extraction.English;

/// <summary>The lexicon: the word lists of this folder, read once and then looked up by slices without making strings.</summary>
internal static class Words
{
    public static readonly WordTable All = Load();

    /// <summary>How many words there are; their ids are below it.</summary>
    public static int Count => All.Count;

    /// <summary>
    /// The entry of a word, whatever its case, or null. Also finds entries of several words, given with one space
    /// between them: <c>New York</c>.
    /// </summary>
    public static WordEntry? Find(ReadOnlySpan<char> word) => All.Find(word);

    private static WordTable Load()
    {
        var lexicon = new LexiconBuilder();
        lexicon.Auxiliaries("auxiliaries");
        lexicon.IrregularVerbs("irregular-verbs");
        lexicon.VerbsOfTable();
        foreach (var (list, content, classes) in WordLists.InOrder)
        {
            switch (content)
            {
                case ListContent.Verbs:
                    lexicon.Verbs(list, classes);
                    break;
                case ListContent.Nouns:
                    lexicon.Nouns(list, classes);
                    break;
                default:
                    lexicon.Words(list, classes);
                    break;
            }
        }

        return lexicon.Build();
    }
}
