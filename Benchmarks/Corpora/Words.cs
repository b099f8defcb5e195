namespace Corpus.Benchmarks.Corpora;

internal static class Words
{
    /// <summary>Calls <paramref name="visit"/> for each run of letters or digits, telling whether it opens a sentence or a passage.</summary>
    public static void ForEach(string text, Action<Range, bool> visit)
    {
        var opens = true;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                opens |= text[i] is '.' or '!' or '?' or '\n' or '"' or '“' or '\'' or '‘' or ':';
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            visit(start..i, opens);
            opens = false;
        }
    }
}
