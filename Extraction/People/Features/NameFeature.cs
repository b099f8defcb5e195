namespace Corpus.Extraction.People.Features;

/// <summary>One sign that a name is a person's, or that it is not.</summary>
internal abstract class NameFeature
{
    /// <summary>It looks at the words of the name only, so that every mention says the same and counts once.</summary>
    public abstract bool IsOfName { get; }

    /// <summary>Above zero: it is; below: it is not; zero: the rule says nothing of this mention.</summary>
    public abstract int Score(in NameContext context);
}
