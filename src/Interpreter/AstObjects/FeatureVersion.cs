using System.Collections.Frozen;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.AstObjects;

/// <summary>Finds syntax that a version of Python did not have yet, which <c>ast.parse(…, feature_version=…)</c> refuses. See cpython Parser/pegen.h CHECK_VERSION.</summary>
internal sealed class FeatureVersion(NodeClasses classes, int minor)
{
    // Kinds of nodes that are new as such.
    private static readonly FrozenDictionary<string, (int Since, string What)> Kinds = new Dictionary<string, (int, string)>
    {
        ["AsyncFunctionDef"] = (5, "Async functions are"),
        ["AsyncFor"] = (5, "Async for loops are"),
        ["AsyncWith"] = (5, "Async with statements are"),
        ["Await"] = (5, "Await expressions are"),
        ["MatMult"] = (5, "The '@' operator is"),
        ["AnnAssign"] = (6, "Variable annotation syntax is"),
        ["NamedExpr"] = (8, "Assignment expressions are"),
        ["Match"] = (10, "Pattern matching is"),
        ["TryStar"] = (11, "Exception groups are"),
        ["TypeAlias"] = (12, "Type statement is"),
        ["TemplateStr"] = (14, "t-strings are"),
    }.ToFrozenDictionary();

    // Fields of older nodes that are new when they are not empty.
    private static readonly FrozenDictionary<string, (int Since, string What)> Fields = new Dictionary<string, (int, string)>
    {
        ["posonlyargs"] = (8, "Positional-only parameters are"),
        ["type_params"] = (12, "Type parameter lists are"),
        ["default_value"] = (13, "Type parameter defaults are"),
        ["is_async"] = (6, "Async comprehensions are"),
    }.ToFrozenDictionary();

    private SourceSpan place;

    /// <summary>The message and place of the first thing in a tree that is too new; null when there is none.</summary>
    public (string Message, SourceSpan Span)? FindTooNew(Value node)
    {
        if (classes.NodeOf(node) is not { } kind)
            return null;
        if (kind.Family.Location != NodeLocation.None)
            place = PlaceOf(node);
        SourceSpan here = place;
        if (IsTooNew(Kinds, kind.Name) is { } tooNew)
            return (tooNew, here);
        foreach (NodeField field in kind.Fields)
        {
            Value value = ((PyInstance)node.Ref!).Attributes.Get(PyStr.Intern(field.Name));
            if (!IsEmpty(value) && IsTooNew(Fields, field.Name) is { } newField)
                return (newField, here);
            foreach (Value item in value.Ref is PyList list ? list.Span : [value])
            {
                if (FindTooNew(item) is { } found)
                    return found;
            }
        }
        return null;
    }

    private string? IsTooNew(FrozenDictionary<string, (int Since, string What)> table, string name) =>
        table.TryGetValue(name, out (int Since, string What) row) && row.Since > minor
            ? $"{row.What} only supported in Python 3.{row.Since} and greater"
            : null;

    private static bool IsEmpty(Value value) => value.IsNone || value.Ref is PyList { Count: 0 } || (value.IsInt && value.Int64 == 0);

    private static SourceSpan PlaceOf(Value node)
    {
        ref InstanceAttributes attributes = ref ((PyInstance)node.Ref!).Attributes;
        int[] numbers = new int[NodeClasses.LocationNames.Length];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = (int)attributes.Get(PyStr.Intern(NodeClasses.LocationNames[i])).Int64;
        return new SourceSpan(numbers[0], numbers[1], numbers[2], numbers[3]);
    }
}
