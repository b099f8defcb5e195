using Corpus.Extraction.Languages;

namespace Corpus.Extraction.English;

/// <summary>The word lists of this folder as one table.</summary>
internal static class EnglishLexicon
{
    public static WordTable Read()
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
