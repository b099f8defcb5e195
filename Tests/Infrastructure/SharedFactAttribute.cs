namespace Corpus.Tests.Infrastructure;

/// <summary>A test that needs the shared evaluation data; skipped, saying so, where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (Repository.Shared is null)
        {
            Skip = "The shared evaluation data is not beside this checkout.";
        }
    }
}
