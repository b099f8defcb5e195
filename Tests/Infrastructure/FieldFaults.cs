namespace Corpus.Tests.Infrastructure;

/// <summary>A fault in the declaration of a field, or in an article's value for one, and all that is said of it.</summary>
/// <param name="Declarations">The topmost curation file.</param>
/// <param name="Values">The front matter of the article; null where it has none.</param>
/// <param name="Expected">With file, line and column, in the order of the places.</param>
public sealed record FieldFault(string What, string Declarations, string? Values, params string[] Expected)
{
    /// <summary>Another curation file, below the topmost.</summary>
    public string? Second { get; init; }

    /// <summary>All files of the corpus, by path.</summary>
    public IEnumerable<(string Path, string Text)> Files
    {
        get
        {
            yield return (".corpusconfig", Declarations.ReplaceLineEndings("\n"));
            if (Second is not null)
            {
                yield return ("sub/.corpusconfig", Second);
            }

            yield return ("a.md", (Values is null ? "" : $"---\n{Values.ReplaceLineEndings("\n")}\n---\n\n") + "The council met on Friday.\n");
            if (!Declarations.Contains("required", StringComparison.Ordinal))
            {
                yield return ("summit.md", "\"We will come,\" Anna Berg said.\n");
            }
        }
    }

    public override string ToString() => What;
}

/// <summary>What can be wrong with declared fields.</summary>
public static class FieldFaults
{
    private const string Rating = "[field rating]\ntype = integer\nminimum = 1\nmaximum = 5\n";
    private const string Desk = "[field desk]\nvalue = politics\nvalue = top-story\n";

    /// <summary>In declarations.</summary>
    private static readonly FieldFault[] OfDeclarations =
    [
        new("an unknown type", "[field rating]\ntype = intger\n", null,
            ".corpusconfig(2,1): CORP013: 'intger' cannot be used here: type is one of text, integer, number, boolean, date, url, person, article; did you mean 'integer'?"),
        new("an unknown key", "[field rating]\nrequird = true\n", "rating: a",
            ".corpusconfig(2,1): CORP012: [field rating] has no key 'requird'"),
        new("a switch that is neither on nor off", "[field rating]\nlist = yes\n", "rating: a",
            ".corpusconfig(2,1): CORP013: 'yes' cannot be used here: list is one of true, false"),
        new("a limit of what has no order", "[field motto]\n  minimum = 3\n", "motto: a",
            ".corpusconfig(2,3): CORP013: '3' cannot be used here: minimum is for fields of the types integer, number and date"),
        new("a limit of another type", "[field rating]\ntype = integer\nmaximum = 4.5\n", "rating: 4",
            ".corpusconfig(3,1): CORP013: '4.5' cannot be used here: it is no integer, such as 4"),
        new("limits in the wrong order", "[field rating]\ntype = integer\nminimum = 5\nmaximum = 1\n", "rating: 6",
            ".corpusconfig(4,1): CORP013: '1' cannot be used here: it is less than the minimum, 5"),
        new("a pattern with a group", "[field slug]\npattern = [a-z]+(-[a-z]+)*\n", "slug: a",
            ".corpusconfig(2,1): CORP013: '[a-z]+(-[a-z]+)*' cannot be used here: '(-[a-z]+)*' is not understood; a pattern is made of characters, ., [a-z], [^a-z], \\d and \\w, each with ?, *, +, {2} or {2,4} after it"),
        new("a pattern of a number", "[field rating]\ntype = integer\npattern = \\d\n", "rating: 4",
            ".corpusconfig(3,1): CORP013: '\\d' cannot be used here: pattern is for fields of the types text and url without values"),
        new("values of a number", "[field rating]\ntype = integer\nvalue = 1\n", "rating: 4",
            ".corpusconfig(3,1): CORP013: '1' cannot be used here: value is for fields of the type text"),
        new("two values of one name", "[field desk]\nvalue = top story\nvalue = top-story\n", "desk: top story",
            ".corpusconfig(3,1): CORP013: 'top-story' cannot be used here: in C# it has the name TopStory, as 'top story' has"),
        new("a value without a name", "[field desk]\nvalue = sport\nvalue = !!!\n", "desk: sport",
            ".corpusconfig(3,1): CORP013: '!!!' cannot be used here: it has no letter and no digit to name the value by"),
        new("a property that is no name", "[field desk]\nproperty = the desk\n", "desk: sport",
            ".corpusconfig(2,1): CORP013: 'the desk' cannot be used here: property is a C# name, such as TheDesk"),
        new("a name without letters", "[field --]\n", null,
            ".corpusconfig(1,1): CORP021: [field --] cannot be declared so: it has no letters; choose another name"),
        new("declared twice", "[field desk]\n\n[field desk]\nlist = true\n", "desk: sport",
            ".corpusconfig(3,1): CORP110: '[field desk]' already appears on line 1"),
        new("the same key in another spelling", "[field reading_time]\n[field readingTime]\n", "reading-time: 5 min",
            ".corpusconfig(2,1): CORP021: [field readingTime] cannot be declared so: it is the same key as 'reading_time'; remove one of them"),
        new("a key that is known", "[field tags]\nlist = true\n", "tags: [a, b]",
            ".corpusconfig(1,1): CORP021: [field tags] cannot be declared so: front matter's 'tags' is known already, as keywords; choose another name"),
        new("a member of an article", "[field text]\n", null,
            ".corpusconfig(1,1): CORP021: [field text] cannot be declared so: 'Text' is a member of Article; choose another with 'property = NAME'"),
        new("a property of another field", "[field desk]\n[field section]\nproperty = Desk\n", "desk: sport",
            ".corpusconfig(2,1): CORP021: [field section] cannot be declared so: 'Desk' is a name of the field 'desk'; choose another with 'property = NAME'"),
        new("a backward name of another field", "[field follows back]\n[field follows]\ntype = article\n", "follows back: a",
            ".corpusconfig(2,1): CORP021: [field follows] cannot be declared so: 'FollowsBack' is a name of the field 'follows back'; choose another with 'property = NAME'"),
        new("an enum that is a type of the corpus", "[field quote kind]\nproperty = Form\nvalue = a\n", null,
            ".corpusconfig(1,1): CORP021: [field quote kind] cannot be declared so: 'QuoteKind' is a type of the corpus; choose another name for the field"),
        new("in a second file", Rating, "rating: 4\ndesk: a",
            "a.md(3,1): CORP208: 'desk' is ignored: a corpus has no use for it",
            "sub/.corpusconfig(1,1): CORP020: [field desk] cannot be declared here: fields stand in the topmost curation file, '.corpusconfig'; move it there") { Second = "[field desk]\n" },
        new("given by no article", "; A note\n\n  [field rating]\n", "title: A day",
            ".corpusconfig(3,3): CORP123: No article gives the field 'rating'; remove its declaration, or check how the articles spell it"),
    ];

    /// <summary>In values.</summary>
    private static readonly FieldFault[] OfValues =
    [
        new("no integer", Rating, "title: A day\nrating: five",
            "a.md(3,9): CORP022: rating 'five' cannot be used: it is no integer, such as 4 (line 1 of .corpusconfig declares the field)"),
        new("too little", "; Ratings\n" + Rating, "rating: 0",
            "a.md(2,9): CORP022: rating '0' cannot be used: the least value is 1 (line 2 of .corpusconfig declares the field)"),
        new("too much", Rating, "rating: \"6\"",
            "a.md(2,9): CORP022: rating '6' cannot be used: the greatest value is 5 (line 1 of .corpusconfig declares the field)"),
        new("no number", "[field score]\ntype = number\n", "score: NaN",
            "a.md(2,8): CORP022: score 'NaN' cannot be used: it is no number, such as 4.5 (line 1 of .corpusconfig declares the field)"),
        new("neither true nor false", "[field draft]\ntype = boolean\n", "draft: yes",
            "a.md(2,8): CORP022: draft 'yes' cannot be used: it is neither true nor false (line 1 of .corpusconfig declares the field)"),
        new("no date", "[field due]\ntype = date\n", "due: 2023-02-29",
            "a.md(2,6): CORP022: due '2023-02-29' cannot be used: it is no date, such as 2009-03-07 (line 1 of .corpusconfig declares the field)"),
        new("too early", "[field due]\ntype = date\nminimum = 2020-01-01\n", "due: 2019-12-31",
            "a.md(2,6): CORP022: due '2019-12-31' cannot be used: the least value is 2020-01-01 (line 1 of .corpusconfig declares the field)"),
        new("no address", "[field homepage]\ntype = url\n", "homepage: /about",
            "a.md(2,11): CORP022: homepage '/about' cannot be used: not an address of the web, such as https://example.com/story (line 1 of .corpusconfig declares the field)"),
        new("nearly one of the values", Desk, "desk: Politcs",
            "a.md(2,7): CORP022: desk 'Politcs' cannot be used: it is none of politics, top-story; did you mean 'politics'? (line 1 of .corpusconfig declares the field)"),
        new("a value in another case", Desk, "desk: Top-Story",
            "a.md(2,7): CORP022: desk 'Top-Story' cannot be used: it is none of politics, top-story; did you mean 'top-story'? (line 1 of .corpusconfig declares the field)"),
        new("a value with two letters exchanged", "[field desk]\nvalue = politics\nvalue = sport\n", "desk: sprot",
            "a.md(2,7): CORP022: desk 'sprot' cannot be used: it is none of politics, sport; did you mean 'sport'? (line 1 of .corpusconfig declares the field)"),
        new("none of the values", Desk, "desk: weather",
            "a.md(2,7): CORP022: desk 'weather' cannot be used: it is none of politics, top-story (line 1 of .corpusconfig declares the field)"),
        new("another form", "[field slug]\npattern = [a-z0-9-]+\n", "slug: A Day",
            "a.md(2,7): CORP022: slug 'A Day' cannot be used: it does not fit the pattern [a-z0-9-]+ (line 1 of .corpusconfig declares the field)"),
        new("several values for one", Rating, "rating: [4, 5]",
            "a.md(2,9): CORP022: rating '4; 5' cannot be used: there can be one value only; for several, declare the field with 'list = true' (line 1 of .corpusconfig declares the field)"),
        new("an item of a list", Rating + "list = true\n", "rating:\n  - 4\n  - six\n  - 2",
            "a.md(4,5): CORP022: rating 'six' cannot be used: it is no integer, such as 4 (line 1 of .corpusconfig declares the field)"),
        new("an item between brackets", Rating + "list = true\n", "rating: [4, 9, 2]",
            "a.md(2,13): CORP022: rating '9' cannot be used: the greatest value is 5 (line 1 of .corpusconfig declares the field)"),
        new("missing", Rating + "required = true\n", "title: A day",
            "a.md(1,1): CORP023: The field 'rating' is required, and it is missing; add 'rating: VALUE' to the front matter (line 1 of .corpusconfig declares the field)"),
        new("missing without front matter", Rating + "required = true\n", null,
            "a.md(1,1): CORP023: The field 'rating' is required, and it is missing; add 'rating: VALUE' to the front matter (line 1 of .corpusconfig declares the field)"),
        new("missing with a key that is nearly it", Rating + "required = true\n", "title: A day\nraiting: 4",
            "a.md(1,1): CORP023: The field 'rating' is required, and it is missing; 'raiting' on line 3 may be meant (line 1 of .corpusconfig declares the field)",
            "a.md(3,1): CORP122: 'raiting' has no meaning for a corpus; did you mean 'rating'?"),
        new("without a value", Rating + "required = true\n", "rating:\ntitle: A day",
            "a.md(2,1): CORP023: The field 'rating' is required, and it has no value; write one after the colon (line 1 of .corpusconfig declares the field)"),
        new("twice", Rating, "rating: 4\ntitle: A day\nRating: 9",
            "a.md(4,1): CORP024: 'Rating' is already given on line 2, and that one counts; remove one of them (line 1 of .corpusconfig declares the field)"),
        new("a value that is no YAML", Rating, "rating: \"4",
            "a.md(2,9): CORP003: The front matter cannot be parsed: a string without its closing quotation mark"),
        new("an unknown article", "[field follows]\ntype = article\n", "follows: sumit",
            "a.md(2,10): CORP025: follows 'sumit' cannot be resolved: no article has this name, which is its path in the corpus folder without the extension; did you mean 'summit'? (line 1 of .corpusconfig declares the field)"),
        new("an unknown person", "[field reviewer]\ntype = person\n", "reviewer: Anna Burg",
            "a.md(2,11): CORP025: reviewer 'Anna Burg' cannot be resolved: no article names a person so; did you mean 'Anna Berg'? (line 1 of .corpusconfig declares the field)"),
        new("a person among several", "[field reviewers]\ntype = person\nlist = true\n", "reviewers: [Anna Berg, Carl Dahl]",
            "a.md(2,24): CORP025: reviewers 'Carl Dahl' cannot be resolved: no article names a person so (line 1 of .corpusconfig declares the field)"),
    ];

    public static IReadOnlyList<FieldFault> All { get; } = [.. OfDeclarations, .. OfValues];
}
