using System;
using Corpus.Extraction.Document;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Coreference;

/// <summary>
/// What the words around the names of an article say of people besides their titles: an age (<c>Marsh, 19,</c>), a people or a state
/// (<c>a Spanish manager</c>, <c>R-Ohio</c>), a description (<c>Marsh is the owner of a mill</c>), what somebody did (<c>Marsh, who
/// founded Zeta</c>).
/// </summary>
/// <param name="note">Takes a key and the person it is of.</param>
internal readonly struct DescriptionFacts(AnnotatedDocument words, Action<string, int> note)
{
    private const int Reach = 16;
    private const WordClass Described = WordClass.Person | WordClass.Title | WordClass.FullNameTitle;

    public void Read(NameMention name)
    {
        var sentence = words.Sentences[words.SentenceOf[name.Tokens.First]].Tokens;
        var before = name.WithTitle.First - 1;
        for (var t = name.WithTitle.First; t < name.Tokens.First; t++)
        {
            NoteQualities(t, name.Person);
        }

        if (before >= sentence.First)
        {
            NoteQualities(before, name.Person);
        }

        ReadAfter(name.Tokens.End, Math.Min(sentence.End, name.Tokens.End + Reach), name.Person);
    }

    private void ReadAfter(int t, int end, int person)
    {
        t = ReadAge(ReadParty(t, end, person), end, person);
        if (t < end && words.IsMark(t, ',') && t + 1 < end)
        {
            t++;
        }

        if (t >= end)
        {
            return;
        }

        if (words.Tokens[t].Tag == PartOfSpeech.RelativePronoun && words.TextEquals(t, words.Language.Clause.PersonalRelative))
        {
            t++;
        }

        if (t < end && words.Tokens[t].IsFiniteVerb && words.Tokens[t].Entry?.Base != words.Language.Clause.Copula)
        {
            NoteAgents(words.Tokens[t].Entry?.Base ?? words.Tokens[t].Of(words.Text).ToString(), person);
        }
        else
        {
            ReadDescription(t < end && words.Tokens[t].IsFiniteVerb ? t + 1 : t, end, person);
        }
    }

    /// <returns>The token after <c>, R-Ohio</c> and <c>(R-Ohio)</c>.</returns>
    private int ReadParty(int t, int end, int person)
    {
        if (t + 1 >= end || !(words.IsMark(t, ',') || words.IsMark(t, '(')) || !DescriptionKeys.IsPartyAndState(words, t + 1))
        {
            return t;
        }

        note(DescriptionKeys.OfPartyAndState(words, t + 1), person);
        return t + 2 < end && words.IsMark(t + 2, ')') ? t + 3 : t + 2;
    }

    /// <returns>The token after <c>, 19</c>, and after its comma where a verb follows.</returns>
    private int ReadAge(int t, int end, int person)
    {
        if (t + 2 >= end || !words.IsMark(t, ',') || words.Tokens[t + 1] is not { Kind: TokenKind.Number, Length: <= 2 } age)
        {
            return t;
        }

        note(DescriptionKeys.OfAge(age.Of(words.Text)), person);
        return words.IsMark(t + 2, ',') && t + 3 < end && words.Tokens[t + 3].IsFiniteVerb ? t + 3 : t + 2;
    }

    /// <summary><c>a Spanish manager and mother of two</c>: as far as a mark, a verb or a preposition other than that of the last noun.</summary>
    private void ReadDescription(int t, int end, int person)
    {
        if (t >= end || words.Tokens[t].Tag is not (PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Noun))
        {
            return;
        }

        for (; t < end; t++)
        {
            ref readonly var token = ref words.Tokens[t];
            if (token.Kind == TokenKind.Punctuation || token.IsFiniteVerb || token.Tag is PartOfSpeech.Preposition or PartOfSpeech.RelativePronoun
                or PartOfSpeech.QuoteMark or PartOfSpeech.Possessive)
            {
                return;
            }

            NoteQualities(t, person);
            var isOf = t + 1 < end && words.TextEquals(t + 1, words.Language.Clause.GenitivePreposition);
            if (isOf && t + 2 < end && token.HasClass(WordClass.Kin) && words.Tokens[t + 2].HasClass(WordClass.NumberWord))
            {
                note(DescriptionKeys.OfParent(token.Of(words.Text)), person);
            }
            else if (token.HasClass(Described) && !token.HasClass(WordClass.Plural | WordClass.Kin) && token.Tag == PartOfSpeech.Noun
                && EndsNounPhrase(t + 1, end))
            {
                note(DescriptionKeys.OfNoun(words.Language, token.Of(words.Text)), person);
            }
        }
    }

    private bool EndsNounPhrase(int t, int end) => t >= end || words.Tokens[t].Tag is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun);

    /// <summary>Age, people, party and place.</summary>
    private void NoteQualities(int t, int person)
    {
        ref readonly var token = ref words.Tokens[t];
        if (DescriptionKeys.AgeIn(words, t) is { } age)
        {
            note(age, person);
        }
        else if (token.IsUpper && token.HasClass(WordClass.Nationality | WordClass.Party | WordClass.Place))
        {
            note(DescriptionKeys.OfNoun(words.Language, token.Of(words.Text)), person);
        }
    }

    /// <summary>The nouns made of a verb: <c>founder</c> of <c>found</c>, <c>director</c> of <c>direct</c>, <c>writer</c> of <c>write</c>.</summary>
    private void NoteAgents(string verb, int person)
    {
        var stem = verb[verb.Length - 1] == words.Language.Reference.SilentEnding ? verb.Substring(0, verb.Length - 1) : verb;
        foreach (var ending in words.Language.Reference.AgentEndings)
        {
            if (words.Language.Lexicon.Find((stem + ending).AsSpan()) is { } agent && agent.HasClass(WordClass.Person))
            {
                note(DescriptionKeys.OfNoun(words.Language, agent.Text.AsSpan()), person);
            }
        }

        if (words.Language.Reference.AgentsOfVerbs.TryGetValue(verb, out var agents))
        {
            foreach (var noun in agents)
            {
                note(noun, person);
            }
        }
    }
}
