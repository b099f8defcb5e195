using Corpus.Tests.Infrastructure;

namespace Corpus.Tests.Evaluation;

/// <summary>A test that runs the shared scorers; skipped, saying so, where the data or Python is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ScoredFactAttribute : FactAttribute
{
    public ScoredFactAttribute()
    {
        if (Repository.Shared is null)
        {
            Skip = "The shared evaluation data is not beside this checkout.";
        }
        else if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "python3"))))
        {
            Skip = "The scorers need python3.";
        }
    }
}
