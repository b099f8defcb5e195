namespace Corpus.Tool;

/// <summary><c>corpus schema</c>: a JSON schema of front matter, for editors.</summary>
internal static class SchemaCommand
{
    private const int Done = 0;
    private const int Failed = 1;

    /// <param name="paths">Folders with curation files, and such files.</param>
    public static int Run(string[] paths)
    {
        foreach (var path in paths)
        {
            if (!Directory.Exists(path) && !File.Exists(path))
            {
                Console.Error.WriteLine($"There is no folder or file '{path}'.");
                return Failed;
            }
        }

        try
        {
            // Without articles, corrections match nothing; what is wrong with declarations does not depend on that.
            var curation = ArticleFolder.ReadCuration(paths);
            var findings = curation.FindingsOfFields().ToList();
            using (var errors = new StreamWriter(Console.OpenStandardError()))
            {
                FindingPrinter.Print(findings, errors);
            }

            using var output = Console.OpenStandardOutput();
            FrontMatterSchema.Write(curation.Fields.All, output);
            return findings.Count == 0 ? Done : Failed;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(fault.Message);
            return Failed;
        }
    }
}
