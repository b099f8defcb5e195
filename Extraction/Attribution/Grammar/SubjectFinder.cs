using Corpus.Extraction.Languages;
using Corpus.Extraction.Document;
using static Corpus.Extraction.Document.PartOfSpeech;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Finds the subject of a verb group to its left: past adverbs, dates and asides, over conjunctions, in relative clauses.</summary>
internal static class SubjectFinder
{
    public static Subject Find(ClauseText text, in VerbGroup verb)
    {
        var floor = text.Sentence.First;
        var p = PreverbalAdverbials.Skip(text, verb.First - 1, floor);
        if (p < floor)
        {
            return Subject.None;
        }

        if (text.Tag(p) == RelativePronoun || (text.IsPersonalRelative(p) && !text.IsQuoted(p)))
        {
            return new(SubjectKind.Relative, new(p, p + 1), p);
        }

        if (text.IsTaken(p))
        {
            return text.SourceBefore(verb.First) is { } earlier ? new(SubjectKind.Shared, earlier, verb.First) : Subject.None;
        }

        if (text.Tag(p) == Conjunction && !text.IsQuoted(p))
        {
            return CoordinateSubjectFinder.Subject(text, p, verb.Mood);
        }

        if (text.IsComma(p) || text.IsDash(p) || EndsAsideInMarks(text, p, floor))
        {
            return SubjectBeforeParenthetical.Find(text, p, floor, verb);
        }

        return !text.IsQuoted(p) && LeftPhrase.Ending(text, p, floor) is { } phrase ? OfPhrase(text, phrase, floor, verb) : Subject.None;
    }

    /// <summary><c>Vega, the star of “Home,| ” said</c>: the comma of the aside is inside the marks.</summary>
    private static bool EndsAsideInMarks(ClauseText text, int p, int floor) =>
        text.QuotedSpanTo(p) is var title and >= 0 && !text.IsWhole(title) && p > floor && text.IsComma(p - 1)
        && text.QuotedSpan(title).Tokens.First > floor + 2;

    private static Subject OfPhrase(ClauseText text, TokenRange phrase, int floor, in VerbGroup verb)
    {
        if (NameBefore(text, phrase, floor, verb) is var first and >= 0)
        {
            return new(SubjectKind.Phrase, new(first, phrase.End), first);
        }

        if (NameAfterGerund(text, phrase) is { IsEmpty: false } name)
        {
            return new(SubjectKind.Phrase, name, name.First);
        }

        // "a poll last week showed": which poll, the date says.
        var isDated = phrase.End < verb.First && text.HasClass(phrase.End - 1, WordClass.Document) && text.IsDayOrTime(verb.First - 1);
        return new(SubjectKind.Phrase, isDated ? new(phrase.First, verb.First) : phrase, phrase.First);
    }

    /// <summary><c>Ana Vega, president and chief executive of the union said</c>: the comma that should close the aside is missing.</summary>
    private static int NameBefore(ClauseText text, TokenRange phrase, int floor, in VerbGroup verb)
    {
        // "Ana Vega, a member of the council said: ..."; but "Ana Vega, a spokesman said, was there"
        var comma = phrase.First - 1;
        var head = phrase.First + (text.IsIndefiniteArticle(phrase.First) && text.IsMark(verb.End, ':') ? 1 : 0);
        return comma > floor && text.IsComma(comma) && !text.IsQuoted(comma - 1) && IsTitleOfOne(text, head, phrase.End)
            && text.People.MentionAt[comma - 1] is >= 0 and var mention && text.People.Mentions[mention].WithTitle.First is var first
            && (first == floor || text.QuotedSpanTo(first - 1) >= 0)
            ? first
            : -1;
    }

    /// <summary><c>Speaking to the Herald | Ana Vega | said</c>: the comma after the opening is missing.</summary>
    private static TokenRange NameAfterGerund(ClauseText text, TokenRange phrase)
    {
        if (phrase.First != text.Sentence.First || text.Tag(phrase.First) != VerbGerund
            || text.People.MentionAt[phrase.End - 1] is not (>= 0 and var mention))
        {
            return default;
        }

        var named = text.People.Mentions[mention];
        var name = named.WithTitle;
        return name.End == phrase.End && name.First > phrase.First + 1 && text.Tag(name.First - 1) is Noun or ProperNoun or Number or Pronoun or Adverb
            ? name
            : default;
    }

    /// <summary><c>president</c>, <c>Chair</c>, <c>chief executive</c></summary>
    private static bool IsTitleOfOne(ClauseText text, int i, int end)
    {
        while (i + 1 < end && text.Tag(i) == Adjective)
        {
            i++;
        }

        return text.Tag(i) is Noun or ProperNoun && text.People.MentionAt[i] < 0 && text.HasClass(i, WordClass.Title | WordClass.Person)
            && !text.HasClass(i, WordClass.Plural);
    }
}
