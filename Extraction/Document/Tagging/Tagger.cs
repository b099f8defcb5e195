using Corpus.Extraction.Languages;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Tagging;

/// <summary>
/// Gives each word of a sentence its coarse part of speech: what the lexicon or the ending allows, decided by the words
/// around. One pass from left to right, so the words before are known and the words after only by what they can be.
/// </summary>
internal sealed class Tagger
{
    private readonly string _text;
    private readonly PaddedList<Token> _tokens;
    private readonly TagContext _context;
    private readonly CapitalCounts _capitals;
    private readonly FunctionWords _functionWords;
    private readonly ContentWords _contentWords;

    public Tagger(string text, Language language, PaddedList<Token> tokens, StepBudget budget)
    {
        _text = text;
        _tokens = tokens;
        _capitals = CapitalCounts.Start(language.Lexicon);
        _context = new(text, language, tokens, budget);
        _functionWords = new(_context);
        _contentWords = new(_context, _capitals);
    }

    /// <summary>Takes note of the words the article writes with a capital where no sentence starts.</summary>
    public void Learn(Sentence[] sentences)
    {
        var titles = new bool[sentences.Length];
        for (var s = 0; s < titles.Length; s++)
        {
            _context.Enter(sentences[s].Tokens, headline: false);
            titles[s] = _context.IsTitle;
            if (!titles[s])
            {
                _capitals.LearnCapitals(_context);
            }
        }

        for (var s = 0; s < titles.Length; s++)
        {
            if (!titles[s])
            {
                _capitals.LearnSmall(_context, sentences[s].Tokens);
            }
        }
    }

    public void Tag(TokenRange sentence, bool headline)
    {
        _context.Enter(sentence, headline);
        _context.Budget.Enter(_tokens[sentence.First].Start);
        _context.Budget.Charge(sentence.Count);
        var tagged = _tokens.Items;
        for (var t = sentence.First; t < sentence.End; t++)
        {
            tagged[t].Tag = TagOf(t);
            _context.Advance(t);
        }
    }

    private PartOfSpeech TagOf(int t)
    {
        ref readonly var token = ref _tokens[t];
        if (token.Kind != TokenKind.Word)
        {
            return token.Kind == TokenKind.Number ? PartOfSpeech.Number
                : token.Kind == TokenKind.Symbol && token.FirstOf(_text) == '&' ? PartOfSpeech.Conjunction
                : token.Tag;
        }

        if (CharClasses.IsApostrophe(token.FirstOf(_text)) && !token.SpaceBefore)
        {
            return _functionWords.Clitic(t);
        }

        if (_contentWords.Name(t) is { } name)
        {
            return name;
        }

        return token.Entry is null ? _contentWords.Unknown(t) : _functionWords.Choose(t) ?? _contentWords.Choose(t);
    }
}
