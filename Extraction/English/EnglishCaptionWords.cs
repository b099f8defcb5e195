using Corpus.Extraction.Languages;

namespace Corpus.Extraction.English;

/// <summary>The words of captions and picture credits, in English.</summary>
internal static class EnglishCaptionWords
{
    public static CaptionWords Words { get; } = new()
    {
        Openings =
        [
            "photo: ", "photos: ", "photograph: ", "photo by ", "image: ", "image credit", "picture: ", "credit: ", "caption: ",
            "pictured: ", "file photo", "photo credit", "photo courtesy", "image courtesy", "image caption",
        ],
        FirstLetters = "picf",
        Credits =
        [
            "getty", "getty images", "reuters", "ap", "associated press", "ap photo", "ap images", "the associated press", "afp",
            "afp/getty images", "epa", "bloomberg via getty images", "shutterstock", "istock", "alamy", "pa", "pa wire", "upi", "xinhua",
            "zuma press", "flickr", "wikimedia commons", "wikimedia", "white house photo", "screenshot", "screengrab", "youtube",
            "via getty images", "the washington post", "anadolu agency", "nurphoto", "facebook",
        ],
        SceneVerbs =
        [
            "laugh", "laughs", "smile", "smiles", "wave", "waves", "pose", "poses", "gesture", "gestures", "shake", "shakes", "greet", "greets",
            "hug", "hugs", "embrace", "embraces", "kiss", "kisses", "applaud", "applauds", "cheer", "cheers", "arrive", "arrives", "walk",
            "walks", "stand", "stands", "sit", "sits", "speak", "speaks", "listen", "listens", "look", "looks", "address", "addresses",
            "attend", "attends", "hold", "holds", "carry", "carries", "point", "points", "watch", "watches", "salute", "salutes", "board",
            "boards", "leave", "leaves", "talk", "talks", "react", "reacts", "celebrate", "celebrates", "pray", "prays", "march", "marches",
            "gather", "gathers", "line", "lines", "kneel", "kneels", "pauses", "pause", "take", "takes", "is pictured", "is seen", "are seen",
            "are pictured",
        ],
        SmallWords = ["and", "of", "the", "left", "right", "(left)", "(right)", "(L)", "(R)", "de", "van", "von", "&"],
        CreditLabels = ["Image:", "Photo:", "Photograph:", "Picture:", "Credit:", "Video:", "Audio:"],
        ToldWords = ["that", "out", "like", "forward", "office", "office."],
        NarrationVerbs = ["said", "will", "was"],
    };
}
