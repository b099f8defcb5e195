using System;

namespace Corpus.Extraction.Languages;

/// <summary>What can follow a cue verb as the content it reports.</summary>
[Flags]
internal enum Complement : ushort
{
    None = 0,

    /// <summary>Words in quotation marks, before or after it: <c>"We won," she said</c>.</summary>
    Quote = 1,

    /// <summary>A clause with its subordinator: <c>argued that …</c>, <c>asked whether …</c>, <c>explained how …</c></summary>
    That = 2,

    /// <summary>A clause without one: <c>said the plan had failed</c>.</summary>
    Zero = 4,

    /// <summary>A noun phrase: <c>praised the plan</c>.</summary>
    Object = 8,

    /// <summary>An infinitive: <c>vowed to appeal</c>.</summary>
    Infinitive = 16,

    /// <summary>A noun phrase with an infinitive: <c>urged the court to act</c>.</summary>
    ObjectInfinitive = 32,

    /// <summary>Somebody spoken to comes before the content: <c>told reporters that …</c></summary>
    Addressee = 64,

    /// <summary>A name for something: <c>called the plan a mistake</c>, <c>described it as "vague"</c>.</summary>
    Naming = 128,

    /// <summary>The clause may come before or around it: <c>The plan, she said, had failed</c>.</summary>
    Parenthetical = 256,

    /// <summary>A phrase with one of its prepositions: <c>called for a vote</c>.</summary>
    Prepositional = 512,

    /// <summary>The passive reports too, whoever speaks: <c>is expected to resign</c>.</summary>
    Passive = 1024,

    /// <summary>An -ing clause: <c>denied taking money</c>.</summary>
    Gerund = 2048,

    /// <summary>It is nobody's in particular: <c>seems to fail</c>.</summary>
    Impersonal = 4096,

    /// <summary>A noun phrase and what it is taken for: <c>sees the plan as a mistake</c>.</summary>
    NamingAs = 8192,
}
