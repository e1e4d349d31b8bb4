using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>Reading and writing <c>container[key]</c> once both are evaluated: lists with an int inline, the rest by a call.</summary>
internal static class Subscripts
{
    /// <summary>The item, or the error sentinel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Get(Frame frame, Value container, Value key, int position)
    {
        if (key.IsInt && container.Ref is PyList list && ReferenceEquals(list.Type, PyList.TypeObject) && list.TryIndex(key.Bits, out int place))
            return list.Items[place];
        return GetGeneral(frame, container, key, position);
    }

    /// <summary>Sets the item; false on error.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Set(Frame frame, Value container, Value key, Value value, int position)
    {
        if (key.IsInt && container.Ref is PyList list && ReferenceEquals(list.Type, PyList.TypeObject) && list.TryIndex(key.Bits, out int place))
        {
            Value.Store(ref list.Items[place], value);
            return true;
        }
        return SetGeneral(frame, container, key, value, position);
    }

    private static Value GetGeneral(Frame frame, Value container, Value key, int position)
    {
        frame.Header.Position = position;
        Value item;
        if (container.Ref is PyDict dict && ReferenceEquals(dict.Type, PyDict.TypeObject))
        {
            item = dict.Get(frame.Thread, key);
            if (item.IsUnbound)
                item = Containers.GetItem(frame.Thread, container, key);
        }
        else if (key.IsInt && container.Ref is PyTuple tuple && ReferenceEquals(tuple.Type, PyTuple.TypeObject) && tuple.TryIndex(key.Bits, out int place))
        {
            return tuple.Items[place];
        }
        else
        {
            item = Containers.GetItem(frame.Thread, container, key);
        }
        return item.IsError ? frame.Fail(position) : item;
    }

    private static bool SetGeneral(Frame frame, Value container, Value key, Value value, int position)
    {
        frame.Header.Position = position;
        bool isSet = container.Ref is PyDict dict && ReferenceEquals(dict.Type, PyDict.TypeObject)
            ? dict.Set(frame.Thread, key, value)
            : Containers.SetItem(frame.Thread, container, key, value);
        if (!isSet)
            frame.Fail(position);
        return isSet;
    }
}
