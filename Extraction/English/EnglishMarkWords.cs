using Corpus.Extraction.Languages;

namespace Corpus.Extraction.English;

/// <summary>The words that tell where a quotation mark opens or closes a passage, in English.</summary>
internal static class EnglishMarkWords
{
    public static MarkWords Words { get; } = new()
    {
        Elisions = new("em til till tis twas cause n bout round cuz nother tude kay ere"),
        ThirdPersons = new("he she they"),
        FirstAndSecondPersons = new("i me my we us our you your myself ourselves yourself i'm we're you're i've we've i’m we’re you’re i’ve we’ve"),
    };
}
