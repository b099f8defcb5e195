using Corpus.Extraction.Languages;

namespace Corpus.Extraction.Document.Layout;

/// <summary>Authors that are no people: an agency or a paper (<c>Associated Press</c>), or part of one (<c>Sports Desk</c>).</summary>
internal static class Newsroom
{
    public static bool Is(Language language, string author) =>
        Outlets.OfName(author) is not null
        || (author.LastIndexOf(' ') is > 0 and var space && language.Bylines.Newsrooms.Contains(author.Substring(space + 1)));
}
