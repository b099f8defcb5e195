using System;
using System.Collections.Generic;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.English;

/// <summary>The function words that the tagger has a rule of their own for.</summary>
internal static class EnglishFunctionWords
{
    public static Dictionary<string, FunctionWord> ByWord { get; } = new(StringComparer.Ordinal)
    {
        ["to"] = FunctionWord.InfinitiveMarker,
        ["that"] = FunctionWord.Complementizer,
        ["her"] = FunctionWord.PossessiveOrObject,
        ["like"] = FunctionWord.VerbOrPreposition,
        ["as"] = FunctionWord.Equative,
        ["no"] = FunctionWord.NegativeDeterminer,
        ["other"] = FunctionWord.Adjective,
        ["not"] = FunctionWord.Adverb,
        ["n't"] = FunctionWord.Adverb,
        ["never"] = FunctionWord.Adverb,
        ["so"] = FunctionWord.Adverb,
        ["yet"] = FunctionWord.Adverb,
        ["plus"] = FunctionWord.Adverb,
        ["which"] = FunctionWord.RelativePronoun,
        ["who"] = FunctionWord.RelativePronoun,
        ["whom"] = FunctionWord.RelativePronoun,
        ["whose"] = FunctionWord.RelativePronoun,
        ["what"] = FunctionWord.RelativePronoun,
        ["whatever"] = FunctionWord.RelativePronoun,
        ["whoever"] = FunctionWord.RelativePronoun,
        ["whichever"] = FunctionWord.RelativePronoun,
    };
}
