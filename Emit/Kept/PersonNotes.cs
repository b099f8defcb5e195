using Corpus.Emit.Tables;
using Corpus.Emit.Units;
using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;
using Folding = CorpusNamespace.CorpusStorage.Folding;

namespace Corpus.Emit.Kept;

/// <summary>What emission has made of a person, kept with them from one edit of articles that do not name them to the next.</summary>
internal sealed class PersonNotes
{
    private string[]? _folded;
    private Described? _described;
    private Member? _member;

    private PersonNotes(PersonModel person) => (Bare, Size) = (BareOf(person), PersonRecord.SizeOf(person));

    /// <summary>Who the person is, without where they stand.</summary>
    public PersonModel Bare { get; }

    /// <summary>About how large the record becomes.</summary>
    public int Size { get; }

    /// <summary>The notes of a person; empty ones the first time.</summary>
    public static PersonNotes Of(PersonModel person)
    {
        if (person.Emitted.Of(person) is PersonNotes known)
        {
            return known;
        }

        var notes = new PersonNotes(person);
        person.Emitted.Keep(person, notes);
        return notes;
    }

    /// <summary>A person without where they stand.</summary>
    public static PersonModel BareOf(PersonModel person) => person with { Member = null, Articles = default };

    /// <summary>The names by which the person is found, folded: the full name, the other forms of it, the family name where there is one.</summary>
    public string[] Folded(PersonModel person) => _folded ??= FoldedOf(person);

    /// <summary>The same, where nothing is kept.</summary>
    public static string[] FoldedOf(PersonModel person)
    {
        var others = person.AlternateNames.Count;
        var folded = new string[1 + others + (person.FamilyName is null ? 0 : 1)];
        folded[0] = Folding.Fold(person.Name);
        for (var a = 0; a < others; a++)
        {
            folded[a + 1] = Folding.Fold(person.AlternateNames[a]);
        }

        if (person.FamilyName is { } family)
        {
            folded[others + 1] = Folding.Fold(family);
        }

        return folded;
    }

    /// <summary>The person's property.</summary>
    /// <param name="said">What they say first; null where they say nothing.</param>
    public Member Member(string name, int row, PersonModel person, string? said)
    {
        var described = _described;
        if (described is null || described.Said != said)
        {
            _described = described = new(said, MemberDocumentation.Of(person, said));
        }

        return ArticleNotes.Same(_member, name, row, described.Documentation) ?? (_member = new(name, row, described.Documentation));
    }

    private sealed record Described(string? Said, EquatableArray<string> Documentation);
}
