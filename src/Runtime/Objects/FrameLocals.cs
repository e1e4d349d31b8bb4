using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>The local variables of a frame by name: which there are, in CPython's order, and where the frame holds them.</summary>
internal static class FrameLocals
{
    /// <summary>
    /// What <c>locals()</c> gives: a new dict of the variables that are bound at a position; the namespace itself for a module or class body, unless
    /// a comprehension runs there.
    /// </summary>
    public static Value Snapshot(PyFunction function, ReadOnlySpan<Value> slots, int position)
    {
        if (NamespaceOf(function, slots, position) is { IsUnbound: false } names)
            return names;
        PyDict dict = new();
        foreach ((PyStr name, int slot) in Variables(function.Code, position))
        {
            Value value = Read(slots, slot);
            if (!value.IsUnbound)
                dict.Set(name, value);
        }
        return dict;
    }

    /// <summary>The namespace that the variables of a module or class body are in; unbound where they are in slots. Without slots the frame is gone.</summary>
    public static Value NamespaceOf(PyFunction function, ReadOnlySpan<Value> slots, int position)
    {
        CodeObject code = function.Code;
        if (code.Kind is not (CodeKind.Module or CodeKind.Class) || (!slots.IsEmpty && IsInComprehension(code, position)))
            return default;
        if (!slots.IsEmpty && !slots[CodeObject.NamespaceSlot].IsUnbound)
            return slots[CodeObject.NamespaceSlot];
        return code.Kind == CodeKind.Module ? function.Globals : new PyDict();
    }

    /// <summary>
    /// The variables at a position and their slots: those that no inner function shares, then those that one does, then those of functions around,
    /// then those of the comprehensions that run, which hide others of their name.
    /// </summary>
    public static List<(PyStr Name, int Slot)> Variables(CodeObject code, int position)
    {
        List<(PyStr Name, int Slot)> own = [];
        List<(PyStr Name, int Slot)> shared = [];
        for (int i = 0; i < code.VarNames.Length; i++)
        {
            bool isShared = i >= code.ParameterCount && Array.IndexOf(code.CellSlots, i + 1) >= 0;
            if (IsVisible(code.VarNames[i]))
                (isShared ? shared : own).Add((code.VarNames[i], i + 1));
        }
        own.AddRange(shared);
        for (int i = 0; i < code.FreeVars.Length; i++)
        {
            if (IsVisible(code.FreeVars[i]))
                own.Add((code.FreeVars[i], code.FreeSlot + i));
        }
        AddComprehensions(own, code, position);
        return own;
    }

    /// <summary>The value in a slot, from its cell where it has one; unbound where the variable is.</summary>
    public static Value Read(ReadOnlySpan<Value> slots, int slot)
    {
        if (slot >= slots.Length)
            return default;
        return slots[slot].Ref is PyCell cell ? cell.Contents : slots[slot];
    }

    /// <summary>Puts a value where <see cref="Read"/> finds it.</summary>
    public static void Write(Span<Value> slots, int slot, Value value)
    {
        if (slot >= slots.Length)
            return;
        if (slots[slot].Ref is PyCell cell)
            cell.Contents = value;
        else
            slots[slot] = value;
    }

    // Other names that begin with a dot than that of the iterator of a generator expression are the compiler's own.
    private static bool IsVisible(PyStr name) => name.Text.Length == 0 || name.Text[0] != '.' || name.Text == ".0";

    private static bool IsInComprehension(CodeObject code, int position) => Array.Exists(code.Comprehensions, scope => scope.Contains(position));

    // The inner ones come first in the list of scopes.
    private static void AddComprehensions(List<(PyStr Name, int Slot)> variables, CodeObject code, int position)
    {
        for (int i = code.Comprehensions.Length - 1; i >= 0; i--)
        {
            InlinedScope scope = code.Comprehensions[i];
            for (int k = 0; k < scope.Names.Length && scope.Contains(position); k++)
            {
                if (!IsVisible(scope.Names[k]))
                    continue;
                (PyStr Name, int Slot) variable = (scope.Names[k], scope.Slots[k]);
                int known = variables.FindIndex(other => other.Name.Equals(variable.Name));
                if (known >= 0)
                    variables[known] = variable;
                else
                    variables.Add(variable);
            }
        }
    }
}
