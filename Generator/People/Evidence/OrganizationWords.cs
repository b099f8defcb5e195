using Corpus.Generator.Lexicon;
using Corpus.Generator.People.Names;
using Corpus.Generator.Structure;

namespace Corpus.Generator.People.Evidence;

/// <summary>It has the words of an organisation, a place or a work: <c>Hudson Institute</c>, <c>New Hampshire</c>, <c>CNN</c>.</summary>
internal sealed class OrganizationWords : INameEvidence
{
    public bool IsOfName => true;

    public int Weigh(in NameContext context)
    {
        var name = context.Name;
        var last = name.Family.End - 1;
        var weight = 0;
        var known = name.HasKnownGiven;
        for (var t = name.Tokens.First; t <= last; t++)
        {
            var role = t == last ? name.LastRole : t == name.Tokens.First ? name.FirstRole : context.RoleOf(t);
            weight += role switch
            {
                NameRole.Organization => t == last && !(known && name.Tokens.Count == 2 && context[t].Is(WordClass.Surname)) ? -8 : -4,
                NameRole.Place => known ? t == last ? -1 : -3 : -6,
                NameRole.Nationality => known ? -3 : -6,
                NameRole.Acronym => -3,
                NameRole.Common => known ? context[t].Is(WordClass.Plural) ? -3 : -1 : -3,
                NameRole.Break => -4,
                NameRole.Title => name.IsFull ? -2 : -6,
                _ => 0,
            };
        }

        return weight;
    }
}
