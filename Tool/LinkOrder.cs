using Corpus.Emit;

namespace Corpus.Tool;

/// <summary>What <c>corpus link</c> is asked for.</summary>
/// <param name="Folder">Where everything is written to.</param>
/// <param name="MemberLimit">At most so many people, and so many articles, get a property in a project.</param>
/// <param name="HasWordIndex">A word index is made.</param>
internal sealed record LinkOrder(
    string Folder, LinkOutput Output = LinkOutput.All, int MemberLimit = CorpusOptions.DefaultMemberLimit, bool HasWordIndex = true);
