using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Mutation;

/// <summary>The bodies of members: where they are, and a member with a body for each of its mutants.</summary>
internal static class Bodies
{
    /// <summary>The block or expression that a member runs; null where it has none or cannot be chosen at run time.</summary>
    public static SyntaxNode? Of(SyntaxNode member) => member switch
    {
        ConstructorDeclarationSyntax constructor when constructor.Modifiers.Any(SyntaxKind.StaticKeyword) => null,
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
        PropertyDeclarationSyntax property => property.ExpressionBody,
        IndexerDeclarationSyntax indexer => indexer.ExpressionBody,
        AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody,
        _ => null,
    };

    /// <summary>The member that has the place in its body, innermost; lambdas and local functions belong to the member around them.</summary>
    public static SyntaxNode? Around(SyntaxNode root, int start)
    {
        for (var node = root.FindToken(start).Parent; node is not null; node = node.Parent)
        {
            if (Of(node) is { } body)
            {
                return body.Span.Contains(start) ? node : null;
            }
        }

        return null;
    }

    /// <summary>The member with a body that asks which mutant is on.</summary>
    public static SyntaxNode WithMutants(SyntaxNode member, IReadOnlyList<(int Id, SyntaxNode Member)> mutants, string asking)
    {
        var statement = Block(member);
        foreach (var (id, mutated) in mutants)
        {
            var test = SyntaxFactory.ParseExpression($"{asking}({id})");
            statement = SyntaxFactory.Block(SyntaxFactory.IfStatement(
                test,
                Block(mutated).WithAdditionalAnnotations(new SyntaxAnnotation(Schemata.Annotation, $"{id}")),
                SyntaxFactory.ElseClause(statement)));
        }

        return member switch
        {
            PropertyDeclarationSyntax property => property.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(statement)),
            IndexerDeclarationSyntax indexer => indexer.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(statement)),
            AccessorDeclarationSyntax accessor => accessor.WithExpressionBody(null).WithSemicolonToken(default).WithBody(statement),
            MethodDeclarationSyntax method => method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(statement),
            ConstructorDeclarationSyntax constructor => constructor.WithExpressionBody(null).WithSemicolonToken(default).WithBody(statement),
            OperatorDeclarationSyntax method => method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(statement),
            ConversionOperatorDeclarationSyntax method => method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(statement),
            _ => throw new NotSupportedException(member.Kind().ToString()),
        };
    }

    private static AccessorListSyntax Getter(BlockSyntax body) => SyntaxFactory.AccessorList(SyntaxFactory.SingletonList(
        SyntaxFactory.AccessorDeclaration(SyntaxKind.GetAccessorDeclaration, body)));

    private static BlockSyntax Block(SyntaxNode member) => Of(member) switch
    {
        BlockSyntax block => block,
        ArrowExpressionClauseSyntax arrow when IsVoid(member) => SyntaxFactory.Block(SyntaxFactory.ExpressionStatement(arrow.Expression)),
        ArrowExpressionClauseSyntax arrow => SyntaxFactory.Block(SyntaxFactory.ReturnStatement(arrow.Expression)),
        _ => throw new NotSupportedException(member.Kind().ToString()),
    };

    public static bool IsVoid(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax method => method.ReturnType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword },
        ConstructorDeclarationSyntax => true,
        AccessorDeclarationSyntax accessor => !accessor.IsKind(SyntaxKind.GetAccessorDeclaration),
        _ => false,
    };
}
