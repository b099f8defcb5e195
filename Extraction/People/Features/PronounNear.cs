using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Features;

/// <summary>
/// A pronoun for one person goes on speaking of it, and of nobody else: <c>Noori left, and he</c>, <c>In her last race, Noori</c>; not
/// <c>Zeta hired Laura Marsh, and she</c>.
/// </summary>
internal sealed class PronounNear : NameFeature
{
    private const int Reach = 24;
    private const int Sentences = 1;

    private const WordClass OtherPerson = WordClass.GivenNameFemale | WordClass.GivenNameMale | WordClass.Honorific | WordClass.Title
        | WordClass.PublicFigure | WordClass.Surname | WordClass.Person;

    public override bool IsOfName => false;

    public override int Score(in NameContext context)
    {
        return !MayBeLoneName(context) ? 0
            : IsSpokenOfBefore(context) ? 5
            : IsGoneOnWith(context) ? 4
            : 0;
    }

    private static bool MayBeLoneName(in NameContext context) =>
        context.Name is { IsFull: false, FirstRole: not NameRole.Particle, LastRole: NameRole.Name or NameRole.Given }
        && (context[context.Name.Family.First].Entry is not { IsOnlyName: false } entry || entry.HasClass(WordClass.Surname))
        && !context.Name.Has(NameTraits.TitleCase)
        && !(context.Has(context.Before) && context[context.Before].Tag is PartOfSpeech.Determiner or PartOfSpeech.Preposition);

    /// <summary>From the name, which is a subject or an owner, to a pronoun in this sentence or the next.</summary>
    private static bool IsGoneOnWith(in NameContext context)
    {
        if (!context.Name.Has(NameTraits.Possessive) && !(context.Has(context.After) && context[context.After].IsFiniteVerb))
        {
            return false;
        }

        var words = context.Words;
        var paragraph = words.ParagraphOf[context.Name.Tokens.First];
        var sentence = words.SentenceOf[context.Name.Tokens.First];
        for (var t = context.After; t < words.Tokens.Length && t < context.After + Reach && words.SentenceOf[t] <= sentence + Sentences; t++)
        {
            if (MayBePerson(words.Tokens[t]) || words.Tokens[t].Kind == TokenKind.QuoteMark || words.ParagraphOf[t] != paragraph)
            {
                return false;
            }

            if (IsOfPerson(words, t))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>From the start of the sentence to a comma directly before the name.</summary>
    private static bool IsSpokenOfBefore(in NameContext context)
    {
        if (!context.IsMark(context.Before, ',') || context.Before - context.Sentence.First > Reach)
        {
            return false;
        }

        var found = false;
        for (var t = context.Sentence.First; t < context.Before; t++)
        {
            found |= IsOfPerson(context.Words, t);
            if (context[t].Kind == TokenKind.QuoteMark || (t > context.Sentence.First && MayBePerson(context[t])))
            {
                return false;
            }
        }

        return found && context.Has(context.After) && context[context.After].IsFiniteVerb;
    }

    private static bool IsOfPerson(AnnotatedDocument words, int t) =>
        words.Tokens[t].HasClass(WordClass.Pronoun | WordClass.Determiner)
        && words.Language.Pronouns.Of(words.Tokens[t].Entry!).Kind == PronounKind.ThirdSingular;

    private static bool MayBePerson(in Token token) =>
        token.Kind == TokenKind.Word
        && (token.IsUpper ? token.Entry is null || token.HasClass(OtherPerson) : token.HasClass(WordClass.Person) && token.Tag == PartOfSpeech.Noun);
}
