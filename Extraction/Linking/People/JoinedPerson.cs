using Corpus.Extraction.Model;

namespace Corpus.Extraction.Linking.People;

/// <summary>A person of the corpus, and of whom he was made: after an edit, nearly all are made of the same.</summary>
/// <param name="Members">In the order in which they were joined.</param>
internal sealed record JoinedPerson(PersonModel Model, Identity.Member[] Members)
{
    /// <summary>Whether he would be made of these now.</summary>
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
