using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Mutation;

/// <summary>
/// All mutants of a file: what can be changed inside the bodies of its members. Initial values of fields and constants are data
/// and stay; so does what a thrown exception says, and the step of a <c>for</c> loop, which hardly a change survives.
/// </summary>
internal sealed class Operators : CSharpSyntaxWalker
{
    private static readonly Dictionary<SyntaxKind, string> Swapped = new()
    {
        [SyntaxKind.LessThanExpression] = "<=",
        [SyntaxKind.LessThanOrEqualExpression] = "<",
        [SyntaxKind.GreaterThanExpression] = ">=",
        [SyntaxKind.GreaterThanOrEqualExpression] = ">",
        [SyntaxKind.EqualsExpression] = "!=",
        [SyntaxKind.NotEqualsExpression] = "==",
        [SyntaxKind.LogicalAndExpression] = "||",
        [SyntaxKind.LogicalOrExpression] = "&&",
        [SyntaxKind.AddExpression] = "-",
        [SyntaxKind.SubtractExpression] = "+",
    };

    private readonly string _path;
    private readonly SyntaxTree _tree;
    private readonly List<Mutant> _found = [];
    private int _bodies;

    private Operators(string path, SyntaxTree tree) => (_path, _tree) = (path, tree);

    public static List<Mutant> Of(string path, SyntaxTree tree)
    {
        var walker = new Operators(path, tree);
        walker.Visit(tree.GetRoot());
        return walker._found;
    }

    public override void Visit(SyntaxNode? node)
    {
        switch (node)
        {
            case null or AttributeListSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or ParameterListSyntax:
                return;
            case LocalDeclarationStatementSyntax { IsConst: true }:
                return;
            case MemberDeclarationSyntax or AccessorDeclarationSyntax when Bodies.Of(node) is { } body:
                _bodies++;
                Visit(body);
                _bodies--;
                return;
            case FieldDeclarationSyntax or EnumMemberDeclarationSyntax:
                return;
            case ForStatementSyntax loop:
                Visit(loop.Declaration);
                Visit(loop.Condition);
                Visit(loop.Statement);
                return;
        }

        if (_bodies > 0)
        {
            Change(node);
        }

        base.Visit(node);
    }

    private void Change(SyntaxNode node)
    {
        switch (node)
        {
            case BinaryExpressionSyntax binary when Swapped.TryGetValue(binary.Kind(), out var other):
                Add(binary.OperatorToken.Span, other);
                break;
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                Add(not.OperatorToken.Span, "");
                break;
            case InvocationExpressionSyntax call when IsCondition(call):
                Add(call.Span, "!" + call);
                break;
            case IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax or RelationalPatternSyntax } test:
                Add(test.Pattern.Span, $"not ({test.Pattern})");
                break;
            case BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either:
                Add(either.Span, either.Left.ToString());
                Add(either.Span, either.Right.ToString());
                break;
            case LiteralExpressionSyntax literal:
                Literal(literal);
                break;
            case ReturnStatementSyntax { Expression: { } value } when value is not LiteralExpressionSyntax:
                Add(value.Span, "default");
                break;
            case ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method } arrow when !Bodies.IsVoid(method):
                Add(arrow.Expression.Span, "default");
                break;
            case ExpressionStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax or ReturnStatementSyntax { Expression: null }:
                Add(node.Span, ";");
                break;
            case PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax:
                Step(node);
                break;
        }
    }

    private void Literal(LiteralExpressionSyntax literal)
    {
        switch (literal.Kind())
        {
            case SyntaxKind.TrueLiteralExpression:
                Add(literal.Span, "false");
                break;
            case SyntaxKind.FalseLiteralExpression:
                Add(literal.Span, "true");
                break;
            case SyntaxKind.StringLiteralExpression when literal.Token.ValueText.Length > 0:
                Add(literal.Span, "\"\"");
                break;
            case SyntaxKind.CharacterLiteralExpression:
                Add(literal.Span, "'\\uFFFF'");
                break;
            case SyntaxKind.NumericLiteralExpression when literal.Token.Value is int number:
                Add(literal.Span, $"{number + 1}");
                break;
        }
    }

    private void Step(SyntaxNode node)
    {
        var token = node is PostfixUnaryExpressionSyntax postfix ? postfix.OperatorToken : ((PrefixUnaryExpressionSyntax)node).OperatorToken;
        if (token.Kind() is SyntaxKind.PlusPlusToken or SyntaxKind.MinusMinusToken)
        {
            Add(token.Span, token.IsKind(SyntaxKind.PlusPlusToken) ? "--" : "++");
        }
    }

    private static bool IsCondition(SyntaxNode call) => call.Parent switch
    {
        IfStatementSyntax or WhileStatementSyntax => true,
        ConditionalExpressionSyntax choice => choice.Condition == call,
        BinaryExpressionSyntax binary => binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression,
        _ => false,
    };

    private void Add(Microsoft.CodeAnalysis.Text.TextSpan span, string after) => _found.Add(new(
        _path,
        span.Start,
        span.Length,
        _tree.GetLineSpan(span).StartLinePosition.Line + 1,
        _tree.GetText().ToString(span),
        after));
}
