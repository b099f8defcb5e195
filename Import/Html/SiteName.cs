using Corpus.Import.Text;

namespace Corpus.Import.Html;

/// <summary>
/// The name of the site beside a headline: <c>Headline | The Town Post</c>, <c>Headline - Town Post Online</c>. The other
/// part is kept unless it is what the page calls its site, or the site's address.
/// </summary>
internal static class SiteName
{
    private static readonly string[] Marks = [" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00BB "];

    /// <summary>What a site adds to its name, or leaves out of it.</summary>
    private static readonly string[] Additions = [" online", " news", ".com", " website"];

    /// <param name="names">What the page calls its site.</param>
    /// <param name="address">The page's address; null where it is not known.</param>
    public static string Without(string title, IEnumerable<string> names, string? address)
    {
        var own = names.Select(Core).Concat(Hosts(address)).Where(name => name.Any(char.IsLetterOrDigit)).ToList();
        var (cut, start) = (0, 0);
        for (var at = 1; at < title.Length; at++)
        {
            if (Array.Find(Marks, mark => title.AsSpan(at).StartsWith(mark, StringComparison.Ordinal)) is not { } mark)
            {
                continue;
            }

            if (cut > 0 && at > start && IsOwn(title[start..at], own))
            {
                return title[..cut].TrimEnd();
            }

            (cut, start) = (at, at + mark.Length);
            // A mark may share its space with the next.
            at = start - 2;
        }

        return cut > 0 && IsOwn(title[start..], own) ? title[..cut].TrimEnd() : title;
    }

    private static bool IsOwn(string part, List<string> own)
    {
        var core = Core(part);
        return own.Exists(name => SameWords.Are(core, name));
    }

    private static string Core(string name)
    {
        var core = name.Trim();
        core = core.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? core[4..] : core;
        var addition = Array.Find(Additions, addition => core.EndsWith(addition, StringComparison.OrdinalIgnoreCase));
        return addition is null ? core : core[..^addition.Length];
    }

    /// <summary>Of "https://www.thetownpost.example/roads": "thetownpost.example" and "townpost".</summary>
    private static string[] Hosts(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            return [];
        }

        var host = uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host;
        var label = host.Split('.')[0];
        label = label.StartsWith("the", StringComparison.OrdinalIgnoreCase) ? label[3..] : label;
        return [host, label.EndsWith("news", StringComparison.OrdinalIgnoreCase) ? label[..^4] : label];
    }
}
