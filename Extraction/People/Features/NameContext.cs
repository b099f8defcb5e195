using Corpus.Extraction.Text;
using Corpus.Extraction.Languages;
using Corpus.Extraction.People.Names;
using Corpus.Extraction.Document;

namespace Corpus.Extraction.People.Features;

/// <summary>A candidate with the words around it, for the rules that weigh it.</summary>
internal readonly ref struct NameContext
{
    // A field, since a property would copy it each time a rule looks at a part of it.
    public readonly NameCandidate Name;

    public NameContext(AnnotatedDocument words, in NameCandidate name)
    {
        Words = words;
        Name = name;
        Sentence = words.Sentences[words.SentenceOf[name.Tokens.First]].Tokens;
        After = name.Tokens.End + (name.Has(NameTraits.Possessive) ? 1 : 0);
    }

    public AnnotatedDocument Words { get; }
    public TokenRange Sentence { get; }

    /// <summary>The token after the name and its <c>'s</c>; may lie outside the sentence.</summary>
    public int After { get; }

    /// <summary>The token before the name and the title that belongs to it; may lie outside the sentence.</summary>
    public int Before => Name.Title - 1;

    public bool Has(int token) => Sentence.Contains(token);
    public Token this[int token] => Words.Tokens[token];
    public bool HasClass(int token, WordClass classes) => Has(token) && Words.Tokens[token].HasClass(classes);
    public bool HasTag(int token, PartOfSpeech tag) => Has(token) && Words.Tokens[token].Tag == tag;
    public bool IsMark(int token, char mark) => Has(token) && Words.IsMark(token, mark);
    public bool IsLower(int token) => Has(token) && Words.Tokens[token].Shape == WordShape.Lower;

    public bool TextEquals(int token, string word) => Has(token) && Words.TextEquals(token, word);

    public bool TextEqualsAny(int token, WordSet any) => Has(token) && Words.TextEqualsAny(token, any);

    /// <summary>What tells names from other words.</summary>
    public PeopleWords Vocabulary => Words.Language.People;

    /// <summary>The small words that join what is around a name to it.</summary>
    public ClauseWords Clause => Words.Language.Clause;

    public NameRole RoleOf(int token) => NameRoles.Of(Words, token);
}
