using System;
using Corpus.Abstractions;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People;
using Corpus.Extraction.Document;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Coreference;

/// <summary>What a source that is no named person is, by the noun it is built on.</summary>
internal static class SourceKinds
{
    public static SourceKind Of(ArticleWords words, TokenRange source, NounPhrase phrase)
    {
        if (InterviewSide.IsOne(words, source))
        {
            return SourceKind.Unnamed;
        }

        if (phrase.Head < 0)
        {
            return OfHeadless(words, source);
        }

        ref readonly var head = ref words.Tokens[phrase.Head];
        if (words.Language.Reference.Crowds.Contains(head.Of(words.Text)))
        {
            return SourceKind.Group;
        }

        if (head.Is(WordClass.Person | WordClass.Title | WordClass.Relation | WordClass.FemalePerson | WordClass.MalePerson)
            && !(head.IsUpper && head.Is(WordClass.Organization)))
        {
            return head.Is(WordClass.Plural) || HasConjunct(words, phrase) ? SourceKind.Group : SourceKind.Unnamed;
        }

        if (head.Is(WordClass.Party) && head.Is(WordClass.Plural))
        {
            return SourceKind.Group;
        }

        if (head.Is(WordClass.Document) && !head.Is(WordClass.Group | WordClass.Organization))
        {
            return SourceKind.Document;
        }

        if (head.Is(WordClass.Organization | WordClass.Outlet | WordClass.Group | WordClass.Place))
        {
            return SourceKind.Organization;
        }

        if (head.Is(WordClass.Nationality | WordClass.Party))
        {
            return IsPlural(words, head) ? SourceKind.Group : SourceKind.Unnamed;
        }

        if (head.IsUpper)
        {
            return SourceKind.Organization;
        }

        return head.Is(WordClass.Document | WordClass.SpeechNoun) ? SourceKind.Document
            : head.Is(WordClass.Plural) ? SourceKind.Group
            : SourceKind.Unnamed;
    }

    /// <summary><c>the two</c>, <c>many</c>, <c>one</c>, <c>another</c>.</summary>
    private static SourceKind OfHeadless(ArticleWords words, TokenRange source)
    {
        ref readonly var last = ref words.Tokens[source.End - 1];
        var isQuantity = last.Tag is PartOfSpeech.Number or PartOfSpeech.Determiner or PartOfSpeech.Pronoun or PartOfSpeech.Adjective;
        return isQuantity && !StandsForOne(words, source.End - 1) ? SourceKind.Group : SourceKind.Unnamed;
    }

    private static bool StandsForOne(ArticleWords words, int t) =>
        words.ReadsOneOf(t, words.Language.Reference.SingularPronouns);

    private static bool HasConjunct(ArticleWords words, NounPhrase phrase)
    {
        for (var t = phrase.Head + 1; t < phrase.Core.End && t < phrase.Head + 4; t++)
        {
            if (words.Reads(t, words.Language.Clause.AdditiveConjunction))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlural(ArticleWords words, in Token token) => token.LastOf(words.Text) == words.Language.Reference.PluralEnding;
}
