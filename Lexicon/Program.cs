using System;
using System.IO;
using Corpus.Extraction.English;
using Corpus.Lexicon;

if (args is not [var path])
{
    Console.Error.WriteLine("Usage: Corpus.Lexicon FILE. Writes the table of all words there.");
    return 2;
}

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

using var file = File.Create(path);
new WordTableWriter(file).Write(lexicon.Build());
return 0;
