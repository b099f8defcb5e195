using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Tests.Generator.Architecture;

/// <summary>What is too long or too complex in a source text.</summary>
public static class CodeLimits
{
    public const int LongestLine = 160;
    public const int MostLines = 60;
    public const int MostComplexity = 25;

    // As the compiler has them for the newest build of the engine.
    private static readonly CSharpParseOptions Options =
        new(LanguageVersion.CSharp13, preprocessorSymbols: ["NET", "NETCOREAPP", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER"]);

    public static IEnumerable<string> LongLines(string path, string code) =>
        code.Split('\n').Select(line => line.TrimEnd('\r').Length).Index()
            .Where(line => line.Item > LongestLine)
            .Select(line => $"{path}({line.Index + 1}): {line.Item} characters");

    public static IEnumerable<string> LargeMethods(string path, string code) =>
        from node in CSharpSyntaxTree.ParseText(code, Options).GetRoot().DescendantNodes()
        where IsMethod(node)
        let lines = LinesOf(node)
        let complexity = ComplexityOf(node)
        where lines > MostLines || complexity > MostComplexity
        select $"{path}({StartOf(node) + 1}): complexity {complexity}, {lines} lines";

    /// <summary>A local function counts by itself, and within the method that has it.</summary>
    private static bool IsMethod(SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or PropertyDeclarationSyntax { ExpressionBody: not null };

    /// <summary>With the line of its name and its braces, without attributes and comments before it.</summary>
    private static int LinesOf(SyntaxNode method) => method.GetLocation().GetLineSpan().EndLinePosition.Line - StartOf(method) + 1;

    private static int StartOf(SyntaxNode method) =>
        method.ChildNodesAndTokens().First(part => part.AsNode() is not AttributeListSyntax).GetLocation()!.GetLineSpan().StartLinePosition.Line;

    /// <summary>One, and one for each way that may be taken or not.</summary>
    private static int ComplexityOf(SyntaxNode method) => 1 + method.DescendantNodes().Count(IsBranch);

    private static bool IsBranch(SyntaxNode node) =>
        node is IfStatementSyntax or ConditionalExpressionSyntax
            or WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or ForEachStatementSyntax
            or CaseSwitchLabelSyntax or CasePatternSwitchLabelSyntax or SwitchExpressionArmSyntax or CatchClauseSyntax
        || node.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression;
}
