using Corpus.Generator.Lexicon;
using Corpus.Generator.Structure;

namespace Corpus.Generator.Quotes.Clauses;

/// <summary>Finds where the content after a cue ends: at the end of the sentence, or before something the writer adds.</summary>
internal static class ContentEnd
{
    /// <summary>The end of the sentence without its full stop and without marks that close what is not its own.</summary>
    public static int Limit(ClauseText text)
    {
        var end = text.Sentence.End;
        while (end > text.Sentence.First && !text.IsQuoted(end - 1) && (text.IsStop(end - 1) || text.Tokens[end - 1].Kind == TokenKind.QuoteMark))
        {
            end--;
        }

        return end;
    }

    public static int Find(ClauseText text, in Reported reported, in VerbGroup verb)
    {
        var limit = Limit(text);
        var start = reported.First;
        var i = start;
        if (reported.Shape == ContentShape.Quote)
        {
            var passage = text.Passage(text.PassageFrom(start)).Tokens;
            i = passage.End;
            if (i >= limit || EndsUtterance(text, passage))
            {
                return i;
            }

            i--;
        }

        var introduction = StartsWithIntroduction(text, reported);
        for (i++; i < limit; i++)
        {
            if (text.IsTaken(i))
            {
                return Trim(text, start, i);
            }

            if (text.IsQuoted(i))
            {
                if (text.PassageTo(i) >= 0 && i + 1 < limit && text.IsComma(i - 1) && !introduction && CommaEnds(text, i + 1, reported.Shape, verb))
                {
                    return i + 1;
                }

                continue;
            }

            if (text.IsComma(i) && i + 1 < limit)
            {
                if (introduction)
                {
                    introduction = false;
                }
                else if (CommaEnds(text, i + 1, reported.Shape, verb))
                {
                    return i;
                }
            }
            else if (text.IsMark(i, ';'))
            {
                return i;
            }
            else if (text.IsDash(i) && reported.Shape is not (ContentShape.Clause or ContentShape.Zero))
            {
                return i;
            }
            else if (text.Tag(i) == PartOfSpeech.Conjunction && i + 1 < limit && !text.IsComma(i - 1) && ConjunctionEnds(text, i + 1, reported.Shape, verb))
            {
                return i;
            }
        }

        return Trim(text, start, limit);
    }

    private static int Trim(ClauseText text, int start, int end)
    {
        while (end > start + 1 && !text.IsQuoted(end - 1) && (text.IsComma(end - 1) || text.IsMark(end - 1, ';') || text.IsDash(end - 1) || text.IsStop(end - 1) || text.Tag(end - 1) == PartOfSpeech.Conjunction))
        {
            end--;
        }

        return end;
    }

    /// <summary>The words in quotation marks are complete: what follows the closing mark is the writer's again.</summary>
    private static bool EndsUtterance(ClauseText text, TokenRange passage) =>
        passage.Count > 2 && text.IsStop(passage.End - 2) && !text.IsMark(passage.End - 2, '\u2026');

    /// <summary><c>that if it rained, the …</c>: the first comma is the clause's own.</summary>
    private static bool StartsWithIntroduction(ClauseText text, in Reported reported)
    {
        if (reported.Shape is not (ContentShape.Clause or ContentShape.Zero))
        {
            return false;
        }

        var i = reported.Shape == ContentShape.Clause && text.Is(reported.First, "that") ? reported.First + 1 : reported.First;
        return i < text.Sentence.End && !text.IsQuoted(i) && text.Tag(i) is PartOfSpeech.Preposition or PartOfSpeech.Subordinator or PartOfSpeech.VerbGerund;
    }

    private static bool CommaEnds(ClauseText text, int next, ContentShape shape, in VerbGroup verb)
    {
        if (text.IsTaken(next))
        {
            return true;
        }

        if (text.IsQuoted(next))
        {
            return false;
        }

        var clause = shape is ContentShape.Clause or ContentShape.Zero or ContentShape.Quote;
        var tag = text.Tag(next);
        if (tag == PartOfSpeech.RelativePronoun || text.Is(next, "which") || text.Is(next, "who") || text.Is(next, "whose"))
        {
            return true;
        }

        if (tag == PartOfSpeech.VerbGerund)
        {
            return !clause || shape == ContentShape.Quote || VerbFrames.OfVerb(text.Tokens[next].Entry?.Lemma) is { } frame && frame.Takes(Complement.Quote | Complement.Naming);
        }

        if (tag == PartOfSpeech.Conjunction)
        {
            if (next + 1 >= text.Sentence.End || text.IsQuoted(next + 1))
            {
                return false;
            }

            var after = text.Tag(next + 1);
            return text.Tokens[next + 1].IsFiniteVerb || after == PartOfSpeech.Pronoun && !text.Is(next, "or") || !clause && text.Is(next, "but");
        }

        if (text.Is(next, "while") || text.Is(next, "though") || text.Is(next, "although"))
        {
            return shape != ContentShape.Clause;
        }

        if (text.Tokens[next].IsFiniteVerb)
        {
            return shape != ContentShape.Clause;
        }

        return tag switch
        {
            PartOfSpeech.Determiner => text.Is(next, "a") || text.Is(next, "an") || (text.Is(next, "the") && shape != ContentShape.Clause),
            PartOfSpeech.Pronoun => !clause,
            _ => !clause && text.Is(next, "even"),
        };
    }

    private static bool ConjunctionEnds(ClauseText text, int next, ContentShape shape, in VerbGroup verb)
    {
        if (text.IsTaken(next))
        {
            return true;
        }

        if (text.IsQuoted(next))
        {
            return false;
        }

        var tag = text.Tag(next);
        if (tag == PartOfSpeech.Adverb && next + 1 < text.Sentence.End && !text.IsQuoted(next + 1))
        {
            next++;
            tag = text.Tag(next);
        }

        var cue = text.Tag(verb.Head);
        if (tag is not (PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent))
        {
            return tag == PartOfSpeech.VerbGerund && cue == PartOfSpeech.VerbGerund && shape is ContentShape.Object or ContentShape.Infinitive;
        }

        return shape switch
        {
            ContentShape.Clause => tag == cue && VerbFrames.OfVerb(text.Tokens[next].Entry?.Lemma) is { } frame && frame.Takes(Complement.Quote | Complement.Naming),
            ContentShape.Zero => tag == cue,
            _ => true,
        };
    }
}
