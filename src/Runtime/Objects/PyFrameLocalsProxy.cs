using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>
/// Python's <c>FrameLocalsProxy</c> (PEP 667): the local variables of a frame as a mapping. What is set is set in the frame; names that are no variables
/// of it are kept beside. See cpython Objects/frameobject.c.
/// </summary>
internal sealed partial class PyFrameLocalsProxy(PyFrame frame) : PyObject(TypeObject)
{
    /// <summary>The frame whose variables it shows.</summary>
    public PyFrame Frame { get; } = frame;

    /// <summary>A dict of what there is now; null with an exception pending when a key cannot be compared.</summary>
    public PyDict? ToDict(ThreadState t)
    {
        PyDict dict = new();
        Span<Value> slots = Frame.Slots;
        foreach ((PyStr name, int slot) in FrameLocals.Variables(Frame.Function.Code, Frame.Position))
        {
            Value value = FrameLocals.Read(slots, slot);
            if (!value.IsUnbound)
                dict.Set(name, value);
        }
        return Frame.Extras is null || dict.TryMerge(t, Frame.Extras) ? dict : null;
    }

    /// <summary>The value under a key; unbound when there is none, the sentinel when the key cannot be looked up.</summary>
    private Value Find(ThreadState t, Value key)
    {
        if (!TrySlot(t, key, out int slot))
            return Value.Error;
        Value value = slot < 0 ? default : FrameLocals.Read(Frame.Slots, slot);
        return value.IsUnbound && Frame.Extras is { } extras ? extras.Get(t, key) : value;
    }

    private bool Set(ThreadState t, Value key, Value value)
    {
        if (!TrySlot(t, key, out int slot))
            return false;
        if (slot < 0)
            return (Frame.Extras ??= new PyDict()).Set(t, key, value);
        FrameLocals.Write(Frame.Slots, slot, value);
        return true;
    }

    // The slot of a variable, whether it is bound or not; -1 for other names. A key that is no plain str may still be equal to a name. False on error.
    private bool TrySlot(ThreadState t, Value key, out int slot)
    {
        slot = -1;
        long hash = Hashing.Hash(t, key);
        if (hash == -1)
            return false;
        foreach ((PyStr name, int candidate) in FrameLocals.Variables(Frame.Function.Code, Frame.Position))
        {
            Truth isSame = key.Ref is PyStr { IsExact: true } text
                ? text.Equals(name) ? Truth.True : Truth.False
                : Hashing.Hash(t, name) == hash ? Comparison.EqualTruth(t, key, name) : Truth.False;
            if (isSame == Truth.Error)
                return false;
            if (isSame == Truth.False)
                continue;
            slot = candidate;
            return true;
        }
        return true;
    }

    /// <summary>Takes away a name that is no variable; false with an exception pending when it is one, or is not there.</summary>
    private bool Remove(ThreadState t, Value key, out Value removed)
    {
        removed = Find(t, key);
        if (removed.IsError || !TrySlot(t, key, out int slot))
            return false;
        if (slot >= 0)
        {
            t.RaiseValueError("cannot remove local variables from FrameLocalsProxy");
            return false;
        }
        if (removed.IsUnbound)
            t.RaiseKeyError(key);
        return !removed.IsUnbound && Frame.Extras!.Remove(t, key) == Truth.True;
    }

    // What a dict or another proxy holds; null for anything else, and with an exception pending.
    private static PyDict? PairsOf(ThreadState t, Value other) => other.Ref as PyDict ?? (other.Ref as PyFrameLocalsProxy)?.ToDict(t);

    // Sets what a dict holds.
    private bool Update(ThreadState t, PyDict pairs)
    {
        PyList? keys = Iteration.ToList(t, pairs);
        if (keys is null)
            return false;
        foreach (Value key in keys.Span.ToArray())
        {
            Value value = Containers.GetItem(t, pairs, key);
            if (value.IsError || !Set(t, key, value))
                return false;
        }
        return true;
    }
}
