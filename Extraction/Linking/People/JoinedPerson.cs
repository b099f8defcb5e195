using Corpus.Extraction.Model;

namespace Corpus.Extraction.Linking.People;

/// <summary>A person of the corpus, and the people of articles who were joined into this one: after an edit, most groups are the same.</summary>
/// <param name="Members">In the order in which they were joined. Without their keys, which would hold what was joined before that.</param>
internal sealed record JoinedPerson(PersonModel Model, (PersonInArticle Place, LocalPerson Person)[] Members)
{
    /// <summary>The same people of the same articles would be joined now.</summary>
    public bool IsMadeOf(Identity identity)
    {
        if (Members.Length != identity.Count)
        {
            return false;
        }

        for (var m = 0; m < Members.Length; m++)
        {
            if (!ReferenceEquals(Members[m].Person, identity[m].Person) || Members[m].Place != identity[m].Place)
            {
                return false;
            }
        }

        return true;
    }
}
