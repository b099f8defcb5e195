using System;
using System.IO;

namespace Corpus.Generator.Prepare;

internal static class Program
{
    /// <param name="arguments">The file that says what to do; see <see cref="Preparation"/>.</param>
    private static int Main(string[] arguments)
    {
        try
        {
            Preparation.Read(arguments[0]).Run();
            return 0;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // In the form that MSBuild takes for an error.
            Console.Error.WriteLine("Corpus.Generator : error : " + fault.Message.ReplaceLineEndings(" "));
            return 1;
        }
    }
}
