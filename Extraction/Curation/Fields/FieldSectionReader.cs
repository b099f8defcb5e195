using System.Collections.Generic;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Document.Layout;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Curation.Fields;

/// <summary><c>[field NAME]</c>: reads one declaration, and reports what in it makes no sense.</summary>
internal sealed class FieldSectionReader
{
    private readonly Section _section;
    private readonly List<Finding> _findings;
    private readonly EntryReader _reader;
    private FieldType _type;

    private FieldSectionReader(Section section, List<Finding> findings)
    {
        _section = section;
        _findings = findings;
        _reader = new(section, findings);
    }

    /// <summary>The field; null where nothing can be declared so.</summary>
    public static Field? Read(string name, Section section, List<Finding> findings) => new FieldSectionReader(section, findings).Read(name);

    private Field? Read(string name)
    {
        _reader.CheckKeys("type", "required", "minimum", "maximum", "pattern", "value", "list", "property");
        var written = _reader.Single("type") ?? "text";
        if (FieldTypes.Of(written) is not { } type)
        {
            Refuse("type", written, "type is one of " + string.Join(", ", FieldTypes.Names) + Suggestion.For(written, FieldTypes.Names));
            return null;
        }

        _type = type;
        var key = FrontMatter.Fold(System.MemoryExtensions.AsSpan(name));
        var identifier = Identifier.Of(name.Replace('_', ' ').Replace('-', ' '));
        var property = PropertyName() ?? identifier;
        if (key.Length == 0 || property.Length == 0)
        {
            _findings.Add(new(FindingId.FieldName, _section.Place.Range, new([name, "it has no letters; choose another name"])));
            return null;
        }

        var options = Options();
        var place = new FieldPlace(_section.Place.Path, _section.Place.Range, _section.Place.Line - 1, _section.Place.Column);
        var minimum = Limit("minimum");
        return new(name, key, property, type, place)
        {
            IsList = _reader.Switch("list") == true,
            IsRequired = _reader.Switch("required") == true,
            Minimum = minimum,
            Maximum = Maximum(minimum),
            Pattern = Pattern(options.Count > 0),
            Options = options,
            Enum = options.Count > 0 ? identifier : null,
        };
    }

    private string? PropertyName()
    {
        var name = _reader.Single("property");
        if (name is null || IsIdentifier(name))
        {
            return name;
        }

        Refuse("property", name, "property is a C# name, such as " + (Identifier.Of(name) is { Length: > 0 } other ? other : "Section"));
        return null;
    }

    private static bool IsIdentifier(string name)
    {
        foreach (var c in name)
        {
            if (!IdentifierChars.IsPart(c) && c != '_')
            {
                return false;
            }
        }

        return name.Length > 0 && IdentifierChars.IsStart(name[0]);
    }

    private string? Limit(string key)
    {
        if (_reader.Single(key) is not { } limit)
        {
            return null;
        }

        if (!FieldTypes.IsOrdered(_type))
        {
            Refuse(key, limit, key + " is for fields of the types integer, number and date");
            return null;
        }

        if (FieldValue.Read(_type, limit) is { } value)
        {
            return value;
        }

        Refuse(key, limit, FieldValue.Wanted(_type));
        return null;
    }

    private string? Maximum(string? minimum)
    {
        var maximum = Limit("maximum");
        if (minimum is null || maximum is null || FieldValue.Compare(_type, minimum, maximum) <= 0)
        {
            return maximum;
        }

        Refuse("maximum", maximum, "it is less than the minimum, " + minimum);
        return null;
    }

    private string? Pattern(bool hasOptions)
    {
        if (_reader.Single("pattern") is not { } pattern)
        {
            return null;
        }

        string? fault = null;
        if (_type is not (FieldType.Text or FieldType.Url) || hasOptions)
        {
            fault = "pattern is for fields of the types text and url without values";
        }
        else if (FieldPattern.Parse(pattern, out var what) is null)
        {
            fault = what;
        }

        if (fault is not null)
        {
            Refuse("pattern", pattern, fault);
            return null;
        }

        return pattern;
    }

    /// <summary>The values, each with a name of its own.</summary>
    private EquatableArray<FieldOption> Options()
    {
        var options = new List<FieldOption>();
        var taken = new Dictionary<string, string>(System.StringComparer.Ordinal);
        foreach (var value in _reader.All("value"))
        {
            var member = Identifier.Of(value.Replace('_', ' ').Replace('-', ' '));
            if (_type != FieldType.Text)
            {
                Refuse("value", value, "value is for fields of the type text");
            }
            else if (member.Length == 0)
            {
                Refuse("value", value, "it has no letter and no digit to name the value by");
            }
            else if (taken.TryGetValue(member, out var other))
            {
                Refuse("value", value, "in C# it has the name " + member + ", as '" + other + "' has");
            }
            else
            {
                taken.Add(member, value);
                options.Add(new(value, member));
            }
        }

        return EquatableArray.From(options);
    }

    private void Refuse(string key, string value, string why)
    {
        var entry = _section.Entries.Find(entry => entry.Key == key && (entry.Value == value || key is not "value"));
        _findings.Add(new(FindingId.CurationBadValue, entry.Range, new([entry.Value, why])));
    }
}
