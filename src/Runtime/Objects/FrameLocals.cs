using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>The local variables of a frame by name, as <c>locals()</c> and <c>f_locals</c> show them.</summary>
internal static class FrameLocals
{
    /// <summary>
    /// A new dict of the variables that are bound at a position; the namespace itself for a module or class body, unless a comprehension runs there.
    /// Slots of null (a frame that is gone) give an empty dict, or the globals for a module.
    /// </summary>
    public static Value From(PyFunction function, ReadOnlySpan<Value> slots, int position)
    {
        CodeObject code = function.Code;
        PyDict dict = new();
        bool isInComprehension = !slots.IsEmpty && IsInComprehension(code, position);
        if (code.Kind is CodeKind.Module or CodeKind.Class && !isInComprehension)
        {
            if (!slots.IsEmpty && !slots[CodeObject.NamespaceSlot].IsUnbound)
                return slots[CodeObject.NamespaceSlot];
            return code.Kind == CodeKind.Module ? function.Globals : dict;
        }
        if (slots.IsEmpty)
            return dict;
        for (int i = 0; i < code.VarNames.Length; i++)
            Add(dict, code.VarNames[i], slots[i + 1]);
        for (int i = 0; i < code.FreeVars.Length; i++)
            Add(dict, code.FreeVars[i], slots[code.FreeSlot + i]);
        if (isInComprehension)
            AddComprehensions(dict, code, slots, position);
        return dict;
    }

    private static bool IsInComprehension(CodeObject code, int position)
    {
        foreach (InlinedScope scope in code.Comprehensions)
        {
            if (scope.Contains(position))
                return true;
        }
        return false;
    }

    // The inner ones hide the names of the outer ones, and come first in the list.
    private static void AddComprehensions(PyDict dict, CodeObject code, ReadOnlySpan<Value> slots, int position)
    {
        for (int i = code.Comprehensions.Length - 1; i >= 0; i--)
        {
            InlinedScope scope = code.Comprehensions[i];
            for (int k = 0; k < scope.Names.Length && scope.Contains(position); k++)
                Add(dict, scope.Names[k], slots[scope.Slots[k]]);
        }
    }

    private static void Add(PyDict dict, PyStr name, Value value)
    {
        if (value.Ref is PyCell cell)
            value = cell.Contents;
        // Other names that begin with a dot than that of the iterator of a generator expression are the compiler's own.
        if (!value.IsUnbound && (name.Text.Length == 0 || name.Text[0] != '.' || name.Text == ".0"))
            dict.Set(name, value);
    }
}
