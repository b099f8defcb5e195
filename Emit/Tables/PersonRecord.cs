using Corpus.Extraction.Collections;
using Corpus.Extraction.Model;

namespace Corpus.Emit.Tables;

/// <summary>The record of one person: names, jobs, affiliations. Who is in which article, the links tell.</summary>
internal static class PersonRecord
{
    public static void Write(TableWriter table, PersonModel person)
    {
        table.String(person.Name);
        StringWriter.Write(table, person.Name, person.GivenName);
        StringWriter.Write(table, person.Name, person.FamilyName);
        StringWriter.Write(table, person.Name, person.HonorificPrefix);
        table.Number((int)person.Gender);
        StringWriter.WriteAll(table, person.Name, person.AlternateNames);
        StringWriter.WriteAll(table, person.Name, person.JobTitles);
        StringWriter.WriteAll(table, person.Name, person.Affiliations);
        StringWriter.WriteAll(table, person.Name, person.SameAs);
    }

    /// <summary>About how large the record becomes.</summary>
    public static int SizeOf(PersonModel person)
    {
        return person.Name.Length + 12
            + LengthOf(person.AlternateNames) + LengthOf(person.JobTitles) + LengthOf(person.Affiliations) + LengthOf(person.SameAs);
    }

    private static int LengthOf(EquatableArray<string> items)
    {
        var length = 0;
        foreach (var item in items.AsSpan())
        {
            length += item.Length;
        }

        return length;
    }
}
