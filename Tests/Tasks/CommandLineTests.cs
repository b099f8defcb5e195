using System.Diagnostics;
using Corpus.Generator.Tasks;

namespace Corpus.Tests.Tasks;

public class CommandLineTests
{
    private static readonly string[] Odd =
    [
        "plain", "two words", "", " ", "a\"b", "\"", "\\", "\\\\", "a\\", "a\\\"b", "a\\\\\"", "C:\\Some Folder\\", "$(touch canary)", "`touch canary`", "$HOME", "it's", "%PATH%", "a;b&c|d", "*", "äö 日本", "line\nend\ttab", "\"\"\"",
    ];

    [Theory]
    [InlineData("a b", "\"a b\"")]
    [InlineData("a\"b", "\"a\\\"b\"")]
    [InlineData("a\\", "\"a\\\\\"")]
    [InlineData("a\\b", "\"a\\b\"")]
    [InlineData("a\\\"b", "\"a\\\\\\\"b\"")]
    public void Quotation_marks_and_the_backslashes_before_them_are_escaped(string argument, string expected) => Assert.Equal(expected, CommandLine.Of(argument));

    [Fact]
    public void A_program_gets_each_argument_as_it_is()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // It has no program that prints its arguments.
        }

        using var process = Process.Start(new ProcessStartInfo("printf", CommandLine.Of(["%s\\0", .. Odd])) { RedirectStandardOutput = true, UseShellExecute = false })!;
        Assert.Equal(string.Concat(Odd.Select(argument => argument + "\0")), process.StandardOutput.ReadToEnd());
    }
}
