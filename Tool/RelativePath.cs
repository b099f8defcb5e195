namespace Corpus.Tool;

/// <summary>Paths as services that show findings want them.</summary>
internal static class RelativePath
{
    /// <summary>The path below the folder with <c>/</c> between parts; the whole path where it is elsewhere.</summary>
    public static string Of(string path, string root)
    {
        var relative = Path.GetRelativePath(root, path);
        return (IsElsewhere(relative) ? path : relative).Replace('\\', '/');
    }

    /// <summary>The same as the reference of an address; an absolute one where the path is elsewhere.</summary>
    public static string UriOf(string path, string root)
    {
        var relative = Path.GetRelativePath(root, path);
        return IsElsewhere(relative)
            ? new Uri(Path.GetFullPath(path)).AbsoluteUri
            : string.Join('/', relative.Split('/', '\\').Select(Uri.EscapeDataString));
    }

    /// <summary>A relative path leads out of the folder that it starts from.</summary>
    public static bool IsElsewhere(string relative) =>
        Path.IsPathRooted(relative) || relative.Split('/', '\\')[0] == "..";
}
