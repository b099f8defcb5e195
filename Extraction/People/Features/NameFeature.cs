namespace Corpus.Extraction.People.Features;

/// <summary>One sign that a name is a person's, or that it is not.</summary>
internal interface INameFeature
{
    /// <summary>It looks at the words of the name only, so that every mention says the same and counts once.</summary>
    bool IsOfName { get; }

    /// <summary>Above zero: it is; below: it is not; zero: the rule says nothing of this mention.</summary>
    int Score(in NameContext context);
}
