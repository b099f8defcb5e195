using Corpus.Extraction.People.Names;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.People.Features;

/// <summary>A capital within a word, after more than the start of a family name: <c>NooriWorks</c>; not <c>McNoori</c>, <c>LeNoori</c>.</summary>
internal sealed class CompoundName : NameFeature
{
    /// <summary><c>Mac</c>, <c>Fitz</c>, and given names such as <c>Anna</c></summary>
    private const int LongestStart = 4;

    public override bool IsOfName => true;

    public override int Score(in NameContext context)
    {
        for (var t = context.Name.Tokens.First; t < context.Name.Family.End; t++)
        {
            var word = context[t].Of(context.Words.Text);
            for (var i = LongestStart + 1; i < word.Length; i++)
            {
                if (CharClasses.IsUpper(word[i]) && CharClasses.IsLower(word[i - 1]) && !IsGivenName(context, word.Slice(0, i)))
                {
                    return -14;
                }
            }
        }

        return 0;
    }

    private static bool IsGivenName(in NameContext context, System.ReadOnlySpan<char> start) =>
        context.Words.Language.Lexicon.Find(start) is { } entry
        && entry.HasClass(Languages.WordClass.GivenNameFemale | Languages.WordClass.GivenNameMale);
}
