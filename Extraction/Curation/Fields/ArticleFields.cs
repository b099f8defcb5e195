using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Document.Layout;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Curation.Fields;

/// <summary>Reads what one article gives for the declared fields, in its item of the project file and in its front matter, which is all that is read.</summary>
internal sealed class ArticleFields
{
    private const int FenceLength = 3;

    private readonly ArticleFacts _facts;
    private readonly FieldSet _fields;
    private readonly FieldValues?[] _values;
    private readonly TextRange[] _keys;                      // by field: where its key is, empty where it is not
    private readonly List<FrontMatterEntry> _unknown = [];
    private readonly List<Finding> _findings = [];
    private readonly HashSet<int> _read = [];

    private ArticleFields(ArticleFacts facts, FieldSet fields)
    {
        _facts = facts;
        _fields = fields;
        _values = new FieldValues?[fields.All.Count];
        _keys = new TextRange[fields.All.Count];
    }

    private string Text => _facts.File.Text;

    /// <summary>What is read, and what is wrong with it.</summary>
    /// <exception cref="StepsExceededException">The front matter takes far more work than its length explains.</exception>
    public static FieldReading Read(ArticleFacts facts, FieldSet fields, StepBudget budget) => new ArticleFields(facts, fields).Read(budget);

    private FieldReading Read(StepBudget budget)
    {
        foreach (var (name, value) in _facts.File.Metadata.Fields)
        {
            if (_fields.Find(FrontMatter.Fold(name.AsSpan())) is >= 0 and var field)
            {
                Take(field, _fields.All[field].IsList ? value.Split(';') : [value], [], name, default);
            }
        }

        var range = FrontMatterEntries.RangeOf(Text, _facts.Paragraphs);
        if (range is { } lines)
        {
            ReadFrontMatter(lines, budget);
        }

        // Front matter that nobody can read is reported, and what it may give is not missing.
        if (range is not null || _facts.Paragraphs.Count == 0 || _facts.Paragraphs[0].Kind != Abstractions.ParagraphKind.FrontMatter)
        {
            FindMissing(range);
        }

        FindMisspelt();

        var values = new FieldValues[_values.Length];
        for (var f = 0; f < values.Length; f++)
        {
            values[f] = _values[f] ?? new(FieldTypes.FormOf(_fields.All[f]), _fields.All[f].IsList, default, default);
        }

        return new(new(values), EquatableArray.From(_findings), _read);
    }

    private void ReadFrontMatter(TextRange lines, StepBudget budget)
    {
        void Report(TextRange place, string fault) => _findings.Add(new(FindingId.FrontMatter, place, new([fault])));
        void PassOver(TextRange place, string why) => _findings.Add(new(FindingId.Unused, place, new([place.Of(Text), why])));
        var isSaid = Array.ConvertAll(_values, static values => values is not null);
        foreach (var entry in FrontMatterEntries.Read(Text, lines, key => _fields.Find(key) >= 0, budget, Report, PassOver))
        {
            var field = _fields.Find(entry.Key);
            if (field < 0)
            {
                if (FrontMatterKeys.FieldOf(entry.Key) is null)
                {
                    _unknown.Add(entry);
                }

                continue;
            }

            _read.Add(entry.Name.Start);
            if (!_keys[field].IsEmpty)
            {
                var first = Invariant.Format(LineOf(_keys[field].Start));
                _findings.Add(new(FindingId.FieldRepeated, entry.Name, new([entry.Name.Of(Text), first, _fields.All[field].Place.ToString()])));
                continue;
            }

            _keys[field] = entry.Name;
            if (isSaid[field])
            {
                PassOver(entry.Name, "the project file gives the value");
            }
            else if (entry.Values.Count > 0)
            {
                Take(field, entry.Values, entry.Places, entry.Name.Of(Text), entry.Range);
            }
        }
    }

    /// <summary>Front matter is at the start of its article, so that counting is short.</summary>
    private int LineOf(int position)
    {
        var line = 1;
        for (var i = 0; i < position; i++)
        {
            line += Text[i] == '\n' || (Text[i] == '\r' && Text[i + 1] != '\n') ? 1 : 0;
        }

        return line;
    }

    /// <summary>Checks values, and keeps those that can be used.</summary>
    private void Take(int index, IReadOnlyList<string> written, IReadOnlyList<TextRange> places, string name, TextRange whole)
    {
        var field = _fields.All[index];
        var (values, kept) = (new List<string>(written.Count), new List<TextRange>(written.Count));
        if (written.Count > 1 && !field.IsList)
        {
            Refuse(field, name, string.Join("; ", written), "there can be one value only; for several, declare the field with 'list = true'", whole);
        }

        for (var i = 0; i < written.Count && (i == 0 || field.IsList); i++)
        {
            var value = written[i].TrimWhiteSpace();
            var place = places.Count > i ? places[i] : default;
            if (Blank.Is(value))
            {
                continue;
            }

            if (FieldCheck.Of(field, _fields.Patterns[index], value, out var fault) is { } right)
            {
                values.Add(right);
                kept.Add(place);
            }
            else
            {
                Refuse(field, name, value, fault, place);
            }
        }

        _values[index] = new(FieldTypes.FormOf(field), field.IsList, EquatableArray.From(values), EquatableArray.From(kept)) { IsGiven = true };
    }

    private void Refuse(Field field, string name, string value, string why, TextRange place) =>
        _findings.Add(new(FindingId.FieldValue, place, new([name, WebAddress.Shown(value), why, field.Place.ToString()])));

    /// <summary>A field that must be there, and is not: at its key, or at the start of the front matter.</summary>
    private void FindMissing(TextRange? lines)
    {
        for (var f = 0; f < _values.Length; f++)
        {
            if (_fields.All[f].IsRequired && _values[f] is null)
            {
                var fence = lines is { } range ? new TextRange(range.Start, range.Start + FenceLength) : default;
                var what = !_keys[f].IsEmpty ? "it has no value; write one after the colon"
                    : MeantBy(f) is { } key ? "it is missing; '" + key.Name.Of(Text) + "' on line " + Invariant.Format(LineOf(key.Name.Start)) + " may be meant"
                    : "it is missing; add '" + _fields.All[f].Name + ": VALUE' to the front matter";
                var place = _keys[f].IsEmpty ? fence : _keys[f];
                _findings.Add(new(FindingId.FieldMissing, place, new([_fields.All[f].Name, what, _fields.All[f].Place.ToString()])));
            }
        }
    }

    /// <summary>An unknown key that is nearly the name of a field; null where none is.</summary>
    private FrontMatterEntry? MeantBy(int field) =>
        _unknown.Find(entry => Suggestion.Nearest(entry.Name.Of(Text), [_fields.All[field].Name]) is not null);

    /// <summary>Keys that mean nothing, and are nearly the name of a field that the article does not give.</summary>
    private void FindMisspelt()
    {
        foreach (var entry in _unknown)
        {
            var names = _fields.Names.Where((_, f) => _keys[f].IsEmpty && _values[f] is null).ToArray();
            if (Suggestion.Nearest(entry.Name.Of(Text), names) is { } meant)
            {
                _read.Add(entry.Name.Start);
                _findings.Add(new(FindingId.Misspelt, entry.Name, new([entry.Name.Of(Text), meant])));
            }
        }
    }
}

/// <summary>What an article gives for the declared fields.</summary>
/// <param name="Read">Where the keys stand that are told of here: read as fields, or taken for misspelt ones.</param>
internal sealed record FieldReading(EquatableArray<FieldValues> Values, EquatableArray<Finding> Findings, HashSet<int> Read);
