using System.Collections.Generic;
using System.Globalization;
using Corpus.Generator.Common;
using Corpus.Generator.Linking;

namespace Corpus.Generator.Emit.Units;

/// <summary>A property of <c>People</c> or <c>Articles</c>.</summary>
/// <param name="Row">Which person or article it gives.</param>
/// <param name="Documentation">What a reader of code sees over its name, one paragraph each.</param>
internal sealed record Member(string Name, int Row, EquatableArray<string> Documentation);

/// <summary>The properties of <c>People</c> or of <c>Articles</c>.</summary>
/// <param name="Class">The class that gets them.</param>
/// <param name="Type">The type they are of.</param>
internal sealed record MemberUnit(string Class, string Type, EquatableArray<Member> Members, CorpusOptions Options)
    : SourceUnit("Corpus." + Class + ".Members.g.cs", Options)
{
    public static MemberUnit People(CorpusModel model, CorpusOptions options)
    {
        var first = FirstQuotes.Of(model);
        var members = new List<Member>();
        for (var row = 0; row < model.People.Count; row++)
        {
            if (model.People[row] is { Member: { } name } person)
            {
                members.Add(new(name, row, MemberDocumentation.Of(model, person, first[row])));
            }
        }

        return new("People", "Person", EquatableArray.From(members), options);
    }

    public static MemberUnit Articles(CorpusModel model, CorpusOptions options)
    {
        var members = new List<Member>();
        for (var row = 0; row < model.Articles.Count; row++)
        {
            if (model.Articles[row] is { Member: { } name } article)
            {
                members.Add(new(name, row, MemberDocumentation.Of(article.Facts)));
            }
        }

        return new("Articles", "Article", EquatableArray.From(members), options);
    }

    public override string Render()
    {
        var writer = new CodeWriter(Options.Namespace, 256 * Members.Count);
        writer.Line((Options.IsPublic ? "public" : "internal") + " static partial class " + Class).Open();
        var space = "global::" + Options.Namespace;
        var first = true;
        foreach (var member in Members.AsSpan())
        {
            if (!first)
            {
                writer.Line("");
            }

            first = false;
            WriteDocumentation(writer, member.Documentation);
            writer.Line(string.Format(
                CultureInfo.InvariantCulture,
                "public static {0}.{1} {2} => {0}.CorpusStorage.{1}At({3});",
                space,
                Type,
                CSharpText.Identifier(member.Name),
                member.Row));
        }

        return writer.Close().ToString();
    }

    private static void WriteDocumentation(CodeWriter writer, EquatableArray<string> paragraphs)
    {
        writer.Line("/// <summary>");
        foreach (var paragraph in paragraphs.AsSpan())
        {
            CSharpText.AppendDocumentation(writer.StartLine().Append("/// <para>"), paragraph);
            writer.Text.Append("</para>");
            writer.EndLine();
        }

        writer.Line("/// </summary>");
    }
}
