using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Emit;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;
using Corpus.Extraction.Input;

namespace Corpus.Generator.Project;

/// <summary>The files that say what a project is, as far as the build hands them on.</summary>
/// <param name="Files">The project's own file last, for it has the last word.</param>
internal sealed record ProjectFiles(EquatableArray<ProjectText> Files)
{
    public static ProjectFiles From(IEnumerable<ProjectText> files) =>
        new(new EquatableArray<ProjectText>([.. files.OrderBy(static file => file.IsProject).ThenBy(static file => file.Path, StringComparer.Ordinal)]));

    /// <summary>Some item speaks of articles by their paths.</summary>
    public bool HasUpdates => Files.Any(static file => file.Updates.Count > 0);

    /// <summary>The finding at the place of the first of these settings that is in a file; else about the project as a whole.</summary>
    public LocatedFinding Locate(LocatedFinding finding, params string[] settings)
    {
        foreach (var setting in settings)
        {
            for (var f = Files.Count - 1; f >= 0; f--)
            {
                for (var s = Files[f].Settings.Count - 1; s >= 0; s--)
                {
                    if (Files[f].Settings[s].Words == setting)
                    {
                        return Files[f].Locate(Files[f].Settings[s], finding.Id, [.. finding.Arguments]);
                    }
                }
            }
        }

        return Files.Count > 0 && Files[Files.Count - 1].IsProject ? finding with { Path = Files[Files.Count - 1].Path } : finding;
    }

    /// <summary>What means nothing in the settings and in the items of articles.</summary>
    /// <param name="articles">The articles' own paths; null where they are not known.</param>
    public IEnumerable<LocatedFinding> FindingsOf(CorpusOptions options, IEnumerable<string>? articles)
    {
        var faults = options.Faults.Select(
            fault => Locate(LocatedFinding.AtFile(FindingId.UnusableSetting, "", fault.Setting, fault.Value, fault.What), fault.Setting));
        var paths = articles is null ? null : new ArticlePaths(articles, options.ProjectFolder);
        var updates = paths is null ? [] : Files.SelectMany(file => file.Updates.SelectMany(update =>
            paths.Unmatched(update.Words).Select(path => file.Locate(update, FindingId.UpdateMatchesNothing, path))));
        return faults.Concat(updates).Concat(Files.SelectMany(static file => file.Misspelt));
    }
}
