namespace Corpus.Import.Text;

/// <summary>Addresses of the web; an article has no other.</summary>
internal static class WebAddress
{
    private const int Longest = 2000;

    public static bool IsOne(string? value) =>
        value is { Length: > 0 and <= Longest } && Uri.TryCreate(value.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            && uri.Host.Length > 0
        && !value.Trim().Any(c => c <= ' ' || c == '\u007F');

    /// <summary>What two addresses of one page have in common: not the scheme, <c>www.</c>, a slash at the end, a fragment, or marks of campaigns.</summary>
    public static string Key(string address)
    {
        var text = address.Trim();
        var start = text.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? scheme + 3 : 0;
        text = text[start..];
        text = text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
        var fragment = text.IndexOf('#', StringComparison.Ordinal);
        text = fragment >= 0 ? text[..fragment] : text;
        var query = text.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0)
        {
            var kept = text[(query + 1)..].Split('&').Where(part => part.Length > 0 && !IsCampaign(part)).ToList();
            text = text[..query] + (kept.Count > 0 ? "?" + string.Join('&', kept) : "");
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var host = slash < 0 ? text : text[..slash];
        return host.ToLowerInvariant() + (slash < 0 ? "" : text[slash..].TrimEnd('/'));
    }

    private static bool IsCampaign(string part) =>
        part.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || part.StartsWith("fbclid=", StringComparison.OrdinalIgnoreCase)
            || part.StartsWith("gclid=", StringComparison.OrdinalIgnoreCase);
}
