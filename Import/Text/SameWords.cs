namespace Corpus.Import.Text;

/// <summary>Whether two texts have the same letters and digits, however they are written between.</summary>
internal static class SameWords
{
    public static bool Are(string one, string other)
    {
        var i = 0;
        var j = 0;
        while (true)
        {
            i = Next(one, i);
            j = Next(other, j);
            if (i == one.Length || j == other.Length)
            {
                return i == one.Length && j == other.Length;
            }

            if (char.ToLowerInvariant(one[i++]) != char.ToLowerInvariant(other[j++]))
            {
                return false;
            }
        }
    }

    /// <summary>Whether one starts with the words of the other.</summary>
    public static bool Starts(string whole, string start)
    {
        var i = 0;
        var j = 0;
        while (true)
        {
            i = Next(whole, i);
            j = Next(start, j);
            if (j == start.Length)
            {
                return true;
            }

            if (i == whole.Length || char.ToLowerInvariant(whole[i++]) != char.ToLowerInvariant(start[j++]))
            {
                return false;
            }
        }
    }

    private static int Next(string text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}
