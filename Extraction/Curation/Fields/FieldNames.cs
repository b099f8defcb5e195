using System;
using System.Collections.Generic;
using Corpus.Extraction.Document.Layout;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Curation.Fields;

/// <summary>Gives fields their names in C#, each once, and none that a corpus has already.</summary>
internal sealed class FieldNames
{
    /// <summary>The types of a corpus; a test compares them, and the members below, with what is emitted.</summary>
    public static readonly string[] Types =
    [
        "Article", "ArticleHit", "Articles", "AttributionRule", "AttributionType", "Confidence", "CorpusJson", "CorpusStorage", "Gender", "Mention",
        "MentionKind", "Paragraph", "ParagraphKind", "People", "Person", "Quote", "QuoteHit", "QuoteKind", "Quotes", "RefusalReason", "RefusedPassage",
        "SourceKind", "TextSpan",
    ];

    /// <summary>The members of <c>Article</c>, but for those that no property can be called by.</summary>
    public static readonly string[] OfArticle =
    [
        "Attributions", "Authors", "CompareTo", "CopyrightNotice", "DatePublished", "Dateline", "Decode", "Header", "Headline", "Highlights", "Keywords",
        "Language", "Name", "NearDuplicates", "Neighbours", "ParagraphArray", "Paragraphs", "Path", "People", "Publisher", "Quotes", "RefusedPassages",
        "Text", "ToString", "Url", "Utf8Text", "WordCount",
    ];

    /// <summary>The members of <c>Person</c>, but for those that no property can be called by.</summary>
    public static readonly string[] OfPerson =
    [
        "Affiliations", "AlternateNames", "Articles", "Attributions", "CompareTo", "Details", "FamilyName", "Gender", "GivenName", "HonorificPrefix",
        "JobTitles", "Mentions", "Name", "Neighbours", "Quotes", "SameAs", "ToString",
    ];

    private static readonly string[] OfEveryObject = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _article = Taken(OfArticle, "a member of Article");
    private readonly Dictionary<string, string> _person = Taken(OfPerson, "a member of Person");
    private readonly Dictionary<string, string> _types = Taken([], "");

    /// <summary>Why the field cannot have its names, and what to do; null where it can, and then no other can have them.</summary>
    public string? WhyTaken(Field field)
    {
        if (FrontMatterKeys.FieldOf(field.Key) is { } known)
        {
            return "front matter's '" + field.Name + "' is known already, as " + known[0] + "; choose another name";
        }

        if (_keys.TryGetValue(field.Key, out var other))
        {
            return "it is the same key as '" + other + "'; remove one of them";
        }

        const string choose = "; choose another with 'property = NAME'";
        if (_article.TryGetValue(field.Property, out var owner))
        {
            return "'" + field.Property + "' is " + owner + choose;
        }

        var back = field.Type == FieldType.Person ? _person : _article;
        if (field.Back is { } name && back.TryGetValue(name, out owner))
        {
            return "'" + name + "' is " + owner + choose;
        }

        if (field.Enum is { } type && _types.TryGetValue(type, out owner))
        {
            return "'" + type + "' is " + owner + "; choose another name for the field";
        }

        Take(field, back);
        return null;
    }

    private void Take(Field field, Dictionary<string, string> back)
    {
        var owner = "a name of the field '" + field.Name + "'";
        _keys.Add(field.Key, field.Name);
        _article.Add(field.Property, owner);
        if (field.Back is { } name)
        {
            back[name] = owner;
        }

        if (field.Enum is { } type)
        {
            _types.Add(type, owner);
        }
    }

    private static Dictionary<string, string> Taken(string[] members, string what)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in members)
        {
            taken[name] = what;
        }

        foreach (var name in OfEveryObject)
        {
            taken[name] = "a member of every object";
        }

        foreach (var name in Types)
        {
            if (!taken.ContainsKey(name))
            {
                taken.Add(name, "a type of the corpus");
            }
        }

        return taken;
    }
}
