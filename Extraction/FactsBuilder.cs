using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Text;
using Corpus.Extraction.People;
using Corpus.Extraction.Attribution;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Coreference;
using Corpus.Extraction.Document;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Model;

namespace Corpus.Extraction;

/// <summary>Turns token ranges into positions: the last step of the stages that see one article.</summary>
internal static class FactsBuilder
{
    public static ArticleFacts Build(AnnotatedDocument words, ArticlePeople people, QuoteReading reading, ArticleSpeakers speakers)
    {
        var layout = words.Layout;
        var attributions = reading.Attributions;
        var lines = new LineCounter(layout.Text);
        var quotes = new QuoteFact[attributions.Length];
        for (var a = 0; a < attributions.Length; a++)
        {
            quotes[a] = Quote(words, attributions[a], speakers.Speakers[a], lines);
        }

        var mentions = new List<MentionFact>(speakers.Mentions);
        return new(
            layout.File,
            layout.Header,
            layout.Paragraphs,
            new(WithGenders(people.People, speakers.Genders)),
            new(people.Authors),
            EquatableArray.From(mentions),
            new(quotes),
            Shingles.Of(words),
            CountWords(words.Tokens),
            new([.. layout.Findings, .. words.Findings]))
        {
            Refused = RefusedPassages.Of(words, reading, quotes),
        };
    }

    /// <summary>A pronoun states the gender where no title does.</summary>
    private static LocalPerson[] WithGenders(LocalPerson[] people, Gender[] genders)
    {
        var stated = new LocalPerson[people.Length];
        for (var p = 0; p < people.Length; p++)
        {
            stated[p] = people[p].StatedGender == Gender.Unknown && genders[p] != Gender.Unknown ? people[p] with { StatedGender = genders[p] } : people[p];
        }

        return stated;
    }

    private static QuoteFact Quote(AnnotatedDocument words, AttributionRelation attribution, Speaker speaker, LineCounter lines)
    {
        var spans = new TextRange[attribution.Content.Length];
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = words.RangeOf(attribution.Content[i]);
        }

        var first = attribution.Content[0].First;
        var last = attribution.Content[attribution.Content.Length - 1].End - 1;
        Widen(attribution.Source, ref first, ref last);
        Widen(attribution.Cue, ref first, ref last);
        var sentence = words.RangeOf(new(
            words.Sentences[words.SentenceOf[first]].Tokens.First,
            words.Sentences[words.SentenceOf[last]].Tokens.End));

        words.Budget.Charge(System.Math.Max(0, last - first));
        var (range, text) = ContentText.Of(words, attribution);
        var (type, isQuote) = AttributionTypeClassifier.Classify(words, attribution);
        return new(
            attribution.Kind,
            new(spans),
            range,
            text,
            EquatableArray.From(Verbatim(words, attribution)),
            attribution.Source is { } source ? words.RangeOf(source) : null,
            speaker.Mention,
            attribution.Cue is { } cue ? words.RangeOf(cue) : null,
            speaker.Person,
            speaker.Kind,
            Blank.ToNull(speaker.Name),
            attribution.PublishedRule,
            RuleConfidence.Of(attribution.PublishedRule),
            words.ParagraphOf[attribution.Content[0].First],
            lines.LineOf(spans[0].Start),
            sentence)
        {
            AttributionType = type,
            IsQuote = isQuote,
            WordsHash = ContentText.WordsHash(words, attribution),
        };
    }

    /// <summary>What of the passages is in the content: the label of a transcript may be in the same marks as its words.</summary>
    private static List<TextRange> Verbatim(AnnotatedDocument words, AttributionRelation attribution)
    {
        var verbatim = new List<TextRange>();
        var part = 0;
        foreach (var index in attribution.QuotedSpans)
        {
            var inner = words.QuotedSpans[index].Inner;
            while (part + 1 < attribution.Content.Length && attribution.Content[part].End <= inner.First)
            {
                part++;
            }

            for (var p = part; p < attribution.Content.Length && attribution.Content[p].First < inner.End; p++)
            {
                var shared = new TokenRange(System.Math.Max(inner.First, attribution.Content[p].First), System.Math.Min(inner.End, attribution.Content[p].End));
                if (!shared.IsEmpty)
                {
                    verbatim.Add(words.RangeOf(shared));
                }
            }
        }

        return verbatim;
    }

    private static void Widen(TokenRange? range, ref int first, ref int last)
    {
        if (range is { } r)
        {
            first = System.Math.Min(first, r.First);
            last = System.Math.Max(last, r.End - 1);
        }
    }

    private static int CountWords(PaddedList<Token> tokens)
    {
        var count = 0;
        for (var t = 0; t < tokens.Length; t++)
        {
            ref readonly var token = ref tokens[t];
            if (token.Kind is TokenKind.Word or TokenKind.Number && token.Tag != PartOfSpeech.Possessive)
            {
                count++;
            }
        }

        return count;
    }
}
