using System;
using System.Collections.Generic;
using Corpus.Extraction.English;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text.Characters;
using Inflector = CorpusNamespace.CorpusStorage.Inflector;

namespace Corpus.Lexicon;

/// <summary>
/// Collects what the lists say of each word. A word of several lists has the classes of all; the lemma is that of the
/// list read first.
/// </summary>
internal sealed class LexiconBuilder
{
    private readonly List<LexiconWord> _words = [];
    private readonly Dictionary<string, LexiconWord> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _irregular = new(StringComparer.Ordinal);

    /// <summary>All words, in the order in which they were first read.</summary>
    public IReadOnlyList<LexiconWord> Build() => _words;

    public void Words(string list, WordClass classes)
    {
        foreach (var entry in Entries(list))
        {
            Add(entry, classes);
        }
    }

    /// <summary>Nouns in the singular; <c>man/men</c> gives an irregular plural, <c>police=</c> has none of its own.</summary>
    public void Nouns(string list, WordClass classes)
    {
        foreach (var item in Entries(list))
        {
            var slash = item.IndexOf('/');
            var invariable = item[item.Length - 1] == '=';
            var singular = slash >= 0 ? item.Substring(0, slash) : invariable ? item.Substring(0, item.Length - 1) : item;
            Add(singular, classes | WordClass.Noun);
            if (!invariable)
            {
                var plural = slash >= 0 ? item.Substring(slash + 1) : Inflector.WithS(singular);
                Add(plural, classes | WordClass.Noun | WordClass.Plural, VerbForm.None, singular);
            }
        }
    }

    /// <summary>One verb a line: base, past, participle; several of a form are separated by <c>/</c>.</summary>
    public void IrregularVerbs(string list)
    {
        foreach (var line in WordList.Lines(list))
        {
            _irregular[line[0].TrimEnd('+')] = line;
        }

        foreach (var line in WordList.Lines(list))
        {
            AddVerb(line[0], WordClass.Verb);
        }
    }

    /// <summary>Verbs in the base form, a <c>+</c> after those of several syllables that double their last letter.</summary>
    public void Verbs(string list, WordClass classes)
    {
        foreach (var verb in Entries(list))
        {
            AddVerb(verb, classes | WordClass.Verb);
        }
    }

    /// <summary>The verbs of the table, and their classes.</summary>
    public void VerbsOfTable()
    {
        foreach (var line in VerbTable.Lines())
        {
            if (line.Particle is null)
            {
                AddVerb(line.Item, line.Classes | WordClass.Verb);
            }
        }
    }

    /// <summary>One form a line: lemma, name of the form, words.</summary>
    public void Auxiliaries(string list)
    {
        foreach (var line in WordList.Lines(list))
        {
            var form = FormOf(line[1]);
            for (var i = 2; i < line.Length; i++)
            {
                var negation = line[i].EndsWith("n't", StringComparison.Ordinal) ? WordClass.Negation : WordClass.None;
                Add(line[i], WordClass.Auxiliary | negation, form, line[0]);
            }
        }
    }

    private static VerbForm FormOf(string name) => name switch
    {
        "base" => VerbForm.Base,
        "present" => VerbForm.Present,
        "past" => VerbForm.Past,
        "gerund" => VerbForm.Gerund,
        "participle" => VerbForm.Participle,
        _ => throw new InvalidOperationException("No form of a verb is called " + name + "."),
    };

    private static IEnumerable<string> Entries(string list)
    {
        var text = WordList.Read(list);
        foreach (var (start, end) in WordList.Places(text))
        {
            yield return WordList.Entry(text, start, end);
        }
    }

    private void AddVerb(string item, WordClass classes)
    {
        var doubled = item[item.Length - 1] == '+';
        var verb = item.TrimEnd('+');
        Add(verb, classes, VerbForm.Base);
        Add(Inflector.Present(verb), classes, VerbForm.Present, verb);
        if (_irregular.TryGetValue(verb, out var forms))
        {
            Add(Inflector.Gerund(verb, doubled || forms[0].Length > verb.Length), classes, VerbForm.Gerund, verb);
            foreach (var past in forms[1].Split('/'))
            {
                Add(past, classes, VerbForm.Past, verb);
            }

            foreach (var participle in forms[2].Split('/'))
            {
                Add(participle, classes, VerbForm.Participle, verb);
            }

            return;
        }

        Add(Inflector.Gerund(verb, doubled), classes, VerbForm.Gerund, verb);
        Add(Inflector.Past(verb, doubled), classes, VerbForm.Past | VerbForm.Participle, verb);
        if (!doubled && Inflector.DoublesInBritain(verb))
        {
            // British spelling: travelled, travelling.
            Add(Inflector.Gerund(verb, true), classes, VerbForm.Gerund, verb);
            Add(Inflector.Past(verb, true), classes, VerbForm.Past | VerbForm.Participle, verb);
        }
    }

    private void Add(string word, WordClass classes, VerbForm form = VerbForm.None, string? lemma = null)
    {
        var text = LetterCase.ToLower(CanonicalForm.Compose(word));
        lemma = lemma == text ? null : lemma;
        var space = text.IndexOf(' ');
        if (space > 0)
        {
            Add(text.Substring(0, space), WordClass.PhraseStart);
        }

        // One apostrophe for all that stand for it.
        var key = new WordKey(text);
        text = key.IsExact ? key.ToWord() : text;
        if (!_byText.TryGetValue(text, out var known))
        {
            _words.Add(known = new(text) { Lemma = lemma });
            _byText.Add(text, known);
        }
        else if (IsChosen(known.Classes, classes))
        {
            known.Lemma = lemma;
        }

        known.Classes |= classes;
        known.Form |= form;
    }

    /// <summary>A lemma once given stays; a word first known as no verb or noun takes the first that is given.</summary>
    private static bool IsChosen(WordClass known, WordClass classes)
    {
        const WordClass inflected = WordClass.Verb | WordClass.Auxiliary | WordClass.Noun;
        return (known & inflected) == 0 && (classes & inflected) != 0;
    }
}
