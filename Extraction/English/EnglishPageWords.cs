using Corpus.Extraction.Languages;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.English;

/// <summary>The words of lines that belong to the page, not to the article, in English.</summary>
internal static class EnglishPageWords
{
    public static PageWords Words { get; } = new()
    {
        WholeLines =
        [
            "abstract", "full text", "advertisement", "advertising", "twitter", "facebook", "email", "e-mail", "print", "share", "comments",
            "loading", "letters", "related", "see also", "story continues below", "article continues below",
            "story continues below advertisement", "continue reading the main story", "continue reading", "scroll to continue", "x", "trending",
            "skip to content", "skip to main content", "supported by", "sponsored", "newsletter", "more to come", "developing", "view comments",
            "back to top", "end of list", "image", "save", "listen", "watch", "play", "pause", "copy link", "gift article", "gift this article",
            "share this article", "share this story", "share article", "add to favourites", "add to favorites", "bookmark", "print this page",
            "whatsapp", "linkedin", "reddit", "telegram", "pinterest", "link copied", "copied", "menu", "search", "log in", "login", "sign in",
            "subscribe", "register", "support us", "donate", "play video", "watch video", "listen to article", "listen to this article",
            "listen to story", "read aloud", "text size", "add as preferred source on google", "add us on google", "follow us on google news",
            "google news", "join our whatsapp channel", "toggle caption", "hide caption", "enlarge this image", "view image in fullscreen",
            "view gallery", "open image in gallery", "article share options", "share options", "leave a comment", "post a comment", "no comments",
            "add comment", "0 comments", "close", "next", "previous", "ad", "ads", "advertisement - continue reading below", "- advertisement -",
            "advertisement - story continues below", "article continues after ad", "story continues after advertisement", "live", "newsletters",
        ],
        Openings = new(
        [
            ("follow ", [" on twitter", " on facebook", " on instagram", "@", " on x", " on threads", "for more", "#"]),
            ("like ", [" on facebook", " the page", "our page"]), ("do you ", ["like the page"]), ("on twitter", ["follow", "@", "http"]),
            ("sign up", []), ("subscribe", []), ("click ", ["here", "to "]), ("tap here", []), ("download ", ["app", "podcast"]),
            ("read more", []), ("read the full", []), ("read the rest", []), ("read also", []), ("read next", []), ("read: ", []),
            ("also read", []), ("read the whole", []), ("see also", []), ("see more", []), ("more: ", []), ("more on ", []), ("more from ", []),
            ("also on ", []), ("related: ", []), ("related articles", []), ("related stories", []), ("recommended", []), ("watch: ", []),
            ("watch the ", ["video", "clip", "interview", "ad ", "segment", "full", "below", "above", "trailer"]), ("watch a clip", []),
            ("watch live", []), ("watch below", []), ("watch more", []), ("video: ", []), ("photos: ", []),
            ("listen to ", ["below", "above", "here", "podcast", "embedded"]), ("listen: ", []), ("share this", []), ("share on", []),
            ("tweet this", []), ("print this", []), ("email this", []), ("e-mail this", []), ("h/t ", []), ("(h/t", []), ("via ", ["http"]),
            ("twitter: @", []), ("email: ", ["@"]), ("e-mail: ", ["@"]), ("e-mail ", ["@"]), ("contact ", ["@"]), ("find this article at", []),
            ("check the box", []), ("terms of ", ["use", "service"]), ("privacy policy", []), ("all rights reserved", []),
            ("the views expressed", []), ("the opinions expressed", []), ("views expressed", []), ("opinions expressed", []),
            ("this material may not be", []), ("this article is free", []), ("as published in ", []), ("copyright ", []), ("\u00a9", []),
            ("story continues", []), ("article continues", []), ("have a tip", []), ("got a tip", []), ("send tips", []),
            ("get the latest", []), ("get our", []), ("support our", []),
            ("for more ", ["visit", "click", "go to", "follow", "subscribe", "http"]), ("to read more", []), ("view full results", []),
            ("view the ", ["slideshow", "gallery", "below"]), ("(subscribe", []), ("[read", []), ("(read ", ["here", "more"]), ("http://", []),
            ("https://", []), ("www.", []),
        ]),
        LinkLabels =
        [
            "read", "read more", "read also", "read next", "read this", "read this next", "also read", "must read", "watch", "watch also", "watch now",
            "also watch", "listen", "listen now", "listen to this", "see also", "see more", "don't miss", "don\u2019t miss", "related", "related story",
            "related article", "related news", "related coverage", "related content", "trending", "trending now", "more", "more on this",
            "more on this story", "more from", "up next", "next story", "explained", "explainer", "in pictures", "in pics",
            "in photos", "in video", "photos", "pics", "video", "videos", "gallery", "photo gallery", "live", "live updates", "live blog",
            "as it happened", "podcast", "icymi", "in case you missed it", "from the archive", "from the archives", "full story", "full coverage",
            "top story", "top stories", "most read", "most popular", "editor's pick", "editor\u2019s pick", "editors' picks", "editors\u2019 picks",
            "recommended", "recommended for you", "you may also like", "you might also like", "you may like", "quiz", "interactive",
            "read the full story", "popular", "sponsored", "subscribe", "newsletter", "sign up", "join us", "follow us", "whatsapp", "click here", "tap here",
        ],
        ListHeadings = new(LetterCase.Ignored)
        {
            "trending", "trending now", "trending stories", "trending topics", "most read", "most popular", "most viewed", "most shared",
            "most watched", "most commented", "popular", "popular now", "popular stories", "top stories", "top story", "top picks", "top news",
            "latest", "latest news", "latest stories", "latest headlines", "latest updates", "latest videos", "more on this story", "more on this",
            "more on this topic", "more stories", "more news", "more headlines", "more coverage", "more to read", "related", "related stories",
            "related articles", "related story", "related article", "related topics", "related news", "related content", "related coverage",
            "related links", "related internet links", "related posts", "related reading", "related video", "related videos", "read more",
            "read next", "read also", "also read", "see also", "see more", "what to read next", "further reading", "recommended",
            "recommended stories", "recommended reading", "recommended for you", "recommended articles", "you may also like",
            "you might also like", "you may like", "you might like", "you may have missed", "don't miss", "don\u2019t miss", "must read",
            "must reads", "must watch", "editor's picks", "editor\u2019s picks", "editors' picks", "editors\u2019 picks", "editor's pick",
            "editor\u2019s pick", "our picks", "picked for you", "in case you missed it", "icymi", "up next", "watch next", "elsewhere",
            "from the archive", "from the archives", "around the web", "from around the web", "promoted stories", "promoted content",
            "sponsored content", "sponsored stories", "other stories", "other news", "other top stories", "keep reading", "full coverage",
            "discover more", "explore more", "stories for you", "suggested reading", "suggested stories", "next up", "headlines",
            "today's top stories", "today\u2019s top stories", "top headlines", "featured", "featured stories", "featured video", "similar stories",
        },
        ListHeadingOpenings = ["more from ", "more on ", "more in ", "more stories from ", "more news from ", "most read in ", "latest from "],
        Sections = new(LetterCase.Ignored)
        {
            "home", "homepage", "news", "latest", "latest news", "top stories", "top news", "breaking", "breaking news", "exclusive", "just in",
            "world", "world news", "international", "global", "uk", "uk news", "us", "us news", "u.s.", "u.s. news", "usa", "africa", "asia",
            "europe", "americas", "middle east", "asia pacific", "asia-pacific", "australia", "australia news", "india", "india news", "ireland",
            "scotland", "wales", "canada", "nigeria", "kenya", "ghana", "south africa", "pakistan", "singapore", "malaysia", "new zealand",
            "nation", "national", "nationwide", "local", "local news", "regional", "region", "metro", "city", "cities", "state", "states",
            "community", "politics", "government", "elections", "election", "parliament", "business", "business news", "economy", "markets",
            "money", "finance", "banking", "companies", "industry", "property", "real estate", "personal finance", "technology", "tech", "science",
            "environment", "climate", "climate change", "climate crisis", "weather", "energy", "health", "health news", "lifestyle", "life",
            "life and style", "life & style", "style", "fashion", "food", "food and drink", "food & drink", "travel", "culture", "arts", "art",
            "books", "film", "films", "movies", "music", "tv", "television", "tv & radio", "tv and radio", "radio", "stage", "theatre",
            "entertainment", "celebrity", "showbiz", "sport", "sports", "sports news", "football", "soccer", "cricket", "rugby", "tennis", "golf",
            "athletics", "boxing", "racing", "motorsport", "formula 1", "nfl", "nba", "mlb", "nhl", "opinion", "opinions", "comment",
            "comment is free", "commentary", "analysis", "editorial", "editorials", "columns", "columnists", "column", "op-ed", "letters",
            "letters to the editor", "perspective", "perspectives", "viewpoint", "features", "feature", "long read", "the long read",
            "in depth", "in-depth", "special report", "special reports", "investigation", "investigations", "explainer", "explainers",
            "explained", "interview", "interviews", "profile", "review", "reviews", "obituary", "obituaries", "education", "schools", "university",
            "crime", "crime and courts", "crime & courts", "courts", "court", "law", "legal", "justice", "police", "society", "social", "religion",
            "faith", "family", "defence", "defense", "security", "military", "transport", "transportation", "motoring", "motors", "cars", "autos",
            "aviation", "agriculture", "farming", "maritime", "shipping", "jobs", "careers", "press release", "press releases", "media release",
            "news release", "for immediate release", "newsroom", "media", "video", "videos", "photos", "pictures", "galleries", "podcast",
            "podcasts", "live", "live updates", "magazine", "weekend", "sunday", "fact check", "fact-check", "data", "blog", "blogs", "archive",
            "trending", "must read", "read", "premium", "subscriber only", "subscribers only", "sponsored", "advertorial", "general", "columnist",
        },
        HeadlineLabels = ["Title: ", "TITLE: ", "Headline: ", "HEADLINE: ", "Article title: "],
        SiteOpenings = ["the "],
        SpeechWord = "said",
        NoteOpenings =
        [
            "editor's note", "editor\u2019s note", "editors' note", "editors\u2019 note", "correction:", "correction appended", "corrections:",
            "clarification:", "clarification appended", "correction \u2014", "correction -", "because of an editing error",
            "because of an error", "an earlier version of this", "an earlier version of the", "a previous version of this",
            "an earlier report in this",
        ],
        NoteSubjects =
        [
            "this story ", "this article ", "this post ", "this report ", "this piece ", "this page ", "the story ", "the article ",
        ],
        NotePredicates =
        [
            "has been updated", "was updated", "has been corrected", "was corrected", "has been revised", "has been amended", "was amended",
            "has been edited", "will be updated", "is developing", "originally appeared", "was originally published", "first appeared",
        ],
        NoteFirstLetters = "ecbat",
        AddressLabels =
        [
            "find this article at", "this article is at", "article url", "url", "permalink", "original article", "original url",
            "original story", "read the original", "source url", "source", "link to this article", "retrieved from", "view this article",
            "view the article", "this story can be found at", "published at", "available at", "link",
        ],
        HighlightHeadings =
        [
            "story highlights", "highlights", "key points", "key takeaways", "at a glance", "the main points", "main points", "in brief",
            "what to know", "what you need to know", "key facts",
        ],
        EndMarks = ["30", "end", "ends", "more"],
        CopyrightOpening = "copyright ",
        CopyrightSign = "(c) ",
        CopyrightWords = ["copyright", "by", "c"],
        HolderEnds = [" All rights", " all rights", " ALL RIGHTS", ". ", " | ", ", Inc", " Inc.", " LLC", " Ltd"],
    };
}
