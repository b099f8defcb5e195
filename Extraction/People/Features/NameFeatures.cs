using System;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Features;

/// <summary>
/// The rules that say whether a name is a person's. A name is weighed over all its mentions: a sign for a person counts each
/// time, up to twice its weight, but once where it lies in the name itself; a sign against counts by the share of mentions
/// that have it.
/// </summary>
internal static class NameFeatures
{
    public static readonly INameFeature[] Rules =
    [
        new TitleBefore(),
        new KnownGivenName(),
        new LoneGivenName(),
        new UnknownWords(),
        new KnownSurname(),
        new FamilyNameFirst(),
        new KnownFigure(),
        new JobBefore(),
        new AdjacentSpeechVerb(),
        new SubjectOfVerb(),
        new PersonAppositive(),
        new AgeAfter(),
        new AgeBefore(),
        new PronounNear(),
        new NamedBefore(),
        new PhotoCredit(),
        new SignatureFeature(),
        new AdjacentName(),
        new SharedFamilyName(),
        new ListOfNames(),
        new PartyAfter(),
        new SuffixOrNickname(),
        new ArticleBefore(),
        new ThingPredicate(),
        new BracketedCapitals(),
        new ModelNumber(),
        new CompoundName(),
        new PlaceContext(),
        new OrganizationWords(),
        new PartOfLongerName(),
        new ModifierOfNoun(),
        new SentenceInitialWord(),
    ];

    /// <summary>What the rules say of one mention, by rule.</summary>
    public static void Score(AnnotatedDocument words, in NameCandidate name, Span<short> weights)
    {
        var context = new NameContext(words, name);
        var rules = Rules;
        for (var rule = 0; rule < rules.Length; rule++)
        {
            weights[rule] = (short)rules[rule].Score(context);
        }
    }
}

/// <summary>The weights of one name, summed over its mentions.</summary>
internal sealed class FeatureScore
{
    private readonly int[] _for = new int[NameFeatures.Rules.Length];
    private readonly short[] _most = new short[NameFeatures.Rules.Length];
    private int _against;

    public int Mentions { get; private set; }

    public void Add(ReadOnlySpan<short> weights)
    {
        Mentions++;
        for (var rule = 0; rule < weights.Length; rule++)
        {
            if (weights[rule] < 0)
            {
                _against -= weights[rule];
            }
            else
            {
                _for[rule] += weights[rule];
                _most[rule] = Math.Max(_most[rule], weights[rule]);
            }
        }
    }

    public int Score()
    {
        if (Mentions == 0)
        {
            return 0;
        }

        var score = -_against / Mentions;
        var rules = NameFeatures.Rules;
        for (var rule = 0; rule < _for.Length; rule++)
        {
            // Nearly all rules say nothing of nearly all names.
            if (_most[rule] > 0)
            {
                score += rules[rule].IsOfName ? _most[rule] : Math.Min(_for[rule], 2 * _most[rule]);
            }
        }

        return score;
    }
}
