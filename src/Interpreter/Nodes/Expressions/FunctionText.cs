using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>How messages about arguments name a callable. See cpython Objects/object.c _PyObject_FunctionStr.</summary>
internal static class FunctionText
{
    public static string Of(ThreadState t, Value callable)
    {
        Value qualName = Attributes.GetOrUnbound(t, callable, SpecialNames.QualName);
        Value module = qualName.Ref is PyStr ? Attributes.GetOrUnbound(t, callable, SpecialNames.Module) : default;
        if (qualName.IsError || module.IsError)
            t.TakePending();
        if (qualName.Ref is not PyStr name)
            return Representation.StrText(t, callable) ?? $"{callable.Type.Name} object";
        return module.Ref is PyStr moduleName && moduleName.Text != "builtins" ? $"{moduleName.Text}.{name.Text}()" : $"{name.Text}()";
    }
}
