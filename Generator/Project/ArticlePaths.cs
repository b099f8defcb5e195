using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Extraction.Input;
using Corpus.Extraction.Text.Characters;

using Corpus.Extraction.Text;

namespace Corpus.Generator.Project;

/// <summary>The articles of a project by the paths that its items speak of.</summary>
internal sealed class ArticlePaths
{
    private readonly string _project;
    private readonly HashSet<string> _paths;

    /// <param name="paths">The articles' own paths.</param>
    /// <param name="project">The folder that paths in a project file start from.</param>
    public ArticlePaths(IEnumerable<string> paths, string project)
    {
        _project = ArticlePath.Normalize(project);
        _paths = new(paths.Select(ArticlePath.Normalize), LetterCase.Ignored);
    }

    /// <summary>Those of the paths and patterns of an item that mean no article. What MSBuild has to work out first may mean any.</summary>
    public IEnumerable<string> Unmatched(string items)
    {
        foreach (var item in items.Split(';'))
        {
            var path = item.TrimWhiteSpace();
            if (path.Length > 0 && path.IndexOf("$(", StringComparison.Ordinal) < 0 && path.IndexOf("@(", StringComparison.Ordinal) < 0
                && !Means(Uri.UnescapeDataString(path)))
            {
                yield return path;
            }
        }
    }

    private bool Means(string path)
    {
        var slashed = path.Replace('\\', '/');
        var isRooted = slashed[0] == '/' || (slashed.Length > 1 && slashed[1] == ':');
        var full = ArticlePath.Normalize(isRooted ? slashed : _project + "/" + slashed);
        return GlobPattern.IsOne(slashed) ? _paths.Any(known => GlobPattern.Matches(full, known)) : _paths.Contains(full);
    }
}
