using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Tests.Generator.Incremental;

/// <summary>Goes through all that an object holds and says where it holds what keeps a compilation alive.</summary>
internal static class ModelWalk
{
    private static readonly Type[] Forbidden =
    [
        typeof(ISymbol), typeof(Compilation), typeof(SyntaxTree), typeof(SyntaxNode), typeof(SyntaxReference), typeof(SemanticModel),
        typeof(Location), typeof(SourceText), typeof(AdditionalText), typeof(Diagnostic), typeof(Delegate), typeof(CancellationTokenSource),
    ];

    /// <summary>The paths, field by field, that lead from the object to what it must not hold.</summary>
    public static IReadOnlyList<string> Violations(object root)
    {
        var found = new List<string>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<(object Value, string Path)>();
        pending.Push((root, root.GetType().Name));
        while (pending.TryPop(out var item))
        {
            var type = item.Value.GetType();
            if (Forbidden.Any(forbidden => forbidden.IsAssignableFrom(type)))
            {
                found.Add($"{item.Path}: {type.Name}");
            }
            else if (!IsLeaf(type) && (type.IsValueType || seen.Add(item.Value)))
            {
                foreach (var (value, name) in Parts(item.Value))
                {
                    pending.Push((value, item.Path + name));
                }
            }
        }

        return found;
    }

    private static bool IsLeaf(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || (type.IsArray && IsLeaf(type.GetElementType()!)) || typeof(Type).IsAssignableFrom(type) || typeof(Pointer).IsAssignableFrom(type);

    private static IEnumerable<(object, string)> Parts(object value)
    {
        if (value is Array array)
        {
            var index = 0;
            foreach (var element in array)
            {
                if (element is not null)
                {
                    yield return (element, $"[{index}]");
                }

                index++;
            }

            yield break;
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (field.GetValue(value) is { } part)
                {
                    yield return (part, "." + field.Name);
                }
            }
        }
    }
}
