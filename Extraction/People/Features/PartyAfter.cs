namespace Corpus.Extraction.People.Features;

/// <summary>A party and a state follow: <c>Noori (R-Okla.)</c>, <c>Noori (D)</c>, <c>Noori, R-Okla.,</c>.</summary>
internal sealed class PartyAfter : NameFeature
{
    public override bool IsOfName => false;

    public override int Score(in NameContext context)
    {
        var t = context.After;
        if (!context.IsMark(t, '(') && !context.IsMark(t, ','))
        {
            return 0;
        }

        if (!context.Has(t + 1))
        {
            return 0;
        }

        var party = context[t + 1].Of(context.Words.Text);
        if (party.Length == 0 || party[0] is not ('R' or 'D' or 'I'))
        {
            return 0;
        }

        return (party.Length == 1 && context.IsMark(t, '(') && context.IsMark(t + 2, ')'))
            || (party.Length == 1 && context.Has(t + 2) && !context[t + 2].SpaceBefore && IsHyphen(context[t + 2].Of(context.Words.Text)[0]))
            || (party.Length >= 4 && IsHyphen(party[1]))
                ? 6
                : 0;
    }

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2013';
}
