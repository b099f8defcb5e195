using Corpus.Generator.Tasks;

namespace Corpus.Tests.Tasks;

public class FindingLogTests
{
    [Fact]
    public void Warnings_of_a_corpus_are_lines_and_nothing_else_is()
    {
        Assert.Equal(
            ["/home/me/my articles/a.txt(3,5): warning CORP106: A \"mark\"", "warning CORP108: None"],
            FindingLog.Warnings([0xEF, 0xBB, 0xBF, .. """
                {
                  "$schema": "http://json.schemastore.org/sarif-2.1.0", "version": "2.1.0",
                  "runs": [
                    {
                      "results": [
                        { "ruleId": "CORP106", "ruleIndex": 0, "level": "warning", "message": { "text": "A \"mark\"" },
                          "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "file:///home/me/my%20articles/a.txt" }, "region": { "startLine": 3, "startColumn": 5 } } } ] },
                        { "ruleId": "CORP108", "level": "warning", "message": { "text": "None" } },
                        { "ruleId": "CORP202", "level": "note", "message": { "text": "Information" } },
                        { "ruleId": "CORP101", "level": "warning", "message": { "text": "Suppressed" }, "suppressions": [ { "kind": "inSource" } ] },
                        { "ruleId": "CS0219", "level": "warning", "message": { "text": "Another's" } }
                      ],
                      "tool": { "driver": { "name": "Compiler", "rules": [ { "id": "CORP106" } ] } }
                    }
                  ]
                }
                """u8]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("no log")]
    public void What_is_no_log_is_said_to_be_none(string text) => Assert.Throws<InvalidDataException>(() => FindingLog.Warnings(System.Text.Encoding.UTF8.GetBytes(text)));
}
