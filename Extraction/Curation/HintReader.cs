using System.Collections.Generic;
using Corpus.Abstractions;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Input;

namespace Corpus.Extraction.Curation;

/// <summary>
/// Finds the corrections that an article must be read with. An article that none of them speaks of gets none, so that it is
/// not read again when they change.
/// </summary>
internal static class HintReader
{
    public static ReadingHints For(ArticleFile file, CorrectionIndex corrections)
    {
        var ignored = new List<string>();
        foreach (var passage in corrections.PassagesOf(file.Name))
        {
            if (corrections.All.Passages[passage].Ignore)
            {
                ignored.Add(corrections.All.Passages[passage].Words);
            }
        }

        var found = new List<int>();
        corrections.People.FindGenders(file.Name, file.Text, found);
        var genders = new List<KnownGender>(found.Count);
        foreach (var correction in found)
        {
            var person = corrections.People[correction];
            genders.Add(new(new([person.Subject, .. person.Aliases]), person.Gender == Gender.Female));
        }

        return ignored.Count + genders.Count == 0 ? ReadingHints.None : new(EquatableArray.From(ignored), EquatableArray.From(genders));
    }
}
