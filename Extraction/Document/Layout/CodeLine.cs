using System;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Style sheets and scripts that were copied along with an article's text.</summary>
internal static class CodeLine
{
    public static bool IsCode(ReadOnlySpan<char> line)
    {
        if (line[0] == '}')
        {
            return line.Length < 4;
        }

        var last = line[line.Length - 1];
        if (last == '.' && line.Length > 1)
        {
            line = line.Slice(0, line.Length - 1);
            last = line[line.Length - 1];
        }

        return last switch
        {
            '{' => line[0] is '.' or '#' or '@' or '*' || line.IndexOf('(') >= 0 || !HasUpper(line),
            '}' => line.IndexOf('{') > 0 && line.IndexOf(':') > 0 && line.IndexOf(';') > 0,
            ';' => IsDeclaration(line),
            _ => false,
        };
    }

    /// <summary><c>property: value;</c></summary>
    private static bool IsDeclaration(ReadOnlySpan<char> line)
    {
        var i = 0;
        while (i < line.Length && (line[i] is (>= 'a' and <= 'z') or '-'))
        {
            i++;
        }

        return i > 2 && i + 2 < line.Length && line[i] == ':' && line.Length < 200;
    }

    private static bool HasUpper(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (CharClasses.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }
}
