using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Corpus.Extraction.Text;
using Corpus.Extraction.Findings;
using Corpus.Emit.Units;
using Corpus.Extraction.Collections;

namespace Corpus.Emit.Prepared;

/// <summary>
/// A prepared corpus as text: strings with their lengths before them, so that they may hold whatever articles hold, and
/// numbers, each ended by a space; of lists, first the count. Before all of it stands its checksum.
/// </summary>
internal static class PreparedText
{
    public static string Write(PreparedCorpus corpus)
    {
        var text = new StringBuilder();
        text.Append(corpus.Version.ToString(CultureInfo.InvariantCulture)).Append(' ');
        Write(text, corpus.Members.People);
        Write(text, corpus.Members.Articles);
        FieldText.Write(text, corpus.Members.Fields);
        Write(text, corpus.Links.Count);
        foreach (var link in corpus.Links.AsSpan())
        {
            Write(text, link.Name);
            Write(text, link.Table);
        }

        Write(text, corpus.FileLinks);
        Write(text, corpus.Findings.Count);
        foreach (var finding in corpus.Findings.AsSpan())
        {
            Write(text, finding);
        }

        return CheckedText.Seal(text.ToString());
    }

    public static PreparedCorpus Read(string path, string text)
    {
        if (CheckedText.Open(text) is not { } content)
        {
            return PreparedCorpus.Damaged(path);
        }

        try
        {
            var reader = new Reader(content);
            var version = reader.Number();
            var members = new CorpusMembers(Members(reader), Members(reader)) { Fields = FieldText.Read(reader) };
            var links = reader.List(static r => new PreparedLink(r.String(), r.String()));
            var fileLinks = reader.List(static r => r.String());
            return new(version, members, links, reader.List(Finding)) { FileLinks = fileLinks };
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or OverflowException)
        {
            return PreparedCorpus.Damaged(path);
        }
    }

    internal static void Write(StringBuilder text, int number) => text.Append(number.ToString(CultureInfo.InvariantCulture)).Append(' ');

    internal static void Write(StringBuilder text, string value)
    {
        Write(text, value.Length);
        text.Append(value);
    }

    private static void Write(StringBuilder text, EquatableArray<string> values)
    {
        Write(text, values.Count);
        foreach (var value in values.AsSpan())
        {
            Write(text, value);
        }
    }

    private static void Write(StringBuilder text, EquatableArray<Member> members)
    {
        Write(text, members.Count);
        foreach (var member in members.AsSpan())
        {
            Write(text, member.Name);
            Write(text, member.Row);
            Write(text, member.Documentation);
        }
    }

    private static void Write(StringBuilder text, LocatedFinding finding)
    {
        Write(text, finding.Id);
        Write(text, finding.Arguments);
        Write(text, finding.Path);
        Write(text, finding.Range.Start);
        Write(text, finding.Range.End);
        Write(text, finding.StartLine);
        Write(text, finding.StartColumn);
        Write(text, finding.EndLine);
        Write(text, finding.EndColumn);
    }

    private static EquatableArray<Member> Members(Reader reader) =>
        reader.List(static r => new Member(r.String(), r.Count(), r.List(static s => s.String())));

    private static LocatedFinding Finding(Reader reader) => new(
        reader.String(),
        reader.List(static r => r.String()),
        reader.String(),
        new(reader.Count(), reader.Count()),
        reader.Count(),
        reader.Count(),
        reader.Count(),
        reader.Count());

    internal sealed class Reader(string text)
    {
        private int _position;

        public ulong Number()
        {
            var end = text.IndexOf(' ', _position);
            var digits = text.Substring(_position, end - _position);
            _position = end + 1;
            return ulong.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        public int Count() => checked((int)Number());

        public string String()
        {
            var length = Count();
            _position += length;
            return text.Substring(_position - length, length);
        }

        public EquatableArray<T> List<T>(Func<Reader, T> item)
            where T : IEquatable<T>
        {
            var items = new List<T>();
            for (var left = Count(); left > 0; left--)
            {
                items.Add(item(this));
            }

            return EquatableArray.From(items);
        }
    }
}
