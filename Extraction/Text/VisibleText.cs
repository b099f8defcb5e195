namespace Corpus.Extraction.Text;

/// <summary>Text for people to read in a message: in one line, and without what a terminal would obey.</summary>
internal static class VisibleText
{
    /// <summary>The text with control characters shown as their pictures, or as U+FFFD where they have none.</summary>
    /// <param name="keepsTabs">A tab stays one, so that words of an article can be copied from the message.</param>
    public static string Of(string text, bool keepsTabs = false)
    {
        var control = 0;
        while (control < text.Length && !IsHidden(text[control]))
        {
            control++;
        }

        if (control == text.Length)
        {
            return text;
        }

        var visible = text.ToCharArray();
        for (var i = control; i < visible.Length; i++)
        {
            if (IsHidden(visible[i]))
            {
                visible[i] = visible[i] < ' ' ? (char)('\u2400' + visible[i]) : '\uFFFD';
            }
        }

        return new(visible);

        bool IsHidden(char c) => IsControl(c) && !(keepsTabs && c == '\t');
    }

    /// <summary>Without the table of characters, which those who ask for paths do not have.</summary>
    public static bool IsControl(char c) => c is < ' ' or (>= '\u007F' and <= '\u009F');
}
