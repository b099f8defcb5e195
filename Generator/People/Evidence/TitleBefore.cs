using Corpus.Generator.Lexicon;
using Corpus.Generator.People.Names;
using Corpus.Generator.Structure;

namespace Corpus.Generator.People.Evidence;

/// <summary>An honorific or a title stands before it: <c>Mrs. Wentworth</c>, <c>Senator Ruiz</c>; not <c>General Motors</c>, where the name is that of a firm.</summary>
internal sealed class TitleBefore : INameEvidence
{
    public int Weigh(in NameContext context)
    {
        if (!context.Name.HasTitle)
        {
            return 0;
        }

        return context.RoleOf(context.Name.Tokens.First - 1) switch
        {
            NameRole.Honorific => 8,
            NameRole.Title => 5,
            _ => 0,
        };
    }
}
