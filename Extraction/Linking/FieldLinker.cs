using System;
using System.Collections.Generic;
using System.Threading;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Curation.Fields;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Model;

namespace Corpus.Extraction.Linking;

/// <summary>Finds the people and articles that declared fields refer to, once all of them are known.</summary>
internal sealed class FieldLinker
{
    /// <summary>So many names are looked at for what may be meant; in a large corpus with many faults, the last go without.</summary>
    private const int MostCompared = 500_000;

    private readonly CorpusModel _model;
    private readonly EquatableArray<Field> _fields;
    private readonly ReferenceNames _people;
    private readonly ReferenceNames _articles;
    private readonly List<CorpusFinding> _findings;
    private int _compared;

    private FieldLinker(CorpusModel model, EquatableArray<Field> fields)
    {
        _model = model;
        _fields = fields;
        _findings = [.. model.Findings];
        _people = ReferenceNames.OfPeople(model.People);
        _articles = ReferenceNames.OfArticles(model.Articles);
    }

    /// <summary>The corpus with its fields, and what they refer to.</summary>
    /// <exception cref="OperationCanceledException">The host waits no longer.</exception>
    public static CorpusModel Link(CorpusModel model, EquatableArray<Field> fields, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var linked = fields.Count == 0 ? model : model with { Fields = fields };
        foreach (var field in fields)
        {
            if (field.IsReference)
            {
                return new FieldLinker(linked, fields).Link();
            }
        }

        return linked;
    }

    /// <summary>The fields that no article gives. Where one is required, each article has been told so.</summary>
    public static EquatableArray<LocatedFinding> Unused(CorpusModel model, EquatableArray<Field> fields)
    {
        var isUsed = new bool[fields.Count];
        foreach (var article in model.Articles)
        {
            for (var f = 0; f < article.Facts.Fields.Count; f++)
            {
                isUsed[f] |= article.Facts.Fields[f].IsGiven;
            }
        }

        var unused = new List<LocatedFinding>();
        for (var f = 0; f < isUsed.Length && model.Articles.Count > 0; f++)
        {
            if (!isUsed[f] && !fields[f].IsRequired)
            {
                unused.Add(fields[f].Place.Report(FindingId.FieldUnused, fields[f].Name));
            }
        }

        return EquatableArray.From(unused);
    }

    private CorpusModel Link()
    {
        var articles = new ArticleModel[_model.Articles.Count];
        for (var a = 0; a < articles.Length; a++)
        {
            var references = new EquatableArray<int>[_fields.Count];
            for (var f = 0; f < references.Length; f++)
            {
                references[f] = _fields[f].IsReference ? Rows(a, f) : default;
            }

            articles[a] = _model.Articles[a] with { References = new(references) };
        }

        return _model with { Articles = new(articles), Findings = EquatableArray.From(_findings) };
    }

    /// <summary>What an article refers to by a field, in the order in which it does, each once.</summary>
    private EquatableArray<int> Rows(int article, int field)
    {
        var rows = new List<int>();
        var values = _model.Articles[article].Facts.Fields[field];
        var names = _fields[field].Type == FieldType.Person ? _people : _articles;
        for (var v = 0; v < values.Values.Count; v++)
        {
            var row = names.Find(values.Values[v]);
            if (row < 0)
            {
                Report(article, field, v, row == ReferenceNames.Several);
            }
            else if (!rows.Contains(row))
            {
                rows.Add(row);
            }
        }

        return EquatableArray.From(rows);
    }

    private void Report(int article, int field, int value, bool isSeveral)
    {
        var (declared, values) = (_fields[field], _model.Articles[article].Facts.Fields[field]);
        var isPerson = declared.Type == FieldType.Person;
        var names = isPerson ? _people : _articles;
        var written = values.Values[value];
        _compared += names.All.Count;
        var meant = isSeveral || _compared > MostCompared ? "" : Suggestion.For(written, names.All);
        var what = isSeveral ? "several people have this name; write the full name"
            : isPerson ? "no article names a person so" + meant
            : "no article has this name, which is its path in the corpus folder without the extension" + meant;
        _findings.Add(new(article, new(FindingId.FieldReference, values.Places[value], new([declared.Name, written, what, declared.Place.ToString()]))));
    }
}
