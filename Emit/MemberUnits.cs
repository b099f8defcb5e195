using System.Collections.Generic;
using Corpus.Extraction.Text;
using Corpus.Emit.Units;
using Corpus.Extraction.Collections;

namespace Corpus.Emit;

/// <summary>
/// The properties of <c>People</c> and <c>Articles</c>, in several files: the compiler takes its time over their
/// documentation, so an edit shall touch few of them.
/// </summary>
internal static class MemberUnits
{
    public static void AddAll(List<SourceUnit> units, CorpusMembers members, CorpusOptions options, ChunkSizes sizes)
    {
        var people = Add(units, "People", "Person", members.People, options, sizes);
        var articles = Add(units, "Articles", "Article", members.Articles, options, sizes);
        units.Add(new MemberRowsUnit(people, articles, options));
    }

    /// <summary>Adds the members in chunks, and gives the row at which each starts.</summary>
    private static EquatableArray<int> Add(
        List<SourceUnit> units,
        string owner,
        string type,
        EquatableArray<Member> all,
        CorpusOptions options,
        ChunkSizes sizes)
    {
        var sized = new Chunking.Row[all.Count];
        for (var i = 0; i < sized.Length; i++)
        {
            sized[i] = new(all[i].Name, SizeOf(all[i]));
        }

        var firstRows = new List<int>();
        for (int first = 0, end; first < sized.Length; first = end)
        {
            end = Chunking.EndOf(sized, first, sizes.Members);
            var members = new Member[end - first];
            for (var i = first; i < end; i++)
            {
                members[i - first] = all[i].CountedFrom(all[first].Row);
            }

            units.Add(new MemberUnit(owner, type, firstRows.Count, new(members), options));
            firstRows.Add(all[first].Row);
        }

        return EquatableArray.From(firstRows);
    }

    private static int SizeOf(Member member)
    {
        var size = 128 + (2 * member.Name.Length);
        foreach (var paragraph in member.Documentation.AsSpan())
        {
            size += paragraph.Length;
        }

        return size;
    }
}
