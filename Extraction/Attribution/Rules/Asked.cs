using Corpus.Abstractions;
using Corpus.Extraction.Attribution.Grammar;
using Corpus.Extraction.Attribution.RuleKinds;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution.Rules;

/// <summary>
/// A question that somebody is asked: <c>Asked by a reporter whether it had failed, she …</c> Who asks is its source, and
/// who is asked never.
/// </summary>
internal sealed class Asked : IVerbRule
{
    public AttributionRule Id => AttributionRule.Asked;

    public bool TryApply(ClauseText text, in VerbGroup verb)
    {
        if (!text.Is(verb.Head, "asked") && !text.Is(verb.Head, "pressed") && !text.Is(verb.Head, "questioned") || !(verb.IsPassive || verb.Mood == VerbMood.Participle || verb.Head == text.Sentence.First || (verb.Head > text.Sentence.First && text.Is(verb.Head - 1, "when"))))
        {
            return false;
        }

        var limit = ContentEnd.Limit(text);
        var i = verb.End;
        var cueEnd = i;
        TokenRange? source = null;
        if (i < limit && text.Is(i, "by") && RightPhrase.SourceEnd(text, i + 1, limit) is var by && by > i + 1)
        {
            source = new TokenRange(i + 1, by);
            cueEnd = i + 1;
            i = by;
        }

        for (var steps = 0; steps < 4 && i < limit && !text.IsQuoted(i) && !text.Is(i, "about") && Circumstance.After(text, i, limit) is var skipped && skipped > i; steps++)
        {
            i = skipped;
        }

        if (i >= limit || text.IsTaken(i))
        {
            return false;
        }

        ContentShape shape;
        var quote = text.IsComma(i) && i + 1 < limit ? i + 1 : i;
        if (text.PassageFrom(quote) is var passage and >= 0 && text.IsWhole(passage))
        {
            i = quote;
            shape = ContentShape.Quote;
        }
        else if (text.Is(i, "about") && i + 1 < limit)
        {
            i++;
            cueEnd = source is null ? i : cueEnd;
            shape = ContentShape.Object;
        }
        else if (text.Is(i, "whether") || text.Is(i, "if") || text.Is(i, "why") || text.Is(i, "how") || (!text.IsQuoted(i) && text.Tag(i) == PartOfSpeech.RelativePronoun && !text.Is(i, "that")) || text.Is(i, "where") || text.Is(i, "when"))
        {
            shape = ContentShape.Clause;
        }
        else if (text.Is(i, "to") && i + 1 < limit && text.Tag(i + 1) == PartOfSpeech.VerbBase)
        {
            shape = ContentShape.Infinitive;
        }
        else
        {
            return false;
        }

        var fronted = verb.First - text.Sentence.First < 3 && !verb.IsPassive;
        var comma = fronted ? ContentEnd.MainClause(text, i, limit) : IsAside(text, verb) ? MainVerb(text, i, limit) : -1;
        var end = comma > 0 ? (text.IsQuoted(comma) ? comma + 1 : comma) : ContentEnd.Find(text, new(shape, i, cueEnd), verb);
        text.Add(AttributionBuilder.Build(text, Id, source, new(verb.First, cueEnd), new TokenRange(i, end)));
        return true;
    }

    /// <summary><c>Vega, when asked about it, said …</c></summary>
    private static bool IsAside(ClauseText text, in VerbGroup verb) =>
        verb.First - 2 > text.Sentence.First && text.Is(verb.First - 1, "when") && text.IsComma(verb.First - 2);

    /// <summary>The comma before the verb of the clause around the aside, or -1.</summary>
    private static int MainVerb(ClauseText text, int start, int limit)
    {
        const int reach = 40;
        for (var i = start; i + 1 < limit && i < start + reach; i++)
        {
            if (!text.IsQuoted(i) && text.IsComma(i) && text.Tokens[i + 1].IsFiniteVerb)
            {
                return i;
            }
        }

        return -1;
    }
}
