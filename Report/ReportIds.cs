using System.Runtime.InteropServices;
using Corpus.Extraction.Model;

namespace Corpus.Report;

/// <summary>
/// The numbers by which records refer to articles and people. They are those of the model at first, and stay while a page is open, so
/// that a decision changes the records it concerns and no others.
/// </summary>
internal sealed class ReportIds
{
    private readonly Dictionary<string, int> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string Article, int Number), int> _people = [];

    public int ArticleCount => _articles.Count;

    public int PersonCount => _people.Count;

    /// <summary>By article of the model, its number.</summary>
    public int[] OfArticles(CorpusModel model)
    {
        var ids = new int[model.Articles.Count];
        for (var a = 0; a < ids.Length; a++)
        {
            ids[a] = IdOf(_articles, model.Articles[a].Facts.File.Name);
        }

        return ids;
    }

    /// <summary>By person of the model, the number. Several people may have one name, so the first article that names them counts, too.</summary>
    public int[] OfPeople(CorpusModel model)
    {
        var ids = new int[model.People.Count];
        var seen = new Dictionary<(string, string), int>();
        for (var p = 0; p < ids.Length; p++)
        {
            var person = model.People[p];
            var article = person.Articles.Count == 0 ? "" : model.Articles[person.Articles[0].Article].Facts.File.Name;
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, (person.Name, article), out _);
            ids[p] = IdOf(_people, (person.Name, article, number++));
        }

        return ids;
    }

    private static int IdOf<T>(Dictionary<T, int> ids, T key)
        where T : notnull
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, key, out var isKnown);
        if (!isKnown)
        {
            id = ids.Count - 1;
        }

        return id;
    }
}
