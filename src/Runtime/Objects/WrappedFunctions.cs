using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>What <c>classmethod</c> and <c>staticmethod</c> do with the function they wrap. See cpython Objects/funcobject.c functools_wraps.</summary>
internal static class WrappedFunctions
{
    private static readonly PyStr[] Copied =
        [SpecialNames.Module, SpecialNames.Name, SpecialNames.QualName, SpecialNames.Doc];

    /// <summary>Checks that there is exactly one argument.</summary>
    public static bool TakeOne(ThreadState t, string name, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
            t.RaiseTypeError($"{name}() takes no keyword arguments");
        else if (arguments.Values.Length != 1)
            t.RaiseTypeError($"{name} expected 1 argument, got {arguments.Values.Length}");
        else
            return true;
        return false;
    }

    /// <summary>Gives the wrapper the names and the doc of the function; false on error.</summary>
    public static bool CopyAttributes(ThreadState t, Value function, ref InstanceAttributes attributes)
    {
        foreach (PyStr name in Copied)
        {
            Value value = Attributes.GetOrUnbound(t, function, name);
            if (value.IsError)
                return false;
            if (!value.IsUnbound)
                attributes.Set(name, value);
        }
        return true;
    }

    /// <summary>An attribute that the wrapper takes from the function when it is first asked for.</summary>
    public static Member Taken<TWrapper>(PyStr name, Func<TWrapper, Value> function)
        where TWrapper : PyObject, IAttributed =>
        new GetSet(
            name.Text,
            (t, self) =>
            {
                TWrapper wrapper = (TWrapper)self.Ref!;
                Value own = wrapper.Attributes.Get(name);
                if (!own.IsUnbound)
                    return own;
                Value taken = Attributes.Get(t, function(wrapper), name);
                if (!taken.IsError)
                    wrapper.Attributes.Set(name, taken);
                return taken;
            },
            (t, self, value) => Replace(t, (TWrapper)self.Ref!, name, value));

    private static bool Replace<TWrapper>(ThreadState t, TWrapper wrapper, PyStr name, Value value)
        where TWrapper : PyObject, IAttributed
    {
        if (!value.IsUnbound)
            wrapper.Attributes.Set(name, value);
        else if (!wrapper.Attributes.Dict.Remove(name))
            return !t.RaiseNoAttribute(wrapper, name).IsError;
        return true;
    }

    /// <summary>The truth of <c>__isabstractmethod__</c> of the function.</summary>
    public static Value IsAbstract(ThreadState t, Value function)
    {
        Value mark = Attributes.GetOrUnbound(t, function, SpecialNames.IsAbstractMethod);
        if (mark.IsUnbound)
            return Value.False;
        Truth truth = mark.IsError ? Truth.Error : Truthiness.Of(t, mark);
        return truth == Truth.Error ? Value.Error : Value.FromBool(truth == Truth.True);
    }
}
