using System.Security.Cryptography;
using System.Text;

namespace Corpus.Report;

/// <summary>The files of the page, embedded, with its modules joined to one script.</summary>
internal static class PageFiles
{
    private const string Import = "import ";
    private const string Export = "export ";

    public static string Frame { get; } = Read("index.html");

    public static string Style { get; } = Read("style.css");

    public static string Script { get; } = Join("main.js");

    /// <summary>
    /// Lets the page run this script and use this style, and nothing else: no markup that an article could smuggle in is obeyed, and
    /// nothing is fetched but from the server of <c>corpus review</c>.
    /// </summary>
    public static string SecurityPolicy(bool isReview) =>
        $"default-src 'none'; script-src '{HashOf(Script)}'; style-src '{HashOf(Style)}'; img-src data:; "
        + $"connect-src {(isReview ? "'self'" : "'none'")}; base-uri 'none'; form-action 'none'";

    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Read(string name)
    {
        using var stream = typeof(PageFiles).Assembly.GetManifestResourceStream("Page/" + name)
            ?? throw new InvalidOperationException("The page has no file " + name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>
    /// Each module after those that it imports. Names are unique over all modules, and imports and exports are one line each, so that to
    /// join them is to leave those words out; a test holds the modules to that.
    /// </summary>
    private static string Join(string first)
    {
        // A block, so that its names are no names of the window.
        var script = new StringBuilder("\"use strict\";\n{\n");
        var opened = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<(string Name, string[] Lines)>();
        Open(first);
        while (open.TryPeek(out var module))
        {
            if (ImportsOf(module.Lines).FirstOrDefault(name => !opened.Contains(name)) is { } needed)
            {
                Open(needed);
                continue;
            }

            open.Pop();
            foreach (var line in module.Lines.Where(line => !line.StartsWith(Import, StringComparison.Ordinal)))
            {
                script.Append(line.StartsWith(Export, StringComparison.Ordinal) ? line[Export.Length..] : line).Append('\n');
            }
        }

        return script.Append("}\n").ToString();

        void Open(string name)
        {
            opened.Add(name);
            open.Push((name, Read(name).Split('\n')));
        }
    }

    private static IEnumerable<string> ImportsOf(string[] lines) => lines
        .Where(line => line.StartsWith(Import, StringComparison.Ordinal))
        .Select(line => line[(line.IndexOf("\"./", StringComparison.Ordinal) + 3)..line.LastIndexOf('"')]);
}
