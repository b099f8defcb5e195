using System;
using System.Collections.Generic;
using Corpus.Extraction.Languages;
using Corpus.Extraction.Text.Characters;

namespace Corpus.Extraction.Document.Layout;

/// <summary>What is between a part of a byline and the part before.</summary>
internal enum BylineJoint : byte
{
    None,
    Comma,
    And,
    Place,
    Break,

    /// <summary>A semicolon: what follows is about other people.</summary>
    Clause,
}

/// <summary>A name, job, place or anything else that a byline lists.</summary>
internal readonly record struct BylinePart(int Start, int End, BylineJoint Joint);

/// <summary>Divides a byline at commas, "and", "in" and the marks between its columns.</summary>
internal static class BylineParts
{
    public static List<BylinePart> Read(Language language, string text, int start)
    {
        var parts = new List<BylinePart>();
        var joint = BylineJoint.None;
        var first = start;
        for (var i = start; i <= text.Length;)
        {
            var next = BylineJoint.None;
            var length = i == text.Length ? 1 : JointAt(language, text, i, out next);
            if (length == 0)
            {
                i++;
                continue;
            }

            var from = first;
            while (from < i && text[from] == ' ')
            {
                from++;
            }

            var to = i;
            while (to > from && text[to - 1] is ' ' or ')')
            {
                to--;
            }

            if (to > from)
            {
                parts.Add(new(from, to, joint));
                joint = next;
            }
            else
            {
                // ", and": the stronger of the two.
                joint = next > joint ? next : joint;
            }

            i += length;
            first = i;
        }

        return parts;
    }

    private static int JointAt(Language language, string text, int i, out BylineJoint joint)
    {
        var c = text[i];
        joint = c switch
        {
            ',' => BylineJoint.Comma,
            ';' => BylineJoint.Clause,
            '|' or '\u2022' or '\u00b7' or '/' or '(' => BylineJoint.Break,
            _ => BylineJoint.None,
        };
        if (joint == BylineJoint.Comma && text.AsSpan(i + 1).TrimStart(' ').StartsWithIgnoringCase(language.Bylines.Conjunction))
        {
            // "A, B, and C": the "and" belongs to the comma.
            joint = BylineJoint.And;
            return text.Length - i - text.AsSpan(i + 1).TrimStart(' ').Length + language.Bylines.Conjunction.Length;
        }

        return joint != BylineJoint.None ? 1
            : c != ' ' && !CharClasses.IsDash(c) ? 0
            : Any(language.Bylines.Breaks, BylineJoint.Break, text, i, ref joint) is var length and > 0 ? length
            : Any(language.Bylines.NameJoints, BylineJoint.And, text, i, ref joint) is var names and > 0 ? names
            : Any(language.Bylines.PlaceJoints, BylineJoint.Place, text, i, ref joint);
    }

    private static int Any(string[] joints, BylineJoint kind, string text, int i, ref BylineJoint joint)
    {
        foreach (var words in joints)
        {
            if (text.AsSpan(i).StartsWithIgnoringCase(words))
            {
                joint = kind;

                // The space after it may begin the next joint: "with reports from".
                return words.Length > 1 && words[words.Length - 1] == ' ' ? words.Length - 1 : words.Length;
            }
        }

        return 0;
    }
}
