using System;
using Corpus.Extraction.People.Names;

namespace Corpus.Extraction.People.Features;

/// <summary>It does something: <c>what Noori accomplished</c>. Organisations do, too; the weight only adds to other signs.</summary>
internal sealed class SubjectOfVerb : NameFeature
{
    public override bool IsOfName => false;

    public override int Score(in NameContext context) =>
        context.Name.Has(NameTraits.Possessive) || !context.IsLower(context.After) || !context[context.After].IsFiniteVerb ? 0
        : !context.Name.IsFull && IsOfPersons(context) ? 3
        : 1;

    /// <summary><c>Noori married</c>, <c>Noori was born</c></summary>
    private static bool IsOfPersons(in NameContext context) =>
        context.Name.LastRole == NameRole.Name && context[context.After].Entry is { } verb
        && (context.Vocabulary.PersonalVerbs.Contains(verb.Base.AsSpan())
            || (verb.Base == context.Clause.Copula && context.TextEqualsAny(context.After + 1, context.Vocabulary.PersonalParticiples)));
}
