using System;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.English;

/// <summary>The words of dates, times and datelines, in English.</summary>
internal static class EnglishDateWords
{
    public static DateWords Words { get; } = new()
    {
        Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
        MonthEndings = [["uary"], ["ruary"], ["ch"], ["il"], [], ["e"], ["y"], ["ust"], ["tember", "t"], ["ober"], ["ember"], ["ember"]],
        ClockWords = ["a", "p", "m", "am", "pm", "l", "h", "et", "est", "edt", "gmt", "bst", "utc", "pt", "ct", "cet"],
        HalfDayWords = ["am", "pm", "a", "p", "gmt", "bst", "utc", "et"],
        DayWords = new(
            "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm a p m noon midnight at "
            + "on the of th st nd rd et est edt gmt bst utc pt pst pdt ct cst cdt cet ist hkt eastern time t z updated published posted modified "
            + "last first date publish update originally publication by mt mst mdt akst akdt hst adt ast ndt nst cest eet eest msk gst sgt myt pht "
            + "wib wat eat cat sast aest aedt acst acdt awst nzst nzdt jst kst bdt npt pkt gmt+5 local hrs hr hours hour mins min minutes minute "
            + "days day weeks week months month years year ago read reading edition print only uk us onwards released issued central pacific "
            + "mountain standard daylight hkt"),
        DayOpenings =
        [
            "published on", "published at", "published", "first published", "originally published", "publish date", "publication date",
            "date published", "date of publication", "date posted", "posted on", "posted", "updated", "last updated", "last update", "update",
            "last modified", "modified", "date", "issued", "released", "release date", "created", "added", "uploaded", "filed", "aired",
            "read time", "reading time", "estimated reading time", "time to read",
        ],
        UpdateEndings = ["updated", "update", "modified"],
        SpanEndings = [" ago", " read"],
        PublicationOpenings = ["Published", "First published", "Posted"],
        StoryWords = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "said", "told", "was", "were", "had", "yesterday"],
        NoPlaces = new(StringComparer.Ordinal)
        {
            "EXCLUSIVE", "UPDATE", "UPDATED", "BREAKING", "WATCH", "VIDEO", "PHOTOS", "OPINION", "ANALYSIS", "CORRECTION", "LIVE",
            "LISTEN", "READ", "REVIEW", "INTERVIEW", "POLL", "ALERT", "FLASH", "NEWS", "REPORT", "EDITORIAL", "COMMENTARY", "FEATURE",
            "PODCAST", "TRANSCRIPT", "PSA", "FAREWELL", "UPDATES", "NEW", "NOW", "Q", "A", "I",
        },
        PlaceParticles = new(StringComparer.Ordinal)
        {
            "de", "del", "da", "do", "di", "la", "le", "les", "of", "the", "and", "on", "upon", "sur", "am", "an", "al", "el", "es", "in", "near", "aboard",
        },
        HalfDayEnding = ".m.",
        MixedCasePrefix = "Mc",
    };
}
