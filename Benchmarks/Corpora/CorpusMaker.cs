using System.Text;

namespace Corpus.Benchmarks.Corpora;

/// <summary>
/// Makes a corpus of any size out of real articles: the articles as they are, then copies with edits until there are enough.
/// A copy begins like one article and ends like another and has other names, words and figures in it, so that people,
/// quotes and near-duplicates grow with the corpus as they would with real articles.
/// </summary>
internal sealed class CorpusMaker(SourceArticle[] sources, ulong seed)
{
    private readonly Vocabulary _vocabulary = new(sources);

    public IEnumerable<MadeArticle> Make(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var copy = i / sources.Length;
            var source = sources[i % sources.Length];
            var name = $"{copy:00}/{source.Name}";
            yield return new MadeArticle(name, copy == 0 ? source.Text : Edit(source, copy));
        }
    }

    private string Edit(SourceArticle source, int copy)
    {
        var draw = new Draw(Draw.Hash(seed + (ulong)copy, source.Name));
        var first = source.Text.Split('\n');
        var second = sources[draw.Below(sources.Length)].Text.Split('\n');
        var text = new StringBuilder(source.Text.Length);
        var lines = first.Take((first.Length + 1) / 2).Concat(second.Skip(second.Length / 2));
        foreach (var line in lines)
        {
            EditLine(line, copy, ref draw, text);
            text.Append('\n');
        }

        return text.ToString();
    }

    private void EditLine(string line, int copy, ref Draw draw, StringBuilder text)
    {
        var end = 0;
        var ranges = new List<Range>();
        Words.ForEach(line, (range, _) => ranges.Add(range));
        foreach (var range in ranges)
        {
            var word = line[range];
            text.Append(line, end, range.Start.Value - end).Append(Exchange(word, copy, ref draw));
            end = range.End.Value;
        }

        text.Append(line, end, line.Length - end);
    }

    private string Exchange(string word, int copy, ref Draw draw)
    {
        if (char.IsAsciiDigit(word[^1]))
        {
            return draw.Percent(50) ? word[..^1] + (char)('0' + draw.Below(10)) : word;
        }

        if (_vocabulary.Pool(word) is not { } pool)
        {
            return word;
        }

        if (char.IsLower(word[0]))
        {
            return draw.Percent(50) ? pool[draw.Below(pool.Length)] : word;
        }

        // A name is exchanged for the same name throughout a copy, so that its people stay people.
        var hash = Draw.Hash(seed + (ulong)copy, word);
        return (hash & 3) == 0 ? word : pool[(int)((hash >> 2) % (ulong)pool.Length)];
    }
}

/// <param name="Name">The path below the corpus folder without extension.</param>
internal sealed record MadeArticle(string Name, string Text);
