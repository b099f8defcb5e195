using System;

namespace Corpus.Extraction.Languages;

/// <summary>What a word can be. A word may be several; the tagger decides in context.</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,
    Determiner = 1UL << 0,
    Pronoun = 1UL << 1,
    Preposition = 1UL << 2,
    Conjunction = 1UL << 3,
    Subordinator = 1UL << 4,
    Modal = 1UL << 5,
    Auxiliary = 1UL << 6,           // be, have, do in all their forms
    Adverb = 1UL << 7,
    Adjective = 1UL << 8,
    Noun = 1UL << 9,
    Verb = 1UL << 10,               // any form of a verb; WordEntry.Form says which
    NumberWord = 1UL << 11,
    Negation = 1UL << 12,
    Abbreviation = 1UL << 13,       // written with a full stop whatever its case: vs., etc., a.m.
    PhraseStart = 1UL << 14,        // begins an entry of several words: New (York), according (to)
    Plural = 1UL << 15,             // a plural noun: officials, people

    Honorific = 1UL << 16,          // Mr., Mrs., Dr., Sir
    Title = 1UL << 17,              // President, Senator, Gen.: comes before a name
    GivenNameFemale = 1UL << 18,
    GivenNameMale = 1UL << 19,
    NameParticle = 1UL << 20,       // de, van, bin
    NameSuffix = 1UL << 21,         // Jr., III
    Surname = 1UL << 22,
    Person = 1UL << 23,             // common noun for a person: official, spokesman, woman
    Organization = 1UL << 24,       // head word of an organisation's name: Committee, Inc., University
    Place = 1UL << 25,              // country, state, large city
    Nationality = 1UL << 26,
    Month = 1UL << 27,
    Weekday = 1UL << 28,
    Outlet = 1UL << 29,             // newspaper, network, agency
    Document = 1UL << 30,           // report, poll, statement, letter
    Group = 1UL << 31,              // campaign, committee, party, team (lower-case collective nouns)
    Time = 1UL << 32,               // yesterday, morning
    FemalePerson = 1UL << 33,       // woman, wife, spokeswoman
    MalePerson = 1UL << 34,         // man, husband, spokesman
    State = 1UL << 35,              // a state of the United States, also abbreviated: Okla., Oklahoma
    Party = 1UL << 36,              // Republican, Democrat, Tory: a party and its members
    PublicFigure = 1UL << 38,       // a family name that is printed without an introduction: Lincoln, Einstein
    NameHead = 1UL << 39,           // closes the name of a place, a work or a team: Valley, Award, Yankees
    FamilyFirst = 1UL << 48,        // a family name that comes before the given name: Zhang, Park
    NamePrefix = 1UL << 49,         // begins the name of a place or a thing: Fort, Lake, Hurricane
    CapitalTitle = 1UL << 50,       // a title where it is in capitals and a name follows: DI, IGP
    FullNameTitle = 1UL << 51,      // a title before a full name only: Lock Orrin Marsh
    FullNameHonorific = 1UL << 52,  // an honorific before a full name, else a name: Baba Orrin Marsh, Baba Marsh
    Relation = 1UL << 37,           // wife, son, lawyer, aide: somebody's; "X's wife" is not X

    SpeechVerb = 1UL << 40,         // can cue a quote or a clause: say, tell, argue
    SpeechNoun = 1UL << 41,         // claim, statement, remark
    CognitionVerb = 1UL << 42,      // think, believe, know, hope
    AttitudeVerb = 1UL << 43,       // support, oppose, want, plan: takes an object or infinitive as content
    NamingVerb = 1UL << 44,         // call, describe, dub, label, portray
    TakesAddressee = 1UL << 45,        // tell, ask, assure: an addressee comes between cue and content
    Kin = 1UL << 47,                // wife, son, friend: a relation that is no job
    TakesClause = 1UL << 46,        // say, note, believe: a that-clause may follow, with or without "that"
}
