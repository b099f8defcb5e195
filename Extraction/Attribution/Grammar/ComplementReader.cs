using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Attribution.Grammar;

/// <summary>Finds what a cue verb reports to its right, past addressees, dates and circumstances.</summary>
internal static class ComplementReader
{
    private const int MaxSteps = 6;

    public static Reported Read(ClauseText text, in VerbGroup verb)
    {
        var limit = ContentBoundary.Limit(text);
        var frame = verb.Frame;
        var i = verb.End;
        while (i < limit && !text.IsQuoted(i) && Circumstance.IsManner(text, i))
        {
            i++;
        }

        // "pledged only to obey"
        if (frame.Takes(Complement.Infinitive) && i + 1 < limit && !text.IsQuoted(i) && text.Tag(i) == PartOfSpeech.Adverb
            && !text.HasClass(i, WordClass.Negation) && text.IsInfinitiveMarker(i + 1))
        {
            i++;
        }

        if (frame.Takes(Complement.Prepositional) && !frame.Takes(Complement.Quote))
        {
            return PrepositionalContent.Read(text, frame, i, limit);
        }

        if (AfterAddressee(text, frame, i, limit) is { } told)
        {
            return told;
        }

        if (AfterCircumstances(text, frame, i, limit) is { Shape: not ContentShape.None } found)
        {
            return found;
        }

        return frame.Takes(Complement.Prepositional) ? PrepositionalContent.Read(text, frame, verb.End, limit) : Reported.None;
    }

    /// <summary><c>told reporters | that the plan had failed</c></summary>
    private static Reported? AfterAddressee(ClauseText text, VerbFrame frame, int i, int limit)
    {
        if (!frame.Takes(Complement.Addressee))
        {
            return null;
        }

        var end = Addressee.End(text, i, limit);
        return end > i && DirectContent.Read(text, frame, end, limit, end) is { Shape: not ContentShape.None } told ? told with { CueEnd = i } : null;
    }

    /// <summary><c>said on Monday in Tampa | that the plan had failed</c></summary>
    private static Reported AfterCircumstances(ClauseText text, VerbFrame frame, int i, int limit)
    {
        var verbEnd = i;
        var cueEnd = i;
        var about = false;
        for (var steps = 0; steps <= MaxSteps; steps++)
        {
            var found = DirectContent.Read(text, frame, i, limit, cueEnd);
            if (found.Shape == ContentShape.Zero && about)
            {
                break;          // "asked Lee about a plan | she had made": what was asked is the plan
            }

            if (found.Shape != ContentShape.None)
            {
                return found;
            }

            about |= i < limit && !text.IsQuoted(i) && frame.TakesPreposition(text.Tokens[i].Entry?.Text);
            var next = Circumstance.After(text, i, limit);
            if (next == i && i > verbEnd && i + 1 < limit && text.Tag(i) == PartOfSpeech.Conjunction && text.Tag(i + 1) == PartOfSpeech.Preposition)
            {
                next = Circumstance.After(text, i + 1, limit);      // "admitted in public | and in private | that"
                next = next == i + 1 ? i : next;
            }

            if (next == i)
            {
                break;
            }

            if (i == cueEnd && Circumstance.IsMedium(text, i, next))
            {
                cueEnd = next;
            }

            i = next;
        }

        return Reported.None;
    }
}
