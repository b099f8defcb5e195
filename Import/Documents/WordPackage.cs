using System.IO.Packaging;
using System.Xml;
using Corpus.Import.Sources;

namespace Corpus.Import.Documents;

/// <summary>The parts of a document of Word (ISO/IEC 29500): its text, and its styles.</summary>
internal sealed class WordPackage : IDisposable
{
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

    private readonly Package _package;
    private readonly long _limit;

    /// <exception cref="ImportException">It is another document in such a package, such as a table.</exception>
    public WordPackage(Source source)
    {
        _limit = source.Options.LargestDocument;
        _package = Package.Open(new MemoryStream(source.ReadAll(), writable: false), FileMode.Open, FileAccess.Read);
        if (Related(null, "officeDocument") is not { } main || !main.ContentType.Contains("wordprocessingml", StringComparison.OrdinalIgnoreCase))
        {
            throw new ImportException(ImportFindingId.UnknownKind, "It is no document of Word");
        }

        Text = main;
    }

    public PackagePart Text { get; }

    /// <summary>The names of styles by their identifiers; names are English whatever the identifiers are.</summary>
    public Dictionary<string, string> StyleNames()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Related(Text, "styles") is not { } part)
        {
            return names;
        }

        using var reader = Open(part);
        string? id = null;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "style")
            {
                id = WordXml.Value(reader, "styleId");
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "name" && id is not null)
            {
                names.TryAdd(id, WordXml.Value(reader, "val") ?? id);
            }
        }

        return names;
    }

    /// <summary>Without what is outside of the document, and never more than a document can be.</summary>
    public XmlReader Open(PackagePart part) => XmlReader.Create(
        new LimitedStream(part.GetStream(FileMode.Open, FileAccess.Read), _limit),
        new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false, CloseInput = true });

    public void Dispose() => ((IDisposable)_package).Dispose();

    /// <param name="owner">Null for the package itself.</param>
    private PackagePart? Related(PackagePart? owner, string kind)
    {
        var all = owner is null ? _package.GetRelationships() : owner.GetRelationships();
        foreach (var relationship in all)
        {
            if (relationship.TargetMode == TargetMode.Internal
                && (relationship.RelationshipType == Transitional + kind || relationship.RelationshipType == Strict + kind))
            {
                var address = PackUriHelper.ResolvePartUri(relationship.SourceUri, relationship.TargetUri);
                return _package.PartExists(address) ? _package.GetPart(address) : null;
            }
        }

        return null;
    }
}
