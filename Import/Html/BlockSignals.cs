using AngleSharp.Dom;

namespace Corpus.Import.Html;

/// <summary>What the name, the role and the classes of an element say about the text in it.</summary>
internal static class BlockSignals
{
    private static readonly TagNames Around = new("nav", "footer", "aside", "form", "dialog", "menu");

    /// <summary>Their classes speak of the whole page.</summary>
    private static readonly TagNames Frames = new("html", "body", "main", "article");

    private static readonly HashSet<string> Roles = new(
        ["navigation", "complementary", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "banner", "form", "button"],
            StringComparer.OrdinalIgnoreCase);

    /// <summary>Words of classes and identifiers of what is never the article, however long it is.</summary>
    private static readonly NameWords Foreign = new(
        "comment", "comments", "commenting", "disqus", "viafoura", "cookie", "cookies", "consent", "gdpr", "ccpa", "onetrust", "optanon", "didomi",
        "privacy", "breadcrumb", "breadcrumbs",
        "newsletter", "newsletters", "outbrain", "taboola", "advert", "adverts", "advertisement", "login", "signup", "modal", "popup", "notification",
        "notifications",
        "factbox", "infobox",
        "sr only", "visually hidden", "screen reader", "sign up", "log in", "fact box", "info box");

    /// <summary>Words around what belongs to the page and not to the article, unless it is most of the text.</summary>
    private static readonly NameWords Beside = new(
        "share", "sharing", "shares", "social", "related", "recommended", "recommend", "recommendation", "recommendations", "recirc", "recirculation",
        "promo", "promos", "promotion",
        "promotional", "advertising", "ad", "ads", "dfp", "sponsor", "sponsored", "sidebar", "subscribe", "subscription", "subscriptions", "register",
        "registration", "byline",
        "bylines", "bio", "overlay", "trending", "popular", "footer", "nav", "navigation", "menu", "toolbar", "copyright", "timestamp", "readmore", "donate",
        "donation", "donations",
        "follow", "carousel", "player", "poll", "quiz", "tooltip", "disclosure", "affiliate", "disclaimer", "topics", "tags", "keywords", "rail", "ticker",
        "banner", "callout", "cta",
        "noprint", "screenreader", "jobs", "shopping", "widget", "widgets", "upsell", "marketing", "feedback", "pagination", "pager", "skip", "mostread",
        "readnext",
        "upnext", "moreon", "crosslink", "pullquote", "jwplayer",
        "pull quote", "read more", "read next", "up next", "most read", "more on", "more from", "see also", "also read", "author bio", "author box",
        "author info",
        "about author", "author card", "inline link", "link list", "story list", "top stories", "latest news", "news list", "topic list", "tag list",
        "pub date", "date time",
        "image source", "meta data", "article meta", "post meta", "entry meta", "article tags", "post tags", "more stories", "inline article",
        "linked article", "article link",
        "read also", "article list", "related articles");

    /// <summary>Names of the element that holds the paragraphs.</summary>
    private static readonly NameWords Body = new(
        "article body", "story body", "body content", "article content", "story content", "post content", "entry content", "article text", "story text",
        "body copy", "articlebody", "storybody");

    private static readonly NameWords Picture = new("caption", "captions", "credit", "credits", "figcaption");

    /// <summary>Names of what stands between the headline and the text, and says what follows.</summary>
    private static readonly NameWords Introduction = new(
        "standfirst", "dek", "deck", "strapline", "subheadline", "subhead", "subtitle", "excerpt", "summary", "lede", "sub headline", "sub title",
        "sub heading", "subheading", "intro", "highlights",
        "key points");

    /// <summary>What is in the element is no text of the article's at all.</summary>
    public static bool IsForeign(IElement element) => !Frames.Contains(element.LocalName) && (IsHidden(element) || IsNamed(element, Foreign));

    /// <summary>The element's text belongs to the page around the article, unless it is most of the page's text.</summary>
    public static bool IsBeside(IElement element) =>
        Around.Contains(element.LocalName)
        || (element.GetAttribute("role") is { } role && Roles.Contains(role))
        || (!Frames.Contains(element.LocalName) && IsNamed(element, Beside));

    /// <summary>The element says that it holds the article's text.</summary>
    public static bool IsBody(IElement element) => element.GetAttribute("itemprop") == "articleBody" || Body.IsIn(element.ClassName) || Body.IsIn(element.Id);

    public static bool IsPicture(IElement element) => Picture.IsIn(element.ClassName);

    public static bool IsIntroduction(IElement element) =>
        Introduction.IsIn(element.ClassName) || Introduction.IsIn(element.GetAttribute("data-testid"))
            || Introduction.IsIn(element.GetAttribute("data-component"));

    private static bool IsNamed(IElement element, NameWords words) =>
        words.IsIn(element.ClassName) || words.IsIn(element.Id) || words.IsIn(element.GetAttribute("data-component"))
            || words.IsIn(element.GetAttribute("data-testid"))
        || (element.LocalName.Contains('-', StringComparison.Ordinal) && words.IsIn(element.LocalName));

    /// <summary>Paragraphs are hidden from those who have not paid, by marks that only screen readers heed.</summary>
    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || (element.LocalName != "p" && IsTrue(element.GetAttribute("aria-hidden")))
            || (element.GetAttribute("style") is { } style && HidesText(style)) || IsHiddenByClass(element.ClassName);

    /// <summary>Not where another class shows it again on screens of some size: <c>hidden lg:block</c>.</summary>
    private static bool IsHiddenByClass(string? classes) =>
        classes is not null && !classes.Contains(':', StringComparison.Ordinal)
        && classes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(name => name is "hide" or "hidden" or "d-none" or "is-hidden" or "invisible");

    private static bool IsTrue(string? value) => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    private static bool HidesText(string style) =>
        style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
}
