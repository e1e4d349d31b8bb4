using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Functools;

/// <summary>The module <c>_functools</c>: the native part of <c>functools</c>, whose Python part is in Modules/Python/functools.py.</summary>
internal static class FunctoolsModule
{
    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("_functools", "Tools that operate on functions.");
        module.Add(PyPartial.TypeObject);
        module.Add("Placeholder", PyPlaceholder.Instance);
        module.Add(PyLruCache.TypeObject);
        module.Add(new PyBuiltinFunction("reduce", "(function, iterable, /, initial=?)", Reduce));
        module.Add(new PyBuiltinFunction("cmp_to_key", "(mycmp)", static (t, compare) => new PyComparisonKey(compare, default)));
        return module;
    }

    private static Value Reduce(ThreadState t, Value function, Value iterable, Value initial)
    {
        Value iterator = Iteration.Iter(t, iterable);
        if (iterator.IsError)
        {
            return t.ClearIf(BuiltinExceptions.TypeError)
                ? t.RaiseTypeError("reduce() arg 2 must support iteration")
                : iterator;
        }
        Value result = initial;
        while (true)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsError)
                return item;
            if (item.IsUnbound)
                return result.IsUnbound ? t.RaiseTypeError("reduce() of empty iterable with no initial value") : result;
            result = result.IsUnbound ? item : Calls.Call2(t, function, result, item);
            if (result.IsError)
                return result;
        }
    }
}
