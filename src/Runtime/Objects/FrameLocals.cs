using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>The local variables of a frame by name, as <c>locals()</c> and <c>f_locals</c> show them.</summary>
internal static class FrameLocals
{
    /// <summary>
    /// A new dict of the variables that are bound; the namespace itself for a module or class body. Slots of null (a frame that is gone) give an
    /// empty dict, or the globals for a module.
    /// </summary>
    public static Value From(PyFunction function, ReadOnlySpan<Value> slots)
    {
        CodeObject code = function.Code;
        if (code.Kind is CodeKind.Module or CodeKind.Class)
        {
            if (!slots.IsEmpty && !slots[CodeObject.NamespaceSlot].IsUnbound)
                return slots[CodeObject.NamespaceSlot];
            return code.Kind == CodeKind.Module ? function.Globals : new PyDict();
        }
        PyDict dict = new();
        if (slots.IsEmpty)
            return dict;
        for (int i = 0; i < code.VarNames.Length; i++)
            Add(dict, code.VarNames[i], slots[i + 1]);
        for (int i = 0; i < code.FreeVars.Length; i++)
            Add(dict, code.FreeVars[i], slots[code.FreeSlot + i]);
        return dict;
    }

    private static void Add(PyDict dict, PyStr name, Value value)
    {
        if (value.Ref is PyCell cell)
            value = cell.Contents;
        // Names such as ".0" are the compiler's own.
        if (!value.IsUnbound && name.Text.Length > 0 && name.Text[0] != '.')
            dict.Set(name, value);
    }
}
