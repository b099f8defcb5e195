using System;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Jobs;

/// <summary>The honorific directly before a name, of one word or of two that belong together: <c>Dr.</c>, <c>Tan Sri</c>.</summary>
internal static class HonorificPhrase
{
    /// <param name="first">The first token of what comes before the name.</param>
    /// <param name="end">The token after the honorific.</param>
    /// <returns>Its first token; <paramref name="end"/> where there is none.</returns>
    public static int Start(AnnotatedDocument words, int first, int end)
    {
        if (end - 2 >= first && words.Tokens[end - 2].HasClass(WordClass.PhraseStart) && IsPhrase(words, new(end - 2, end)))
        {
            return end - 2;
        }

        return NameRoles.Of(words, end - 1) == NameRole.Honorific || words.Tokens[end - 1].HasClass(WordClass.FullNameHonorific) ? end - 1 : end;
    }

    private static bool IsPhrase(AnnotatedDocument words, TokenRange tokens)
    {
        var range = words.RangeOf(tokens);
        return words.Language.Lexicon.Find(words.Text.AsSpan(range.Start, range.Length)) is { } entry && entry.HasClass(WordClass.Honorific);
    }
}
