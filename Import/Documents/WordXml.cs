using System.Xml;

namespace Corpus.Import.Documents;

/// <summary>Elements and attributes of WordprocessingML, in both namespaces that the standard has for them.</summary>
internal static class WordXml
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>The name of the element where it is Word's own; else empty.</summary>
    public static string Name(XmlReader reader) => reader.NamespaceURI is Transitional or Strict ? reader.LocalName : "";

    public static string? Value(XmlReader reader, string attribute) =>
        reader.GetAttribute(attribute, Transitional) ?? reader.GetAttribute(attribute, Strict);

    /// <summary>An element such as <c>w:vanish</c>, which can say that it does not hold.</summary>
    public static bool Holds(XmlReader reader) => Value(reader, "val") is not ("0" or "false" or "off");
}
