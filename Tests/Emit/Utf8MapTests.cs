using System.Text;
using Corpus.Emit;

namespace Corpus.Tests.Emit;

public class Utf8MapTests
{
    [Theory]
    [InlineData("")]
    [InlineData("ascii only")]
    [InlineData("\u00E9a\u4E2Db\U0001F600c\u2019")]
    [InlineData("\U0001F600\U0001F600x")]
    public void Every_position_lies_where_the_bytes_before_it_end(string text)
    {
        var map = new Utf8Map(text);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == 0 || i == text.Length || !char.IsLowSurrogate(text[i]))
            {
                Assert.Equal(Encoding.UTF8.GetByteCount(text[..i]) - i, map.DifferenceAt(i));
            }
        }

        Assert.Equal(Encoding.UTF8.GetByteCount(text), map.Length);
    }
}
