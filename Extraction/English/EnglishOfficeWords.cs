using System;
using System.Collections.Generic;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.English;

/// <summary>The words of titles and offices, in English.</summary>
internal static class EnglishOfficeWords
{
    public static OfficeWords Words { get; } = new()
    {
        Unabbreviated = new(StringComparer.Ordinal)
        {
            ["sen."] = "senator", ["sens."] = "senator", ["sen"] = "senator", ["gov."] = "governor", ["govs."] = "governor",
            ["gov"] = "governor", ["rep."] = "representative", ["reps."] = "representative", ["rep"] = "representative", ["gen."] = "general",
            ["lt."] = "lieutenant", ["col."] = "colonel", ["capt."] = "captain", ["sgt."] = "sergeant", ["adm."] = "admiral",
            ["prof."] = "professor", ["pres."] = "president", ["rev."] = "reverend", ["amb."] = "ambassador", ["dr."] = "doctor",
            ["lt"] = "lieutenant", ["col"] = "colonel", ["capt"] = "captain", ["sgt"] = "sergeant", ["adm"] = "admiral", ["prof"] = "professor",
            ["gen"] = "general", ["maj"] = "major", ["maj."] = "major", ["brig"] = "brigadier", ["brig."] = "brigadier", ["cpl"] = "corporal",
            ["cpl."] = "corporal", ["pte"] = "private", ["pvt"] = "private", ["pvt."] = "private", ["cmdr"] = "commander",
            ["cmdr."] = "commander", ["cdr"] = "commander", ["cdr."] = "commander", ["insp"] = "inspector", ["insp."] = "inspector",
            ["supt"] = "superintendent", ["supt."] = "superintendent", ["det"] = "detective", ["det."] = "detective", ["const"] = "constable",
            ["pc"] = "constable", ["dc"] = "detective", ["ds"] = "sergeant", ["di"] = "inspector", ["dci"] = "inspector", ["si"] = "inspector",
            ["asi"] = "inspector", ["sp"] = "superintendent", ["rev"] = "reverend", ["revd"] = "reverend", ["msgr"] = "monsignor",
            ["msgr."] = "monsignor", ["cllr"] = "councillor", ["cllr."] = "councillor", ["amb"] = "ambassador", ["ald."] = "alderman",
            ["ceo"] = "executive", ["c.e.o."] = "executive", ["co-ceo"] = "executive", ["cfo"] = "officer", ["coo"] = "officer", ["cto"] = "officer",
            ["congressman"] = "representative", ["congresswoman"] = "representative",
        },
        Seats = ["mayor of ", "governor of ", "sheriff of ", "premier of ", "king of ", "queen of "],
        SeatPreposition = " of ",
        NotTheOffice = ["former", "ex-", "past ", "onetime", "one-time", "once ", "deputy", "lieutenant", "lt.", "vice"],
        DefiniteArticle = "the",
        TitleEnders = ["of", "for", "at", "in", "and", "to", "with"],
        PluralEnding = 's',
    };
}
