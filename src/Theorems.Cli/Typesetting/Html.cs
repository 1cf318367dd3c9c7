using System.Xml;
using System.Xml.Linq;

namespace Theorems.Cli.Typesetting;

/// <summary>Makes elements of pages and drawings that are well-formed XML and read the same as HTML. All text is escaped by construction.</summary>
internal static class Html
{
    private static readonly XNamespace Page = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Drawing = "http://www.w3.org/2000/svg";
    private static readonly HashSet<string> Void = ["br", "hr", "img", "input", "link", "meta", "wbr"];

    /// <summary>An element of a page; what follows a dot in the name is its class, as in 'div.card'.</summary>
    public static XElement Element(string name, params object?[] content)
    {
        XElement element = Named(Page, name, content);
        if (element.IsEmpty && !Void.Contains(element.Name.LocalName))
        {
            // To a browser '<td />' is a beginning without an end.
            element.Value = "";
        }

        return element;
    }

    /// <summary>An element of a drawing, named likewise.</summary>
    public static XElement Shape(string name, params object?[] content) => Named(Drawing, name, content);

    /// <summary>A drawing of a size in its own units, with what it shows in words.</summary>
    public static XElement Image(string classes, double width, double height, string title, string description, params object?[] content) => Shape(
        "svg." + classes, Is("viewBox", FormattableString.Invariant($"0 0 {width} {height}")), Is("role", "img"),
        Shape("title", title), Shape("desc", description), content);

    /// <summary>An attribute; numbers keep one digit after the point.</summary>
    public static XAttribute Is(string name, object value) => new(name, value is double number ? Number(number) : value);

    /// <summary>A coordinate: one digit after the point is a tenth of a pixel.</summary>
    public static string Number(double value) => (Math.Round(value, 1) + 0.0).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>An element as text, in which characters that no page may hold are replaced.</summary>
    public static string Text(XElement element)
    {
        foreach (XText text in element.DescendantNodes().OfType<XText>().Where(text => !text.Value.All(XmlConvert.IsXmlChar)))
        {
            text.Value = Allowed(text.Value);
        }

        foreach (XAttribute attribute in element.DescendantsAndSelf().Attributes().Where(attribute => !attribute.Value.All(XmlConvert.IsXmlChar)))
        {
            attribute.Value = Allowed(attribute.Value);
        }

        return element.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>Text in which characters that no XML may hold are replaced.</summary>
    public static string Allowed(string text) => string.Concat(text.Select(character => XmlConvert.IsXmlChar(character) ? character : '\ufffd'));

    private static XElement Named(XNamespace space, string name, object?[] content)
    {
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0
            ? new(space + name, content)
            : new(space + name[..dot], new XAttribute("class", name[(dot + 1)..]), content);
    }
}
