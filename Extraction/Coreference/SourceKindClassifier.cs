using System;
using Corpus.Abstractions;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Coreference;

/// <summary>What a source that is no named person is, by the noun it is built on.</summary>
internal static class SourceKindClassifier
{
    public static SourceKind Of(AnnotatedDocument words, TokenRange source, HeadedPhrase phrase)
    {
        if (QaLabel.IsQaLabel(words, source))
        {
            return SourceKind.Unnamed;
        }

        if (phrase.Head < 0)
        {
            return OfHeadless(words, source);
        }

        ref readonly var head = ref words.Tokens[phrase.Head];
        if (words.Language.Reference.CollectiveNouns.Contains(head.Of(words.Text)))
        {
            return SourceKind.Group;
        }

        if (head.HasClass(WordClass.Person | WordClass.Title | WordClass.Relation | WordClass.FemalePerson | WordClass.MalePerson)
            && !(head.IsUpper && head.HasClass(WordClass.Organization)))
        {
            return head.HasClass(WordClass.Plural) || HasConjunct(words, phrase) ? SourceKind.Group : SourceKind.Unnamed;
        }

        if (head.HasClass(WordClass.Party) && head.HasClass(WordClass.Plural))
        {
            return SourceKind.Group;
        }

        if (head.HasClass(WordClass.Document) && !head.HasClass(WordClass.Group | WordClass.Organization))
        {
            return SourceKind.Document;
        }

        if (head.HasClass(WordClass.Organization | WordClass.Outlet | WordClass.Group | WordClass.Place))
        {
            return SourceKind.Organization;
        }

        if (head.HasClass(WordClass.Nationality | WordClass.Party))
        {
            return IsPlural(words, head) ? SourceKind.Group : SourceKind.Unnamed;
        }

        if (head.IsUpper)
        {
            return SourceKind.Organization;
        }

        return head.HasClass(WordClass.Document | WordClass.SpeechNoun) ? SourceKind.Document
            : head.HasClass(WordClass.Plural) ? SourceKind.Group
            : SourceKind.Unnamed;
    }

    /// <summary><c>the two</c>, <c>many</c>, <c>one</c>, <c>another</c>.</summary>
    private static SourceKind OfHeadless(AnnotatedDocument words, TokenRange source)
    {
        ref readonly var last = ref words.Tokens[source.End - 1];
        var isQuantity = last.Tag is PartOfSpeech.Number or PartOfSpeech.Determiner or PartOfSpeech.Pronoun or PartOfSpeech.Adjective;
        return isQuantity && !StandsForOne(words, source.End - 1) ? SourceKind.Group : SourceKind.Unnamed;
    }

    private static bool StandsForOne(AnnotatedDocument words, int t) =>
        words.TextEqualsAny(t, words.Language.Reference.SingularPronouns);

    private static bool HasConjunct(AnnotatedDocument words, HeadedPhrase phrase)
    {
        for (var t = phrase.Head + 1; t < phrase.Core.End && t < phrase.Head + 4; t++)
        {
            if (words.TextEquals(t, words.Language.Clause.AdditiveConjunction))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlural(AnnotatedDocument words, in Token token) => token.LastOf(words.Text) == words.Language.Reference.PluralEnding;
}
