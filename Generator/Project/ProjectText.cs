using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using Corpus.Emit;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Generator.Project;

/// <summary>
/// What a project file says of a corpus, with the places: of values MSBuild tells what becomes of them, and not where they
/// stand. What hangs on a condition, or is written inside a target, is nothing that can be told from the text.
/// </summary>
/// <param name="Settings">The properties that mean something to a corpus, by name.</param>
/// <param name="Updates">The files that <c>Article Update</c> items speak of.</param>
/// <param name="Misspelt">Names that are nearly one that means something.</param>
internal sealed record ProjectText(
    string Path, EquatableArray<ProjectPlace> Settings, EquatableArray<ProjectPlace> Updates, EquatableArray<LocatedFinding> Misspelt)
{
    private const int MostEdits = 2;

    private static readonly string[] SettingNames =
    [
        "CorpusDirectory", "CorpusNamespace", "CorpusVisibility", "CorpusMemberLimit", "CorpusStorage", "CorpusPrepared", "CorpusSearch",
        CorpusOptions.Abstractions, "EnableDefaultArticleItems",
    ];

    private static readonly string[] OtherSettings = ["EnableDefaultItems", "RootNamespace"];

    private static readonly string[] MetadataNames = ["Headline", "Publisher", "DatePublished", "Url", "Authors", "Language", "Keywords"];

    private static readonly string[] ItemAttributes =
    [
        "Include", "Exclude", "Remove", "Update", "Condition", "Label", "KeepMetadata", "RemoveMetadata", "KeepDuplicates",
        "MatchOnMetadata", "MatchOnMetadataOptions",
    ];

    public static bool IsOne(string path) =>
        path.EndsWithIgnoringCase("proj")
        || path.EndsWithIgnoringCase(".props")
        || path.EndsWithIgnoringCase(".targets");

    /// <summary>The project's own file, and none that it imports.</summary>
    public bool IsProject => Path.EndsWithIgnoringCase("proj");

    /// <summary>The finding at a place of this file.</summary>
    public LocatedFinding Locate(ProjectPlace place, string id, params string[] arguments) =>
        new(id, new(arguments), Path, place.Range, place.Line, place.Column, place.Line, place.Column + place.Range.Length);

    public static ProjectText Read(string path, string text)
    {
        var reading = new Reading(text);
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            reading.Read(reader);
        }
        catch (XmlException)
        {
            // MSBuild has said so, and there is no build.
        }

        var project = new ProjectText(path, EquatableArray.From(reading.Settings), EquatableArray.From(reading.Updates), default);
        var misspelt = reading.Misspelt.Select(name => project.Locate(name.Place, FindingId.Misspelt, name.Place.Words, name.Meant));
        return project with { Misspelt = new([.. misspelt]) };
    }

    private sealed class Reading(string text)
    {
        private readonly LineCounter _lines = new(text);
        private readonly List<(string Name, bool IsConditional)> _above = [];

        public List<ProjectPlace> Settings { get; } = [];
        public List<ProjectPlace> Updates { get; } = [];
        public List<(ProjectPlace Place, string Meant)> Misspelt { get; } = [];

        public void Read(XmlReader reader)
        {
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                _above.RemoveRange(reader.Depth, _above.Count - reader.Depth);
                var isInTarget = _above.Exists(static above => above.Name == "Target");
                var parent = _above.Count == 0 ? "" : _above[_above.Count - 1].Name;
                var isConditional = reader.GetAttribute("Condition") is not null || _above.Exists(static above => above.IsConditional);
                _above.Add((reader.LocalName, isConditional));
                if (!isInTarget && parent == "PropertyGroup")
                {
                    Setting(reader);
                }
                else if (!isInTarget && parent == "ItemGroup" && IsArticle(reader.LocalName))
                {
                    Item(reader, isConditional);
                }
                else if (!isInTarget && IsArticle(parent))
                {
                    Check(reader, MetadataNames);
                }
            }
        }

        private static bool IsArticle(string name) => name.EqualsIgnoringCase("Article");

        private void Setting(XmlReader reader)
        {
            foreach (var names in new[] { SettingNames, OtherSettings })
            {
                foreach (var name in names)
                {
                    if (name.EqualsIgnoringCase(reader.LocalName))
                    {
                        Settings.Add(PlaceOf(reader, name));
                        return;
                    }
                }
            }

            Check(reader, SettingNames);
        }

        private void Item(XmlReader reader, bool isConditional)
        {
            while (reader.MoveToNextAttribute())
            {
                if (reader.LocalName == "Update" && !isConditional)
                {
                    Updates.Add(PlaceOf(reader, reader.Value));
                }
                else if (Array.IndexOf(ItemAttributes, reader.LocalName) < 0)
                {
                    Check(reader, MetadataNames);
                }
            }

            reader.MoveToElement();
        }

        private void Check(XmlReader reader, string[] known)
        {
            if (EditDistance.Nearest(reader.LocalName, known, MostEdits) is { } meant)
            {
                Misspelt.Add((PlaceOf(reader, reader.LocalName), meant));
            }
        }

        /// <summary>The name of the element or the attribute that is being read.</summary>
        private ProjectPlace PlaceOf(XmlReader reader, string words)
        {
            var place = (IXmlLineInfo)reader;
            var (line, column) = (place.LineNumber - 1, place.LinePosition - 1);
            var start = Math.Min(_lines.StartOf(place.LineNumber) + column, text.Length);
            return new(words, new(start, Math.Min(start + reader.LocalName.Length, text.Length)), line, column);
        }
    }
}

/// <summary>The name of an element or an attribute of a project file.</summary>
/// <param name="Words">What it is about: a setting's name, or the files that an item speaks of.</param>
/// <param name="Line">From zero, as <paramref name="Column"/>.</param>
internal readonly record struct ProjectPlace(string Words, TextRange Range, int Line, int Column);
