using System.Collections;
using System.Reflection;
using Corpus.Extraction.English;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text;

namespace Corpus.Tests.Extraction.English;

/// <summary>English gives every word that the stages may ask for.</summary>
public class VocabularyTests
{
    public static TheoryData<string> Vocabularies =>
        new(from property in typeof(Language).GetProperties() where IsVocabulary(property) select property.Name);

    [Fact]
    public void There_are_vocabularies() => Assert.NotEmpty(Vocabularies);

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void No_member_is_empty(string vocabulary)
    {
        var words = typeof(Language).GetProperty(vocabulary)!.GetValue(EnglishLanguage.Instance)!;
        Assert.Empty(from property in words.GetType().GetProperties() where IsEmpty(property.GetValue(words)) select property.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData('\0')]
    [InlineData(null)]
    public void An_empty_word_is_seen(object? word) => Assert.True(IsEmpty(word));

    [Fact]
    public void An_empty_list_is_seen()
    {
        Assert.True(IsEmpty(new WordSet("")));
        Assert.True(IsEmpty(Array.Empty<string>()));
        Assert.True(IsEmpty(new[] { "a", "" }));
    }

    private static bool IsVocabulary(PropertyInfo property) => property.PropertyType.Name.EndsWith("Words", StringComparison.Ordinal);

    private static bool IsEmpty(object? member) => member switch
    {
        string word => word.Length == 0,
        char letter => letter == '\0',
        WordSet set => set.Count == 0,
        string[] words => words.Length == 0 || words.Contains(""),
        IEnumerable<string> words => !words.Any(),
        ICollection items => items.Count == 0,
        _ => member is null,
    };
}
