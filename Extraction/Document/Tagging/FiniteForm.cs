using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Tagging;

/// <summary>The tag of a verb by its form alone, as a finite one wherever it can be.</summary>
internal static class FiniteForm
{
    public static PartOfSpeech Of(VerbForm form) =>
        (form & VerbForm.Past) != 0 ? PartOfSpeech.VerbPast
        : (form & (VerbForm.Base | VerbForm.Present)) != 0 ? PartOfSpeech.VerbPresent
        : form == VerbForm.Gerund ? PartOfSpeech.VerbGerund
        : PartOfSpeech.VerbParticiple;
}
