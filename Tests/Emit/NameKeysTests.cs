using Corpus.Extraction.Curation.Fields;
using Corpus.Emit.Tables;
using Corpus.Extraction;
using Corpus.Extraction.Curation;
using Corpus.Extraction.Input;

namespace Corpus.Tests.Emit;

/// <summary>Under which names a person is found.</summary>
public class NameKeysTests
{
    [Fact]
    public void Two_spellings_give_one_key() => Assert.Equal(KeyOf("Jos\u00e9 \u00c1lvarez"), KeyOf("Jose\u0301 A\u0301lvarez"));

    private static string KeyOf(string name)
    {
        var article = ArticleResult.From(new("a.txt", new ArticleFile("a", "a.txt", $"Mayor {name} came.\n", ArticleMetadata.None), default)).Corrected(new(Corrections.None));
        return NameKeys.People(LinkedCorpus.From(ArticleSet.From([article]), int.MaxValue, FieldSet.None).Model).Keys[0].Key;
    }
}
