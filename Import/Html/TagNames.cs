namespace Corpus.Import.Html;

/// <summary>A small set of names of elements, asked without a string for each tag.</summary>
internal sealed class TagNames
{
    private readonly string[][] _byLength;

    public TagNames(params string[] names)
    {
        _byLength = new string[names.Max(name => name.Length) + 1][];
        for (var length = 0; length < _byLength.Length; length++)
        {
            _byLength[length] = [.. names.Where(name => name.Length == length)];
        }
    }

    public bool Contains(ReadOnlySpan<char> name)
    {
        if (name.Length >= _byLength.Length)
        {
            return false;
        }

        foreach (var known in _byLength[name.Length])
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
