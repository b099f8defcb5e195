using Corpus.Benchmarks.Import;

// The folder of saved pages, how many pages the archive is to have, and how often each is measured.
if (args.Length < 1)
{
    Console.Error.WriteLine("FOLDER [PAGES [ROUNDS]]");
    return 2;
}

var pages = SavedPage.ReadAll(args[0]);
var count = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 1000;
var rounds = args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 3;
var archive = Path.Combine(Path.GetTempPath(), "corpus-import-benchmark.warc");
try
{
    var bytes = WarcMaker.Write(archive, pages, count);
    Console.WriteLine(FormattableString.Invariant($"{count} pages, {bytes / 1e6:F0} MB of HTML"));
    Measurement.Print("Corpus.Import", bytes, rounds, () => Readers.Corpus(archive));
    Measurement.Print("SmartReader", bytes, rounds, () => Readers.Smart(pages, count));
    return 0;
}
finally
{
    File.Delete(archive);
}
