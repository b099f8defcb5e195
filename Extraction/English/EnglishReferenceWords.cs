using System;
using Corpus.Extraction.Languages;

namespace Corpus.Extraction.English;

/// <summary>The words that tell whom a description or pronoun means, and what kind of source somebody is, in English.</summary>
internal static class EnglishReferenceWords
{
    public static ReferenceWords Words { get; } = new()
    {
        ClauseConjunctions = new("when after before as while since because"),
        QuestionConjunctions = new("whether if"),
        BeneficiaryPreposition = "for",
        JobEnders = new("of for at in with and who on"),
        SingularPronouns = new("one another someone somebody"),
        CollectiveNouns = new(
            "crowd audience public mob family couple pair duo trio majority minority generation community crew electorate percent half most "
            + "many some others both few several"),
        PluralEnding = 's',
        AnswerLabels = new("a answer"),
        AgentEndings = ["er", "or"],
        SilentEnding = 'e',
        PartyLetters = new() { ['R'] = "republican", ['D'] = "democratic", ['I'] = "independent" },
        AgentsOfVerbs = new(StringComparer.Ordinal)
        {
            ["founded"] = ["founder"],
            ["study"] = ["scientist", "researcher", "academic"],
            ["research"] = ["scientist", "researcher", "academic"],
            ["sing"] = ["singer", "musician"],
            ["write"] = ["writer", "author"],
            ["direct"] = ["director", "filmmaker"],
            ["fish"] = ["fisherman"],
            ["coach"] = ["coach"],
            ["captain"] = ["captain", "skipper"],
            ["chair"] = ["chair", "chairman", "chairwoman"],
        },
        Demonyms = new(StringComparer.Ordinal)
        {
            ["arab"] = "arabian", ["argentine"] = "argentinian", ["aussie"] = "australian", ["brit"] = "british", ["briton"] = "british",
            ["californian"] = "california", ["conservative"] = "tory", ["croat"] = "croatian", ["dane"] = "danish", ["democrat"] = "democratic",
            ["dutchman"] = "dutch", ["dutchwoman"] = "dutch", ["englishman"] = "english", ["englishwoman"] = "english", ["finn"] = "finnish",
            ["floridian"] = "florida", ["frenchman"] = "french", ["frenchwoman"] = "french", ["iowan"] = "iowa", ["irishman"] = "irish",
            ["irishwoman"] = "irish", ["jew"] = "jewish", ["kurd"] = "kurdish", ["londoner"] = "london", ["ohioan"] = "ohio", ["parisian"] = "paris",
            ["pole"] = "polish", ["scot"] = "scottish", ["scotsman"] = "scottish", ["scotswoman"] = "scottish", ["serb"] = "serbian",
            ["slovak"] = "slovakian", ["slovene"] = "slovenian", ["spaniard"] = "spanish", ["swede"] = "swedish", ["tajik"] = "tajik",
            ["texan"] = "texas", ["turk"] = "turkish", ["vermonter"] = "vermont", ["virginian"] = "virginia", ["welshman"] = "welsh",
            ["welshwoman"] = "welsh",
        },
        States = new(StringComparer.Ordinal)
        {
            ["ala."] = "alabama", ["ariz."] = "arizona", ["ark."] = "arkansas", ["calif."] = "california", ["colo."] = "colorado",
            ["conn."] = "connecticut", ["d.c."] = "district of columbia", ["del."] = "delaware", ["fla."] = "florida", ["ga."] = "georgia",
            ["ill."] = "illinois", ["ind."] = "indiana", ["kan."] = "kansas", ["ky."] = "kentucky", ["la."] = "louisiana",
            ["mass."] = "massachusetts", ["md."] = "maryland", ["mich."] = "michigan", ["minn."] = "minnesota", ["miss."] = "mississippi",
            ["mo."] = "missouri", ["mont."] = "montana", ["neb."] = "nebraska", ["nev."] = "nevada", ["okla."] = "oklahoma", ["ore."] = "oregon",
            ["pa."] = "pennsylvania", ["tenn."] = "tennessee", ["tex."] = "texas", ["va."] = "virginia", ["vt."] = "vermont",
            ["w.va."] = "west virginia", ["wash."] = "washington", ["wis."] = "wisconsin", ["wyo."] = "wyoming",
        },
        WiderNouns = WiderNouns.All,
    };
}
