using System;
using Corpus.Generator.Lexicon;
using Corpus.Generator.Structure.Tokenizing;

namespace Corpus.Generator.Structure.Tagging;

/// <summary>
/// Gives each word of a sentence its coarse part of speech: what the lexicon or the ending allows, decided by the words
/// around. One pass from left to right, so the words before are known and the words after only by what they can be.
/// </summary>
internal sealed class Tagger
{
    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly FunctionWords _functionWords;
    private readonly ContentWords _contentWords;

    public Tagger(string text, Token[] tokens)
    {
        _text = text;
        _tokens = tokens;
        var context = new TagContext(text, tokens);
        Context = context;
        _functionWords = new(context);
        _contentWords = new(context);
    }

    private TagContext Context { get; }

    public void Tag(TokenRange sentence)
    {
        Context.Enter(sentence);
        for (var t = sentence.First; t < sentence.End; t++)
        {
            var tag = TagOf(t);
            _tokens[t] = _tokens[t].With(tag);
            Context.Pass(t);
        }

        for (var t = sentence.First; t < sentence.End; t++)
        {
            if (_tokens[t].Is(WordClass.Auxiliary))
            {
                _tokens[t] = _tokens[t].With(_functionWords.Auxiliary(t));
            }
        }
    }

    private PartOfSpeech TagOf(int t)
    {
        var token = _tokens[t];
        if (token.Kind != TokenKind.Word)
        {
            return token.Kind == TokenKind.Number ? PartOfSpeech.Number
                : token.Kind == TokenKind.Symbol && _text[token.Start] == '&' ? PartOfSpeech.Conjunction
                : token.Tag;
        }

        if (Characters.IsApostrophe(_text[token.Start]) && !token.SpaceBefore)
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
