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
    public static readonly NameFeature[] Rules =
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
        new TitleOrNameOf(),
        new PartInWork(),
        new WordsCreditedTo(),
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
        new DegreeInName(),
        new TitleWithYear(),
        new BrandPossessive(),
        new ModelNumber(),
        new CompoundName(),
        new PlaceContext(),
        new OrganizationWords(),
        new PartOfLongerName(),
        new ModifierOfNoun(),
        new SentenceInitialWord(),
    ];

    /// <summary>Adds what the rules say of one mention.</summary>
    public static void Weigh(AnnotatedDocument words, in NameCandidate name, FeatureScore evidence)
    {
        var context = new NameContext(words, name);
        var rules = Rules;
        evidence.Mentions++;
        for (var rule = 0; rule < rules.Length; rule++)
        {
            // Nearly all rules say nothing of nearly all names.
            if (rules[rule].Score(context) is not 0 and var weight)
            {
                evidence.Add(rule, weight);
            }
        }
    }
}

/// <summary>The weights of one name, summed over its mentions.</summary>
internal sealed class FeatureScore
{
    /// <summary>The rules that speak for it, in the order in which they first did; there are few.</summary>
    private Sign[] _signs = [];
    private int _count;
    private int _against;

    public int Mentions { get; set; }

    /// <param name="weight">Negative where the rule speaks against a person.</param>
    public void Add(int rule, int weight)
    {
        if (weight < 0)
        {
            _against -= weight;
            return;
        }

        var s = 0;
        while (s < _count && _signs[s].Rule != rule)
        {
            s++;
        }

        if (s == _count)
        {
            if (_count == _signs.Length)
            {
                Array.Resize(ref _signs, Math.Max(2, 2 * _count));
            }

            _signs[_count++].Rule = rule;
        }

        _signs[s].Sum += weight;
        _signs[s].Most = Math.Max(_signs[s].Most, weight);
    }

    public int Score()
    {
        if (Mentions == 0)
        {
            return 0;
        }

        var score = -_against / Mentions;
        for (var s = 0; s < _count; s++)
        {
            ref readonly var sign = ref _signs[s];
            score += NameFeatures.Rules[sign.Rule].IsOfName ? sign.Most : Math.Min(sign.Sum, 2 * sign.Most);
        }

        return score;
    }

    /// <summary>What one rule has said for the name.</summary>
    private struct Sign
    {
        public int Rule;
        public int Sum;
        public int Most;
    }
}
