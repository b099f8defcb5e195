using System;
using System.Collections.Generic;
using Corpus.Extraction.Text.Characters;
using Corpus.Extraction.Languages;
using Inflector = CorpusNamespace.CorpusStorage.Inflector;

namespace Corpus.Extraction.English;

/// <summary>
/// Collects what the lists say of each word. A word of several lists has the classes of all; the lemma is that of the
/// list read first.
/// </summary>
internal sealed class LexiconBuilder
{
    /// <summary>More than there are, so that nothing is copied while they are read.</summary>
    private const int Expected = 48_000;

    private readonly Dictionary<string, int> _ids = new(Expected, StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _irregular = new(StringComparer.Ordinal);
    private Draft[] _drafts = new Draft[Expected];

    public WordTable Build()
    {
        var entries = new WordEntry[_ids.Count];
        foreach (var word in _ids)
        {
            ref readonly var draft = ref _drafts[word.Value];
            entries[word.Value] = new(word.Key, draft.Classes, draft.Form, draft.Lemma)
            {
                Id = word.Value,
                BaseId = draft.Lemma is null ? word.Value : _ids[LetterCase.ToLower(draft.Lemma)],
            };
        }

        return new(entries);
    }

    public void Words(string list, WordClass classes)
    {
        foreach (var line in WordList.Lines(list))
        {
            foreach (var word in line)
            {
                Add(word, classes);
            }
        }
    }

    /// <summary>Nouns in the singular; <c>man/men</c> gives an irregular plural, <c>police=</c> has none of its own.</summary>
    public void Nouns(string list, WordClass classes)
    {
        foreach (var line in WordList.Lines(list))
        {
            foreach (var item in line)
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
        foreach (var line in WordList.Lines(list))
        {
            foreach (var verb in line)
            {
                AddVerb(verb, classes | WordClass.Verb);
            }
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

        if (!_ids.TryGetValue(text, out var id))
        {
            id = _ids.Count;
            _ids.Add(text, id);
            if (id == _drafts.Length)
            {
                Array.Resize(ref _drafts, id * 2);
            }

            _drafts[id].Lemma = lemma;
        }

        ref var draft = ref _drafts[id];
        draft.Lemma = Choose(draft, classes, lemma);
        draft.Classes |= classes;
        draft.Form |= form;
    }

    /// <summary>A lemma once given stays; a word first known as no verb or noun takes the first that is given.</summary>
    private static string? Choose(in Draft known, WordClass classes, string? lemma)
    {
        const WordClass inflected = WordClass.Verb | WordClass.Auxiliary | WordClass.Noun;
        return (known.Classes & inflected) != 0 || (classes & inflected) == 0 ? known.Lemma : lemma;
    }

    /// <summary>What is known so far of a word.</summary>
    private struct Draft
    {
        public WordClass Classes;
        public VerbForm Form;
        public string? Lemma;
    }
}
