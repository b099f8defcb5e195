namespace CorpusNamespace;

/// <summary>Reads the values of declared fields, in the forms in which they are kept after the header of an article.</summary>
internal static partial class CorpusStorage
{
    internal static long? FieldInteger(ref Reader reader, global::System.ReadOnlySpan<byte> text) =>
        reader.StringIn(text) is { } words ? Integer(words) : null;

    internal static double? FieldNumber(ref Reader reader, global::System.ReadOnlySpan<byte> text) =>
        reader.StringIn(text) is { } words ? FloatingPoint(words) : null;

    internal static bool? FieldBoolean(ref Reader reader) => reader.Number() is var code and > 0 ? code == 2 : null;

    internal static global::System.DateOnly? FieldDate(ref Reader reader) =>
        reader.Number() is var day and > 0 ? global::System.DateOnly.FromDayNumber(day - 1) : null;

    internal static long[] FieldIntegers(ref Reader reader, global::System.ReadOnlySpan<byte> text) =>
        global::System.Array.ConvertAll(reader.StringsIn(text), Integer);

    internal static double[] FieldNumbers(ref Reader reader, global::System.ReadOnlySpan<byte> text) =>
        global::System.Array.ConvertAll(reader.StringsIn(text), FloatingPoint);

    internal static bool[] FieldBooleans(ref Reader reader) => global::System.Array.ConvertAll(FieldCodes(ref reader), static code => code == 2);

    internal static global::System.DateOnly[] FieldDates(ref Reader reader) =>
        global::System.Array.ConvertAll(FieldCodes(ref reader), static day => global::System.DateOnly.FromDayNumber(day - 1));

    internal static int[] FieldCodes(ref Reader reader)
    {
        var count = reader.Number();
        if (count == 0)
        {
            return global::System.Array.Empty<int>();
        }

        var codes = new int[count];
        for (var i = 0; i < count; i++)
        {
            codes[i] = reader.Number();
        }

        return codes;
    }

    internal static Person[] FieldPeople(global::System.ReadOnlySpan<byte> table, int row)
    {
        var rows = new Postings(table, row);
        if (rows.Count == 0)
        {
            return global::System.Array.Empty<Person>();
        }

        var people = new Person[rows.Count];
        for (var i = 0; i < people.Length; i++)
        {
            people[i] = PersonAt(rows[i]);
        }

        return people;
    }

    internal static Article[] FieldArticles(global::System.ReadOnlySpan<byte> table, int row)
    {
        var rows = new Postings(table, row);
        if (rows.Count == 0)
        {
            return global::System.Array.Empty<Article>();
        }

        var articles = new Article[rows.Count];
        for (var i = 0; i < articles.Length; i++)
        {
            articles[i] = ArticleAt(rows[i]);
        }

        return articles;
    }

    internal static Person? FieldPerson(global::System.ReadOnlySpan<byte> table, int row)
    {
        var rows = new Postings(table, row);
        return rows.Count == 0 ? null : PersonAt(rows[0]);
    }

    internal static Article? FieldArticle(global::System.ReadOnlySpan<byte> table, int row)
    {
        var rows = new Postings(table, row);
        return rows.Count == 0 ? null : ArticleAt(rows[0]);
    }

    internal static long Integer(string words) =>
        long.Parse(words, global::System.Globalization.NumberStyles.AllowLeadingSign, global::System.Globalization.CultureInfo.InvariantCulture);

    internal static double FloatingPoint(string words) =>
        double.Parse(words, global::System.Globalization.NumberStyles.Float, global::System.Globalization.CultureInfo.InvariantCulture);
}
