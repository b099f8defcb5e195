using Corpus.Emit;

namespace Corpus.Tests.Emit;

public class TableWriterTests
{
    [Theory]
    [InlineData(0, "#")]
    [InlineData(31, "B")]
    [InlineData(32, "C$")]
    [InlineData(1023, "bB")]
    public void A_number_of_free_width_goes_lowest_digit_first(int number, string expected) =>
        Assert.Equal(expected, new TableWriter().Number(number).Table.ToString());

    [Theory]
    [InlineData(0, 1, "#")]
    [InlineData(1, 3, "##$")]
    [InlineData(63, 1, "b")]
    [InlineData(4096, 3, "$##")]
    public void A_number_of_fixed_width_goes_highest_digit_first(int number, int width, string expected) =>
        Assert.Equal(expected, new TableWriter().Fixed(number, width).Table.ToString());

    [Fact]
    public void A_digit_is_one_byte_be_it_a_backslash()
    {
        var table = new TableWriter().Fixed('\\' - '#', 1);
        Assert.Equal("\\", table.Table.ToString());
        Assert.Equal(1, table.Length);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(63, 1)]
    [InlineData(64, 2)]
    [InlineData(4095, 2)]
    [InlineData(4096, 3)]
    [InlineData(int.MaxValue, 6)]
    public void Width_is_as_small_as_the_number_allows(int number, int width) => Assert.Equal(width, TableWriter.WidthOf(number));

    [Fact]
    public void A_string_counts_bytes()
    {
        var table = new TableWriter().String("\u00E9\n", 2);
        Assert.Equal("(\u00E9\n", table.Table.ToString());
        Assert.Equal(4, table.Length);
    }
}
