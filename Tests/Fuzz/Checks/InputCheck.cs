using System.Globalization;
using Corpus.Extraction;
using Corpus.Extraction.English;
using Corpus.Generator;
using Corpus.Extraction.Findings;
using Corpus.Generator.Diagnostics;

namespace Corpus.Tests.Fuzz.Checks;

/// <summary>Holds one input to all that must be so.</summary>
internal static class InputCheck
{
    private static readonly CultureInfo[] Cultures = [.. new[] { "", "en-US", "tr-TR", "th-TH", "ar-SA", "fa-IR", "sv-SE", "de-DE", "hi-IN", "az-Latn-AZ" }.Select(CultureInfo.GetCultureInfo)];

    /// <summary>What is wrong with the input; null where nothing is.</summary>
    /// <param name="index">Decides the culture, and with <paramref name="depth"/> what is looked at beyond the stages.</param>
    /// <param name="seen">Told what the stages made of it.</param>
    public static Failure? Of(FuzzInput input, long index, Depth depth, Action<Stages>? seen = null)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures[index % Cultures.Length];
            var stages = Stages.Run(input);
            seen?.Invoke(stages);
            var broken = Swallowed(input, stages) ?? Failure.Of(Broken(stages));
            if (broken is null && depth.ComparesRuns(index))
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures[(index + 1 + (index / Cultures.Length)) % Cultures.Length];
                broken = Failure.Of(Differences(stages, Stages.RunOtherwise(input)));
            }

            if (broken is null && depth.Compiles(index))
            {
                broken = Failure.Of(GeneratedCode.Broken(input));
            }

            return broken ?? (depth.ComparesStorage(index) ? Failure.Of(StoredCorpus.Broken(stages.Model).Concat(FilesOnDisk.Broken(input, index))) : null);
        }
        catch (Exception fault)
        {
            return Failure.Of(fault);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>The fault that the stages have made a finding of, with the place where it was thrown.</summary>
    private static Failure? Swallowed(FuzzInput input, Stages stages)
    {
        if (!stages.Findings.Any(finding => finding.Id == FindingId.ExtractionFailed))
        {
            return null;
        }

        var curation = Stages.CurationOf(input);
        foreach (var read in Stages.Read(input, curation).Where(read => read.File is not null))
        {
            try
            {
                Corpus.Extraction.Curation.Curator.Apply(ArticleExtractor.Extract(read.File!), curation.Corrections, EnglishLanguage.Instance);
            }
            catch (Exception fault)
            {
                return Failure.Of(fault);
            }
        }

        return new("CORP105 that comes of linking", stages.Findings.First(finding => finding.Id == FindingId.ExtractionFailed).ToString());
    }

    private static IEnumerable<string> Broken(Stages stages) =>
        stages.Extracted.Concat(stages.Corrected).Where(article => article.Facts is not null).SelectMany(article => Invariants.Broken(article.Facts!))
            .Concat(Invariants.Broken(stages.Model))
            .Concat(stages.Findings.Where(finding => finding.Id == FindingId.TooMuchWork).Select(finding => $"too much work: {finding}"))
            .Concat(stages.Findings.SelectMany(Unreportable));

    /// <summary>A finding becomes a diagnostic with a text and a place.</summary>
    private static IEnumerable<string> Unreportable(LocatedFinding finding)
    {
        var text = Reporting.ToDiagnostic(finding).GetMessage(CultureInfo.InvariantCulture);
        if (string.IsNullOrWhiteSpace(text) || finding.StartColumn < 0 || finding.EndLine < finding.StartLine || (finding.EndLine == finding.StartLine && finding.EndColumn < finding.StartColumn))
        {
            yield return $"finding {finding.Id} without text or place: {finding}";
        }
    }

    private static IEnumerable<string> Differences(Stages once, Stages again)
    {
        if (!once.Model.Equals(again.Model))
        {
            yield return "another model for another culture, order or thread: " + (once.Model.ToString() == again.Model.ToString() ? "" : Difference(once.Model.ToString(), again.Model.ToString()));
        }

        var findings = Sorted(once);
        if (!findings.SequenceEqual(Sorted(again)))
        {
            yield return "other findings for another culture, order or thread: " + string.Join(" | ", findings.Except(Sorted(again)).Concat(Sorted(again).Except(findings)));
        }

        static string[] Sorted(Stages stages) => [.. stages.Findings.Select(finding => FuzzInput.Visible(finding.ToString() + string.Join('|', finding.Arguments))).Order(StringComparer.Ordinal)];
    }

    private static string Difference(string a, string b)
    {
        var start = a.Zip(b).TakeWhile(pair => pair.First == pair.Second).Count();
        return a[Math.Max(0, start - 40)..Math.Min(a.Length, start + 80)] + " <> " + b[Math.Max(0, start - 40)..Math.Min(b.Length, start + 80)];
    }
}

/// <summary>How often what costs more than the stages is done: each for one input in so many, or never for 0.</summary>
internal sealed record Depth(int Otherwise, int Compile, int Storage)
{
    public static Depth StagesOnly { get; } = new(0, 0, 0);

    /// <summary>All of it for every input: what a failure is shrunk with.</summary>
    public static Depth All { get; } = new(1, 1, 1);

    public bool ComparesRuns(long index) => Otherwise > 0 && index % Otherwise == 0;

    public bool Compiles(long index) => Compile > 0 && index % Compile == 0;

    public bool ComparesStorage(long index) => Storage > 0 && index % Storage == 0;
}
