namespace Corpus.Emit.Units;

/// <summary>
/// One generated file before its text is written: equal units render to equal text, so a pipeline that compares units
/// writes again only what has changed.
/// </summary>
/// <param name="HintName">The name of the generated file; unique in one compilation.</param>
internal abstract record SourceUnit(string HintName, CorpusOptions Options)
{
    /// <summary>The text of the file.</summary>
    public abstract string Render();
}
