using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.People;
using Corpus.Extraction.Attribution.QuotedSpanClasses;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.Attribution;

/// <summary>
/// The attributions found so far, for the rules that read the order of sentences and paragraphs. A rule gives a quoted span
/// that nobody is known to say a source, or makes it part of an attribution that has one.
/// </summary>
internal sealed class AttributionState
{
    /// <summary>So many quoted spans of a sentence are looked at, from its end: no sentence has more of them to say who speaks.</summary>
    private const int MostQuotedSpans = 16;

    private readonly List<AttributionRelation> _attributions;
    private readonly int[] _attributionOf;              // by quoted span, -1 without one
    private readonly int[] _lastIn;                     // by sentence: its last attribution with a source, -1 without one

    private int? _leadingPerson;

    public AttributionState(AnnotatedDocument words, ArticlePeople people, QuotedSpanClassification[] classifications, List<AttributionRelation> attributions)
    {
        Words = words;
        People = people;
        Classifications = classifications;
        _attributions = attributions;
        _attributionOf = Filled(words.QuotedSpans.Length);
        _lastIn = Filled(words.Sentences.Length);
        for (var a = 0; a < attributions.Count; a++)
        {
            Note(a);
        }
    }

    public AnnotatedDocument Words { get; }
    public ArticlePeople People { get; }
    public QuotedSpanClassification[] Classifications { get; }
    public IReadOnlyList<AttributionRelation> Attributions => _attributions;

    /// <summary>The person whose words the article is made of, as far as sentences say so by themselves; -1 where there is none.</summary>
    public int LeadingPerson => _leadingPerson ??= Context.LeadingPerson.Find(this);

    /// <summary>The attribution that a quoted span is part of, or -1.</summary>
    public int AttributionOf(int quotedSpan) => _attributionOf[quotedSpan];

    public bool HasSource(int quotedSpan) => _attributionOf[quotedSpan] >= 0 && _attributions[_attributionOf[quotedSpan]].Source is not null;

    /// <summary>Its sentence says of a quoted span that it is a question and does not say whose.</summary>
    public bool IsAsked(int quotedSpan) => _attributionOf[quotedSpan] >= 0 && _attributions[_attributionOf[quotedSpan]].Rule == AttributionRule.Asked;

    /// <summary>An attribution has its content after its cue, and was not found by its quotation marks.</summary>
    public bool IsReport(int attribution) => _attributions[attribution].Rule
        is AttributionRule.SubjectVerbClause or AttributionRule.SubjectVerbObject or AttributionRule.SubjectVerbInfinitive or AttributionRule.SharedSubject;

    public bool IsQuote(int quotedSpan) => Classifications[quotedSpan].Class is QuotedSpanClass.Utterance or QuotedSpanClass.Fragment;

    /// <summary>The last attribution with a source that has content, source or cue in a sentence, or -1.</summary>
    public int LastIn(int sentence) => (uint)sentence < (uint)_lastIn.Length ? _lastIn[sentence] : -1;

    /// <summary>
    /// The attribution that tells who speaks in a sentence: that of its last quote, before those of its tail
    /// (<c>"We lost," said Vega, who called it unfair</c>); -1 where nobody does.
    /// </summary>
    public int SpeakerIn(int sentence, int before)
    {
        var tokens = Words.Sentences[sentence].Tokens;
        var quotedSpan = QuotedSpanBefore(System.Math.Min(tokens.End, before));
        for (var n = 0; n < MostQuotedSpans && quotedSpan >= 0 && Words.QuotedSpans[quotedSpan].Tokens.End > tokens.First; n++)
        {
            Words.Budget.Charge(1);
            if (IsQuote(quotedSpan) && HasSource(quotedSpan))
            {
                return _attributionOf[quotedSpan];
            }

            quotedSpan = Outermost(quotedSpan - 1);
        }

        return LastIn(sentence) is >= 0 and var last && _attributions[last].Content[0].First < before ? last : -1;
    }

    /// <summary>The speaker says something more in the sentence: <c>"We lost," said Vega, adding that it was unfair.</c></summary>
    public bool SaysMore(int attribution, int sentence) =>
        LastIn(sentence) is >= 0 and var last && last != attribution && _attributions[last].Source == _attributions[attribution].Source;

    /// <summary>A sentence holds a quote that nobody is known to say.</summary>
    public bool HasOpenQuote(int sentence)
    {
        var tokens = Words.Sentences[sentence].Tokens;
        var quotedSpan = QuotedSpanBefore(tokens.End);
        for (var n = 0; n < MostQuotedSpans && quotedSpan >= 0 && Words.QuotedSpans[quotedSpan].Tokens.End > tokens.First; n++)
        {
            Words.Budget.Charge(1);
            if (Classifications[quotedSpan].Class == QuotedSpanClass.Utterance && !HasSource(quotedSpan))
            {
                return true;
            }

            quotedSpan = Outermost(quotedSpan - 1);
        }

        return false;
    }

    /// <summary>The last quoted span that starts before a token and is in no other, or -1.</summary>
    private int QuotedSpanBefore(int token) => Outermost(FirstQuotedSpanFrom(token) - 1);

    private int Outermost(int quotedSpan) => quotedSpan < 0 ? -1 : Words.QuotedSpanAt[Words.QuotedSpans[quotedSpan].Tokens.First];

    /// <summary>The content of an attribution holds words in quotation marks.</summary>
    public bool HoldsQuote(int attribution)
    {
        foreach (var range in _attributions[attribution].Content)
        {
            for (var p = FirstQuotedSpanFrom(range.First); p < Words.QuotedSpans.Length && Words.QuotedSpans[p].Tokens.First < range.End; p++)
            {
                if (IsQuote(p))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public int ParagraphOf(int quotedSpan) => Words.ParagraphOf[Words.QuotedSpans[quotedSpan].Tokens.First];

    public int SentenceOf(int quotedSpan) => Words.SentenceOf[Words.QuotedSpans[quotedSpan].Tokens.First];

    public TokenRange ParagraphTokens(int paragraph) => Words.ParagraphTokens[paragraph];

    public ParagraphKind KindOf(int paragraph) =>
        (uint)paragraph < (uint)Words.Layout.Paragraphs.Count ? Words.Layout.Paragraphs[paragraph].Kind : ParagraphKind.Separator;

    /// <summary>The first quoted span that starts at a token or after it.</summary>
    public int FirstQuotedSpanFrom(int token)
    {
        var low = 0;
        var high = Words.QuotedSpans.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Words.QuotedSpans[middle].Tokens.First < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The quoted span that holds a token, the outermost one, or -1.</summary>
    public int QuotedSpanAt(int token)
    {
        Words.Budget.Charge(1);
        return Words.QuotedSpanAt[token];
    }

    /// <summary>The paragraph of running text before or after another, or -1 where there is none or something separates them.</summary>
    public int Neighbour(int paragraph, int step)
    {
        const int farthest = 4;
        for (var n = 0; n < farthest; n++)
        {
            paragraph += step;
            if (paragraph < 0 || paragraph >= Words.ParagraphTokens.Length || Separates(KindOf(paragraph)))
            {
                return -1;
            }

            if (!Words.ParagraphTokens[paragraph].IsEmpty && KindOf(paragraph) is ParagraphKind.Body or ParagraphKind.BlockQuotation)
            {
                return paragraph;
            }
        }

        return -1;
    }

    /// <summary>The person whose name is in a range, or -1.</summary>
    public int PersonOf(TokenRange range)
    {
        for (var t = range.First; t < range.End; t++)
        {
            if (People.MentionAt[t] is >= 0 and var mention)
            {
                return People.Mentions[mention].Person;
            }
        }

        return -1;
    }

    /// <summary>
    /// Makes a quoted span a further part of an attribution: by a rule that finds so, or, without one, as part of a quoted span
    /// that is in it.
    /// </summary>
    public void Extend(int attribution, int quotedSpan, AttributionRule? rule = null)
    {
        const int mostParts = 64;
        var old = _attributions[attribution];
        var tokens = Words.QuotedSpans[quotedSpan].Tokens;
        if (old.Content.Length >= mostParts)
        {
            Add(tokens, old.Source, old.Cue, rule ?? old.Rule);
            return;
        }

        var at = old.Content.Length;
        while (at > 0 && old.Content[at - 1].First > tokens.First)
        {
            at--;
        }

        var content = new TokenRange[old.Content.Length + 1];
        System.Array.Copy(old.Content, content, at);
        content[at] = tokens;
        System.Array.Copy(old.Content, at, content, at + 1, old.Content.Length - at);
        _attributions[attribution] = old with { Content = content, ExtendedBy = rule ?? old.ExtendedBy };
        _attributionOf[quotedSpan] = attribution;
        NoteSentences(attribution, tokens);
    }

    public void Add(TokenRange content, TokenRange? source, TokenRange? cue, AttributionRule rule)
    {
        _attributions.Add(new(QuoteKind.Direct, [content], [], source, cue, rule));
        Note(_attributions.Count - 1);
    }

    public void Add(int quotedSpan, TokenRange? source, TokenRange? cue, AttributionRule rule)
    {
        var alone = _attributionOf[quotedSpan];
        if (alone >= 0 && source is not null)
        {
            var known = _attributions[alone];
            var content = Holds(known.Content, source) || Holds(known.Content, cue) ? [Words.QuotedSpans[quotedSpan].Tokens] : known.Content;
            _attributions[alone] = known with { Content = content, Source = source, Cue = cue, Rule = rule };
            Note(alone);
            return;
        }

        Add(Words.QuotedSpans[quotedSpan].Tokens, source, cue, rule);
    }

    /// <summary>What names the source is no content: then only the quoted span is.</summary>
    private static bool Holds(TokenRange[] content, TokenRange? named) =>
        named is { } range && System.Array.Exists(content, part => part.First < range.End && range.First < part.End);

    /// <summary>Says that a quoted span is no quote after all.</summary>
    public void Refuse(int quotedSpan, QuotedSpanReason reason) => Classifications[quotedSpan] = new(QuotedSpanClass.NoQuote, reason);

    /// <summary>Notes which quoted spans and sentences an attribution holds.</summary>
    private void Note(int a)
    {
        var attribution = _attributions[a];
        foreach (var range in attribution.Content)
        {
            var inside = QuotedSpanAt(range.First);
            if (inside >= 0 && Words.QuotedSpans[inside].Tokens.First < range.First)
            {
                _attributionOf[inside] = a;
            }

            for (var p = FirstQuotedSpanFrom(range.First); p < Words.QuotedSpans.Length && Words.QuotedSpans[p].Tokens.First < range.End; p++)
            {
                _attributionOf[p] = a;
            }

            NoteSentences(a, range);
        }

        if (attribution.Cue is { } cue)
        {
            NoteSentences(a, cue);
        }
    }

    private void NoteSentences(int a, TokenRange range)
    {
        if (_attributions[a].Source is null)
        {
            return;
        }

        for (var s = Words.SentenceOf[range.First]; s <= Words.SentenceOf[range.End - 1]; s++)
        {
            Words.Budget.Charge(1);
            if (_lastIn[s] < 0 || _attributions[_lastIn[s]].Content[0].First <= _attributions[a].Content[0].First)
            {
                _lastIn[s] = a;
            }
        }
    }

    private static int[] Filled(int length)
    {
        var array = new int[length];
        for (var i = 0; i < length; i++)
        {
            array[i] = -1;
        }

        return array;
    }

    private static bool Separates(ParagraphKind kind) => kind is ParagraphKind.Heading or ParagraphKind.Separator or ParagraphKind.Headline;
}
