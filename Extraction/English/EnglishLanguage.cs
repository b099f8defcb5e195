using Corpus.Extraction.Languages;

namespace Corpus.Extraction.English;

/// <summary>English as the stages ask for it. Only what puts the stages together may name it.</summary>
internal static class EnglishLanguage
{
    public static Language Instance { get; } = Read();

    private static Language Read()
    {
        var lexicon = EnglishLexicon.Read();
        return new()
        {
            Lexicon = lexicon,
            Frames = FrameReader.Read(lexicon),
            Pronouns = new(EnglishPronouns.ByWord, lexicon),
            GivenNames = new(WordList.Lines("short-names")),
            Clause = EnglishClauseWords.Words,
            Phrase = EnglishPhraseWords.Words,
            Cues = EnglishCueWords.Words,
            Stance = EnglishStanceWords.Words,
            Quoted = EnglishQuotedWords.Words,
            Discourse = EnglishDiscourseWords.Words,
            Reference = EnglishReferenceWords.Words,
            Offices = EnglishOfficeWords.Words,
            Tagging = EnglishTaggingWords.Words,
            FunctionWords = new(EnglishFunctionWords.ByWord, lexicon),
            People = EnglishPeopleWords.Words,
            Marks = EnglishMarkWords.Words,
            Bylines = EnglishBylineWords.Words,
            Captions = EnglishCaptionWords.Words,
            Dates = EnglishDateWords.Words,
            Pages = EnglishPageWords.Words,
        };
    }
}
