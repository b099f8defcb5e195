using System;
using System.Collections.Generic;
using Corpus.Extraction.Model;
using Corpus.Extraction.Text;

namespace Corpus.Emit.Tables;

/// <summary>What fields refer to: by field a table of the rows that articles refer to, and one of the articles that refer to a row.</summary>
internal static class FieldTables
{
    private const string Prefix = "Field";

    /// <summary>The table of what articles refer to by the field of a number.</summary>
    public static string RowsOf(int field) => Prefix + "Rows" + Invariant.Format(field);

    /// <summary>The table of the articles that refer to something by the field of a number.</summary>
    public static string BackOf(int field) => Prefix + "Back" + Invariant.Format(field);

    /// <summary>
    /// The name is that of such a table. Where articles were read before the compiler ran, these stay literals: how many there are depends on
    /// the declarations.
    /// </summary>
    public static bool IsOne(string name) => name.StartsWith(Prefix, StringComparison.Ordinal);

    public static IEnumerable<(string Name, RowLists Lists)> Of(CorpusModel model)
    {
        for (var f = 0; f < model.Fields.Count; f++)
        {
            if (model.Fields[f].IsReference)
            {
                yield return (RowsOf(f), Rows(model, f));
                yield return (BackOf(f), Back(model, f));
            }
        }
    }

    private static RowLists Rows(CorpusModel model, int field)
    {
        var lists = new RowLists();
        foreach (var article in model.Articles)
        {
            foreach (var row in article.References[field])
            {
                lists.Add(row);
            }

            lists.EndList();
        }

        return lists;
    }

    private static RowLists Back(CorpusModel model, int field)
    {
        var back = new List<int>?[model.Fields[field].Type == FieldType.Person ? model.People.Count : model.Articles.Count];
        for (var a = 0; a < model.Articles.Count; a++)
        {
            foreach (var row in model.Articles[a].References[field])
            {
                (back[row] ??= []).Add(a);
            }
        }

        var lists = new RowLists();
        foreach (var list in back)
        {
            lists.Values.AddRange(list ?? (IEnumerable<int>)Array.Empty<int>());
            lists.EndList();
        }

        return lists;
    }
}
