using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Jobs;

/// <summary>
/// The words directly before a name that say what the person is: <c>former Secretary of State</c>, <c>Zeta News host</c>,
/// <c>campaign manager</c>.
/// </summary>
internal static class TitlePhrase
{
    private const int Reach = 8;

    /// <summary>The first token of the phrase; the name's own first token where there is none.</summary>
    public static int Start(AnnotatedDocument words, in NameCandidate name)
    {
        var sentence = words.Sentences[words.SentenceOf[name.Tokens.First]].Tokens;
        var start = name.Title;
        if (!name.HasTitle && !EndsBefore(words, name.Tokens.First, sentence.First))
        {
            return start;
        }

        for (var t = start - 1; t >= sentence.First && t >= name.Tokens.First - Reach; t--)
        {
            ref readonly var token = ref words.Tokens[t];
            if (token.IsUpper
                ? NameRoles.Of(words, t) == NameRole.Break && !token.HasClass(WordClass.PhraseStart)
                : !(Describes(words, t, sentence.First) || IsArticleOfOffice(words, t, sentence.First)))
            {
                break;
            }

            // Neither "of" nor its article is a start.
            start = token.Tag == PartOfSpeech.Preposition || IsArticleOfOffice(words, t, sentence.First) ? start : t;
        }

        return start;
    }

    /// <summary>Whether a job ends directly before the name: <c>spokesman</c>, <c>Secretary of State</c>.</summary>
    private static bool EndsBefore(AnnotatedDocument words, int name, int first)
    {
        var t = name - 1;
        if (t < first)
        {
            return false;
        }

        if (IsJob(words.Tokens[t]))
        {
            return true;
        }

        while (t > first && words.Tokens[t].IsUpper && t > name - 4)
        {
            t--;
        }

        return t > first && t < name - 1 && ((IsOf(words, t) && IsJob(words.Tokens[t - 1])) || IsArticleOfOffice(words, t, first));
    }

    private static bool Describes(AnnotatedDocument words, int t, int first)
    {
        ref readonly var token = ref words.Tokens[t];
        return token.Kind == TokenKind.Word
            && (IsJob(token)
                || token.Tag is PartOfSpeech.Noun or PartOfSpeech.Adjective
                || (IsOf(words, t) && t > first && IsJob(words.Tokens[t - 1])));
    }

    /// <summary><c>Chancellor of | the | Exchequer Orrin Marsh</c></summary>
    private static bool IsArticleOfOffice(AnnotatedDocument words, int t, int first) =>
        t - 2 >= first && words.Tokens[t].Shape == WordShape.Lower && words.TextEquals(t, words.Language.Phrase.DefiniteArticle)
        && IsOf(words, t - 1) && words.Tokens[t - 2].IsUpper && IsJob(words.Tokens[t - 2]);

    private static bool IsJob(in Token token) =>
        token.HasClass(WordClass.Person | WordClass.Title | WordClass.FullNameTitle) && !token.IsVerb && token.Kind == TokenKind.Word;

    private static bool IsOf(AnnotatedDocument words, int t) => words.TextEquals(t, words.Language.Clause.GenitivePreposition);
}
