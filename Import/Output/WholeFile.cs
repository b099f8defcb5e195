using System.Text;

namespace Corpus.Import.Output;

/// <summary>Writes files that are there as a whole or not at all.</summary>
internal static class WholeFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(string path, string text)
    {
        var unfinished = path + ".new";
        File.WriteAllText(unfinished, text, Utf8);
        File.Move(unfinished, path, overwrite: true);
    }
}
