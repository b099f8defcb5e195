namespace Corpus.Extraction.Document.Tagging;

/// <summary>What the tagger knows of the clause that it is in, from the words it has tagged.</summary>
internal sealed class ClauseSoFar
{
    private bool _governed;

    /// <summary>The finite verb of the clause so far, or -1.</summary>
    public int FiniteVerb { get; private set; } = -1;

    /// <summary>The clause has a noun or pronoun that no preposition governs.</summary>
    public bool HasSubject { get; private set; }

    /// <summary>The clause is that of a relative pronoun.</summary>
    public bool IsRelative { get; private set; }

    /// <summary>A modal or "do" of the clause still waits for its verb: "can Smith win".</summary>
    public bool AwaitsVerb { get; private set; }

    public void Start()
    {
        FiniteVerb = -1;
        AwaitsVerb = false;
        HasSubject = false;
        _governed = false;
        IsRelative = false;
    }

    /// <summary>Takes note of a word once it is tagged.</summary>
    public void Advance(TagContext context, int t)
    {
        switch (context[t].Tag)
        {
            case PartOfSpeech.RelativePronoun:
                Start();
                IsRelative = true;
                break;
            case PartOfSpeech.Subordinator or PartOfSpeech.Conjunction or PartOfSpeech.QuoteMark or PartOfSpeech.Punctuation:
                Start();
                break;
            case PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent:
                FiniteVerb = t;
                AwaitsVerb = false;
                break;
            case PartOfSpeech.Modal:
                FiniteVerb = t;
                AwaitsVerb = true;
                break;
            case PartOfSpeech.Auxiliary:
                AwaitsVerb = context[t].Entry?.Base == context.Words.SupportVerb;
                FiniteVerb = context[t].IsFiniteVerb ? t : FiniteVerb;
                break;
            case >= PartOfSpeech.VerbBase and <= PartOfSpeech.VerbParticiple:
                AwaitsVerb = false;
                break;
            case PartOfSpeech.Preposition when context.TextEquals(t, context.Language.Clause.ComparativeConjunction):
                Start();
                return;
            case PartOfSpeech.Preposition or PartOfSpeech.Particle:
                // "three-quarters of the board", "most of them"
                HasSubject |= !_governed && context.TextEquals(t, context.Language.Clause.GenitivePreposition)
                    && context.Before(t) is PartOfSpeech.Number or PartOfSpeech.Determiner or PartOfSpeech.Adjective;
                _governed = true;
                return;
            case PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun:
                HasSubject |= !_governed;
                return;
            case PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Number or PartOfSpeech.Possessive or PartOfSpeech.Adverb:
                return;
        }

        _governed = false;
    }
}
