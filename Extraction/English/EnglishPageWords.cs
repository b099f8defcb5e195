using Corpus.Extraction.Languages;

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
            "back to top", "end of list", "image",
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
