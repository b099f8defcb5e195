namespace Corpus.Tests.Fuzz;

/// <summary>Makes a failing input small by delta debugging: leaves out files, then lines, then words, then characters, while it fails alike.</summary>
internal sealed class Shrinker(Func<FuzzInput, bool> fails, int mostTries)
{
    private int _tries;

    public FuzzInput Shrink(FuzzInput input)
    {
        var articles = input.Articles.ToList();
        var curation = input.Curation.ToList();
        Reduce(articles, left => new(input.Grammar, left, curation));
        Reduce(curation, left => new(input.Grammar, articles, left));
        for (var a = 0; a < articles.Count; a++)
        {
            ShrinkText(articles[a].Text, text => articles[a] = articles[a] with { Text = text }, () => new(input.Grammar, articles, curation));
            Try(articles[a] with { Metadata = Corpus.Extraction.Input.ArticleMetadata.None }, articles[a], article => articles[a] = article, () => new(input.Grammar, articles, curation));
        }

        for (var c = 0; c < curation.Count; c++)
        {
            ShrinkText(curation[c].Text, text => curation[c] = curation[c] with { Text = text }, () => new(input.Grammar, articles, curation));
        }

        return new(input.Grammar, articles, curation);
    }

    private void ShrinkText(string text, Action<string> set, Func<FuzzInput> made)
    {
        foreach (var separator in new[] { "\n", " ", "" })
        {
            List<string> parts = separator.Length == 0 ? [.. text.Select(c => c.ToString())] : [.. text.Split(separator)];
            Reduce(parts, left =>
            {
                set(string.Join(separator, left));
                return made();
            });
            text = string.Join(separator, parts);
            set(text);
        }
    }

    private void Try<T>(T simple, T current, Action<T> set, Func<FuzzInput> made)
    {
        set(simple);
        if (!Fails(made()))
        {
            set(current);
        }
    }

    /// <summary>Leaves out ever smaller runs of parts, as long as what is left fails.</summary>
    private void Reduce<T>(List<T> parts, Func<IReadOnlyList<T>, FuzzInput> made)
    {
        for (var size = Math.Max(1, parts.Count / 2); ; size /= 2)
        {
            for (var start = 0; start < parts.Count;)
            {
                var count = Math.Min(size, parts.Count - start);
                List<T> left = [.. parts[..start], .. parts[(start + count)..]];
                if (Fails(made(left)))
                {
                    parts.Clear();
                    parts.AddRange(left);
                }
                else
                {
                    start += count;
                }
            }

            if (size <= 1)
            {
                return;
            }
        }
    }

    private bool Fails(FuzzInput input) => _tries++ < mostTries && fails(input);
}
