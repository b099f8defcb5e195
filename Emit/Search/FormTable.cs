using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Corpus.Extraction.English;
using Corpus.Extraction.Languages;
using Inflector = CorpusNamespace.CorpusStorage.Inflector;
using WordForms = CorpusNamespace.CorpusStorage.WordForms;

namespace Corpus.Emit.Search;

/// <summary>
/// The words whose forms the rules of inflection do not tell, or tell wrongly, by the engine's word lists. The emitted storage looks words up
/// where this lies.
/// </summary>
internal sealed class FormTable
{
    private const WordClass Closed =
        WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator | WordClass.Modal
        | WordClass.Negation | WordClass.Adverb;

    private const WordClass Inflected = WordClass.Noun | WordClass.Verb | WordClass.Auxiliary;

    private static readonly Lazy<string> All = new(static () => new FormTable(EnglishLexicon.Read().Entries).Write());

    private readonly SortedDictionary<string, WordEntry> _words = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedSet<string>> _signs = new(StringComparer.Ordinal);

    private FormTable(IEnumerable<WordEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (WordForms.IsInflectable(entry.Text))
            {
                _words.Add(entry.Text, entry);
            }
        }
    }

    /// <summary>Each word after a bar, with what the signs of <see cref="WordForms"/> say; sorted.</summary>
    public static string Text => All.Value;

    private string Write()
    {
        foreach (var word in _words.Values)
        {
            if (word.HasClass(Closed) && !word.HasClass(Inflected))
            {
                Say(word.Text, WordForms.Invariable, "");
            }
            else if (word.Lemma is { } lemma && _words.ContainsKey(lemma))
            {
                SayIrregular(word, lemma);
            }
            else if (WordForms.RegularBases(word.Text, default).Exists(_words.ContainsKey))
            {
                Say(word.Text, WordForms.Uninflected, "");
            }
        }

        SayPasts();
        var text = new StringBuilder();
        foreach (var word in _signs)
        {
            text.Append(WordForms.EntryStart).Append(word.Key);
            foreach (var sign in word.Value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }

    private void SayIrregular(WordEntry form, string lemma)
    {
        if (WordForms.RegularBases(form.Text, default).Contains(lemma))
        {
            return;
        }

        if (form.Text == Inflector.Past(lemma, doubled: true) || form.Text == Inflector.Gerund(lemma, doubled: true))
        {
            Say(lemma, WordForms.Doubling, "");
            return;
        }

        SayForm(form, lemma);
    }

    /// <summary>What has irregular forms has a regular past only where the lists have it, too.</summary>
    private void SayPasts()
    {
        foreach (var word in _words.Values)
        {
            if (word.Lemma is { } lemma && word.Text.EndsWith("ed", StringComparison.Ordinal) && _signs.TryGetValue(lemma, out var signs)
                && signs.Any(static sign => sign[0] == WordForms.FormStart))
            {
                SayForm(word, lemma);
            }
        }
    }

    private void SayForm(WordEntry form, string lemma)
    {
        Say(lemma, WordForms.FormStart, form.Text);
        Say(form.Text, WordForms.BaseStart, lemma);
        if ((form.Form & VerbForm.Base) != 0 || (form.HasClass(WordClass.Noun) && !form.HasClass(WordClass.Plural)))
        {
            Say(form.Text, WordForms.OwnForms, "");
        }
    }

    private void Say(string word, char sign, string other)
    {
        if (!_signs.TryGetValue(word, out var signs))
        {
            _signs.Add(word, signs = new(StringComparer.Ordinal));
        }

        signs.Add(sign + other);
    }
}
