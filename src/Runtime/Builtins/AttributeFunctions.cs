using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Builtins;

/// <summary>The built-in functions on attributes, types and identity. See cpython Python/bltinmodule.c.</summary>
internal static class AttributeFunctions
{
    public static void AddTo(PyModule module) => module
        .Add(new PyBuiltinFunction("callable", "(obj, /)", static (t, value) => Value.FromBool(Calls.IsCallable(value))))
        .Add(new PyBuiltinFunction("delattr", "(obj, name, /)", DelAttr))
        .Add(new PyBuiltinFunction("dir", "(object=?, /)", Dir))
        .Add(new PyBuiltinFunction("getattr", "(object, name, default=?, /)", GetAttr))
        .Add(new PyBuiltinFunction("hasattr", "(obj, name, /)", HasAttr))
        .Add(new PyBuiltinFunction("hash", "(obj, /)", Hash))
        .Add(new PyBuiltinFunction("id", "(obj, /)", static (t, value) => Value.FromInt64(Identity.Of(value))))
        .Add(new PyBuiltinFunction("isinstance", "(obj, class_or_tuple, /)", static (t, value, types) => FromTruth(TypeChecks.IsInstance(t, value, types))))
        .Add(new PyBuiltinFunction("issubclass", "(cls, class_or_tuple, /)", static (t, type, types) => FromTruth(TypeChecks.IsSubclass(t, type, types))))
        .Add(new PyBuiltinFunction("setattr", "(obj, name, value, /)", SetAttr))
        .Add(new PyBuiltinFunction("vars", "(object=?, /)", Vars));

    private static Value FromTruth(Truth truth) => truth == Truth.Error ? Value.Error : Value.FromBool(truth == Truth.True);

    private static PyStr? NameOrRaise(ThreadState t, Value name)
    {
        if (name.Ref is PyStr text)
            return text.IsInterned ? text : PyStr.Intern(text.Text);
        t.RaiseTypeError($"attribute name must be string, not '{name.Type.Name}'");
        return null;
    }

    private static Value GetAttr(ThreadState t, Value value, Value nameValue, Value defaultValue)
    {
        PyStr? name = NameOrRaise(t, nameValue);
        if (name is null)
            return Value.Error;
        if (defaultValue.IsUnbound)
            return Attributes.Get(t, value, name);
        Value found = Attributes.GetOrUnbound(t, value, name);
        return found.IsUnbound ? defaultValue : found;
    }

    private static Value HasAttr(ThreadState t, Value value, Value nameValue)
    {
        PyStr? name = NameOrRaise(t, nameValue);
        if (name is null)
            return Value.Error;
        Value found = Attributes.GetOrUnbound(t, value, name);
        return found.IsError ? found : Value.FromBool(!found.IsUnbound);
    }

    private static Value SetAttr(ThreadState t, Value value, Value nameValue, Value item)
    {
        PyStr? name = NameOrRaise(t, nameValue);
        return name is not null && Attributes.Set(t, value, name, item) ? Value.None : Value.Error;
    }

    private static Value DelAttr(ThreadState t, Value value, Value nameValue)
    {
        PyStr? name = NameOrRaise(t, nameValue);
        return name is not null && Attributes.Delete(t, value, name) ? Value.None : Value.Error;
    }

    private static Value Hash(ThreadState t, Value value)
    {
        long hash = Hashing.Hash(t, value);
        return hash == -1 ? Value.Error : Value.FromInt64(hash);
    }

    private static Value Vars(ThreadState t, Value value)
    {
        if (value.IsUnbound)
            return CodeFunctions.Locals(t);
        Value dict = Attributes.GetOrUnbound(t, value, SpecialNames.Dict);
        return dict.IsUnbound ? t.RaiseTypeError("vars() argument must have __dict__ attribute") : dict;
    }

    private static Value Dir(ThreadState t, Value value)
    {
        Value names;
        if (value.IsUnbound)
        {
            Value locals = CodeFunctions.Locals(t);
            names = locals.IsError ? locals : Attributes.CallMethod(t, locals, SpecialNames.Keys);
        }
        else
        {
            names = Attributes.CallSpecial(t, value, SpecialNames.Dir);
            if (names.IsUnbound)
                return t.RaiseTypeError("object does not provide __dir__");
        }
        if (names.IsError)
            return names;
        PyList? list = Iteration.ToList(t, names);
        return list is not null && list.Sort(t, Value.None, false) ? list : Value.Error;
    }
}
