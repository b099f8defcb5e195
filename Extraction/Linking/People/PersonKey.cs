using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Linking.People;

/// <summary>What a person of one article is compared by with those of others; worked out once per article.</summary>
/// <param name="Titles">The heads of the job titles, each once.</param>
/// <param name="Seats">The offices held, where they tell two people of one name apart.</param>
internal sealed record PersonKey(FoldedName Name, EquatableArray<string> Titles, EquatableArray<string> Seats)
{
    /// <summary>The person of the corpus who was first named here when the articles were linked before.</summary>
    internal Derived<JoinedPerson> Before;

    /// <summary>By person of an article.</summary>
    public static EquatableArray<PersonKey> AllOf(EquatableArray<LocalPerson> people, Language language)
    {
        var keys = new PersonKey[people.Count];
        for (var p = 0; p < keys.Length; p++)
        {
            var titles = people[p].JobTitles;
            keys[p] = new(FoldedName.Of(people[p], language), TitleHead.AllOf(titles, language.Offices), Office.AllOf(titles, language.Offices));
        }

        return new(keys);
    }
}
