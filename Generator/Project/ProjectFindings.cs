using System.Collections.Generic;
using System.Linq;
using Corpus.Emit;
using Corpus.Extraction;
using Corpus.Extraction.Findings;
using Corpus.Generator.Names;

namespace Corpus.Generator.Project;

/// <summary>What is to be said of the project and of its articles together.</summary>
internal static class ProjectFindings
{
    /// <param name="names">What the project's code means for the names of the corpus.</param>
    /// <param name="isPrepared">The articles were read before the compiler ran.</param>
    /// <param name="project">The files to show places in.</param>
    public static IEnumerable<LocatedFinding> Of(ArticleSet articles, CorpusOptions options, NameCheck names, bool isPrepared, ProjectFiles project)
    {
        if (options.Unsupported is { } unsupported)
        {
            return [LocatedFinding.AtFile(FindingId.Unsupported, "", unsupported)];
        }

        if (!articles.HasFiles && !isPrepared)
        {
            return options.ListedOnlyBy is { } property ? [project.Locate(LocatedFinding.AtFile(FindingId.NothingListed, "", property), property)]
                : options.Faults.Any(static fault => fault.Setting == "CorpusDirectory") ? []
                : [LocatedFinding.AtFile(FindingId.NoArticles, "", options.Folder)];
        }

        var found = new List<LocatedFinding>(articles.Findings);
        if (options.UnknownStorage is { } storage)
        {
            found.Add(project.Locate(LocatedFinding.AtFile(FindingId.UnknownStorage, "", storage), "CorpusStorage"));
        }

        if (names.Error is { } error)
        {
            found.Add(error.Path.Length > 0 ? error : project.Locate(error, "CorpusNamespace", "RootNamespace"));
        }

        if (names.Library is { } taken)
        {
            found.Add(LocatedFinding.AtFile(FindingId.NamespaceTaken, "", options.Namespace.Replace("@", ""), taken));
        }

        return found;
    }
}
