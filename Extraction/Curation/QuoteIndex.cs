using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;

namespace Corpus.Extraction.Curation;

/// <summary>
/// The corrections of one article's quotes. A correction speaks of each quote whose text holds its words, and that starts on its line
/// where it has one.
/// </summary>
internal sealed class QuoteIndex
{
    private readonly EquatableArray<QuoteCorrection> _all;
    private readonly List<int> _numbers;
    private readonly WordSearch _words;

    /// <param name="numbers">Those of this article among all.</param>
    public QuoteIndex(EquatableArray<QuoteCorrection> all, List<int> numbers)
    {
        _all = all;
        _numbers = numbers;
        _words = new([.. numbers.Select(number => all[number].Words)]);
    }

    /// <summary>Gives the corrections of a quote, by their place among all, in that order; and how many steps it took.</summary>
    public long Find(string article, QuoteFact quote, List<int> found)
    {
        found.Clear();
        var text = quote.Text is null ? article.AsSpan(quote.TextRange.Start, quote.TextRange.Length) : quote.Text.AsSpan();
        var steps = _words.Find(text, found);
        for (var i = 0; i < found.Count; i++)
        {
            found[i] = _numbers[found[i]];
        }

        found.RemoveAll(number => _all[number].Line is > 0 and var line && line != quote.Line);
        found.Sort();
        return steps;
    }

    /// <summary>Leaves those that hold: where a correction names the line of the quote, those that do not are about the others.</summary>
    public void Narrow(List<int> found)
    {
        if (found.Exists(number => _all[number].Line > 0))
        {
            found.RemoveAll(number => _all[number].Line == 0);
        }
    }
}
