namespace Corpus.Tests.Fuzz.Making;

/// <summary>Names that an article file can have on some system.</summary>
internal static class FileNames
{
    private static readonly string[] Words =
    [
        "class", "string", "await", "record", "Articles", "People", "Quotes", "All", "Find", "Article", "Equals", "ToString", "GetHashCode", "System", "global", "CON", "nul", "LPT1",
        "2019-03-06", "0", "_", "...", "a b", "A B", "a-b", "a.b", "\u00fcberblick", "u\u0308berblick", "\u4e2d\u6587", "\u202Eevil\u202C", "\u200d", "\u00ad", "e\u0301", "\U0001F600", "\ud83d",
        "new\nline", "tab\tname", "back`tick", "dollar$(Canary)", "quo\"te", "apo'strophe", "semi;colon", "per%20cent", "star*", "a&b", "<b>", "#if Canary", "*/ class Canary{} /*", "\"; Canary(); //",
        "\\u0022Canary", "@", "{0}", "{Canary}", "Canary", "\u0130stanbul", "\u0131", "\u00df", "\uff21", "x", "X",
    ];

    public static string Make(Draw draw)
    {
        var name = draw.Of(Words);
        for (var i = draw.Below(3); i > 0; i--)
        {
            name += draw.Of(["/", " ", "-", "_", ".", ""]) + draw.Of(Words);
        }

        return (draw.OneIn(40) ? new string('x', draw.Between(100, 400)) : "") + name + draw.Of([".txt", ".txt", ".md", ".TXT", ".text", ""]);
    }
}
