using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>A local in a slot.</summary>
internal sealed class LocalTarget(int slot, LocalNode reader) : TargetNode
{
    public int Slot { get; } = slot;

    public override bool Assign(Frame frame, Value value)
    {
        Value.Store(ref frame[Slot], value);
        return true;
    }

    public override bool Delete(Frame frame)
    {
        if (reader.Execute(frame).IsError)
            return false;
        frame[Slot] = default;
        return true;
    }
}

/// <summary>A variable in a cell.</summary>
internal sealed class CellTarget(int slot, CellNode reader) : TargetNode
{
    public override bool Assign(Frame frame, Value value)
    {
        Unsafe.As<PyCell>(frame[slot].Ref!).Contents = value;
        return true;
    }

    public override bool Delete(Frame frame)
    {
        if (reader.Execute(frame).IsError)
            return false;
        Unsafe.As<PyCell>(frame[slot].Ref!).Contents = default;
        return true;
    }
}

/// <summary>A global variable.</summary>
internal sealed class GlobalTarget(PyStr name, int position) : TargetNode
{
    private int place;

    public override bool Assign(Frame frame, Value value)
    {
        PyDict globals = frame.Globals;
        if (globals.TrySetAt(place, name, value))
            return true;
        globals.Set(name, value);
        place = globals.Find(name);
        return true;
    }

    public override bool Delete(Frame frame)
    {
        if (frame.Globals.Remove(name))
            return true;
        frame.Thread.RaiseNameError(name);
        frame.Fail(position);
        return false;
    }
}

/// <summary>A name in the namespace of a module or class body.</summary>
internal sealed class NameTarget(PyStr name, int position) : TargetNode
{
    private int place;

    public override bool Assign(Frame frame, Value value)
    {
        Value holder = frame[CodeObject.NamespaceSlot];
        if (holder.Ref is PyDict dict && ReferenceEquals(dict.Type, PyDict.TypeObject))
        {
            if (dict.TrySetAt(place, name, value))
                return true;
            dict.Set(name, value);
            place = dict.Find(name);
            return true;
        }
        if (Containers.SetItem(frame.Thread, holder, name, value))
            return true;
        frame.Fail(position);
        return false;
    }

    public override bool Delete(Frame frame)
    {
        ThreadState t = frame.Thread;
        Value holder = frame[CodeObject.NamespaceSlot];
        if (holder.Ref is PyDict dict && ReferenceEquals(dict.Type, PyDict.TypeObject))
        {
            if (dict.Remove(name))
                return true;
            t.RaiseNameError(name);
        }
        else if (Containers.DeleteItem(t, holder, name))
        {
            return true;
        }
        else if (t.ClearIf(BuiltinExceptions.KeyError))
        {
            t.RaiseNameError(name);
        }
        frame.Fail(position);
        return false;
    }
}
