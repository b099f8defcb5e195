namespace Corpus.Tests.Report;

/// <summary>Articles that try to be more than text in a page: each would set <c>window.hacked</c> or break the page if it were obeyed.</summary>
internal static class HostileArticles
{
    private const string Attack = "window.hacked=1";

    private static readonly string[] Payloads =
    [
        $"<script>{Attack}</script>",
        $"</script><script>{Attack}</script>",
        $"</SCRIPT ><script>{Attack}</script>",
        $"<!--<script>{Attack}</script>",
        $"--><script>{Attack}</script><!--",
        $"<img src=x onerror={Attack}>",
        $"<svg onload={Attack}>",
        $"<svg><script>{Attack}</script></svg>",
        $"<iframe srcdoc='<script>parent.{Attack}</script>'></iframe>",
        $"<body onload={Attack}>",
        $"<details open ontoggle={Attack}>",
        $"<style>*{{display:none}}</style>",
        $"</style><script>{Attack}</script>",
        $"</title><script>{Attack}</script>",
        $"<a href=\"javascript:{Attack}\">here</a>",
        $"javascript:{Attack}",
        $"\" onmouseover=\"{Attack}\" x=\"",
        $"' onfocus='{Attack}' autofocus='",
        $"\\u003cscript\\u003e{Attack}\\u003c/script\\u003e",
        $"\\\"}}]}};{Attack};//",
        "<meta http-equiv=refresh content='0;url=https://example.org'>",
        "<base href='https://example.org/'>",
        $"<form action='javascript:{Attack}'><button>send</button></form>",
        $"<math><mtext></mtext><script>{Attack}</script></math>",
        $"]]><script>{Attack}</script>",
        $"<template><script>{Attack}</script></template>",
        $"<noscript><script>{Attack}</script></noscript>",
        $"<textarea></textarea><script>{Attack}</script>",
        $"&lt;script&gt;{Attack}&lt;/script&gt;",
        $"&#60;script&#62;{Attack}&#60;/script&#62;",
        $"${{{Attack}}}`+{Attack}+`",
        $"{{{{constructor.constructor('{Attack}')()}}}}",
        $"<object data='javascript:{Attack}'></object>",
        "<link rel=stylesheet href='https://example.org/x.css'>",
        $"__proto__ constructor <script>{Attack}</script>",
        $"\u2028\u2029</script><script>{Attack}</script>",
        $"<marquee onstart={Attack}>",
        $"<input autofocus onfocus={Attack}>",
        "</textarea></pre></main></body></html>",
        $"<!DOCTYPE html><plaintext><script>{Attack}</script>",
    ];

    public static int Count => Payloads.Length;

    /// <summary>Each in the headline, the address, a name, a quote and its source, and in a correction.</summary>
    public static void WriteTo(TestFolder folder)
    {
        var corrections = new System.Text.StringBuilder();
        for (var i = 0; i < Payloads.Length; i++)
        {
            var payload = Payloads[i];
            var inYaml = payload.Replace("'", "''", StringComparison.Ordinal);
            folder.Write(
                FormattableString.Invariant($"hostile-{i:00}.md"),
                $"---\ntitle: '{inYaml}'\npublisher: '{inYaml}'\nurl: 'javascript:{Attack}'\nauthor: '{inYaml}'\n---\n\n"
                + $"{payload}\n\n“We saw {payload} on the road,” said Mayor Ana {payload} Vega.\n\n“{payload}” is what {payload} said on Monday.\n");
            corrections.Append(System.Globalization.CultureInfo.InvariantCulture, $"[quote hostile-{i:00} \"We saw\"]\nspeaker = {payload}\n");
        }

        folder.Write(".corpusconfig", corrections.ToString());
    }
}
