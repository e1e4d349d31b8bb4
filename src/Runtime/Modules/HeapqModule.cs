using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>_heapq</c>: binary heaps in lists; what goes through iterables is in Python/heapq.py. See cpython Modules/_heapqmodule.c.</summary>
internal static class HeapqModule
{
    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("_heapq", "Lists whose smallest item is always at hand.");
        return module
            .Add(new PyBuiltinFunction("heappush", "(heap, item, /)", static (t, heap, item) => Push(t, heap, item, CompareOp.Less)))
            .Add(new PyBuiltinFunction("heappop", "(heap, /)", static (t, heap) => Pop(t, heap, CompareOp.Less)))
            .Add(new PyBuiltinFunction("heapify", "(heap, /)", static (t, heap) => Heapify(t, heap, CompareOp.Less)))
            .Add(new PyBuiltinFunction("heapreplace", "(heap, item, /)", static (t, heap, item) => Replace(t, heap, item, CompareOp.Less)))
            .Add(new PyBuiltinFunction("heappushpop", "(heap, item, /)", static (t, heap, item) => PushPop(t, heap, item, CompareOp.Less)))
            .Add(new PyBuiltinFunction("heappush_max", "(heap, item, /)", static (t, heap, item) => Push(t, heap, item, CompareOp.Greater)))
            .Add(new PyBuiltinFunction("heappop_max", "(heap, /)", static (t, heap) => Pop(t, heap, CompareOp.Greater)))
            .Add(new PyBuiltinFunction("heapify_max", "(heap, /)", static (t, heap) => Heapify(t, heap, CompareOp.Greater)))
            .Add(new PyBuiltinFunction("heapreplace_max", "(heap, item, /)", static (t, heap, item) => Replace(t, heap, item, CompareOp.Greater)))
            .Add(new PyBuiltinFunction("heappushpop_max", "(heap, item, /)", static (t, heap, item) => PushPop(t, heap, item, CompareOp.Greater)));
    }

    private static PyList? ListOrRaise(ThreadState t, Value heap, string function)
    {
        if (heap.Ref is PyList list)
            return list;
        t.RaiseTypeError($"{function}() argument must be list, not {heap.Type.Name}");
        return null;
    }

    // Whether a goes above b. CPython asks for __lt__ alone, in a max-heap with the operands exchanged.
    private static Truth IsAbove(ThreadState t, Value a, Value b, CompareOp op) => op == CompareOp.Less
        ? Comparison.CompareTruth(t, a, b, CompareOp.Less)
        : Comparison.CompareTruth(t, b, a, CompareOp.Less);

    private static Value Push(ThreadState t, Value heap, Value item, CompareOp op)
    {
        PyList? list = ListOrRaise(t, heap, op == CompareOp.Less ? "heappush" : "heappush_max");
        if (list is null)
            return Value.Error;
        list.Append(item);
        return SiftUp(t, list, 0, list.Count - 1, op) ? Value.None : Value.Error;
    }

    private static Value Pop(ThreadState t, Value heap, CompareOp op)
    {
        PyList? list = ListOrRaise(t, heap, op == CompareOp.Less ? "heappop" : "heappop_max");
        if (list is null)
            return Value.Error;
        if (list.Count == 0)
            return t.RaiseIndexError("index out of range");
        Value last = list.Items[list.Count - 1];
        list.Truncate(list.Count - 1);
        if (list.Count == 0)
            return last;
        Value top = list.Items[0];
        list.Items[0] = last;
        return SiftDown(t, list, 0, op) ? top : Value.Error;
    }

    private static Value Replace(ThreadState t, Value heap, Value item, CompareOp op)
    {
        PyList? list = ListOrRaise(t, heap, op == CompareOp.Less ? "heapreplace" : "heapreplace_max");
        if (list is null)
            return Value.Error;
        if (list.Count == 0)
            return t.RaiseIndexError("index out of range");
        Value top = list.Items[0];
        list.Items[0] = item;
        return SiftDown(t, list, 0, op) ? top : Value.Error;
    }

    private static Value PushPop(ThreadState t, Value heap, Value item, CompareOp op)
    {
        PyList? list = ListOrRaise(t, heap, op == CompareOp.Less ? "heappushpop" : "heappushpop_max");
        if (list is null)
            return Value.Error;
        if (list.Count == 0)
            return item;
        Truth isAbove = IsAbove(t, list.Items[0], item, op);
        if (isAbove == Truth.Error)
            return Value.Error;
        if (isAbove == Truth.False)
            return item;
        if (list.Count == 0)
            return t.RaiseIndexError("index out of range");
        Value top = list.Items[0];
        list.Items[0] = item;
        return SiftDown(t, list, 0, op) ? top : Value.Error;
    }

    private static Value Heapify(ThreadState t, Value heap, CompareOp op)
    {
        PyList? list = ListOrRaise(t, heap, op == CompareOp.Less ? "heapify" : "heapify_max");
        if (list is null)
            return Value.Error;
        for (int i = (list.Count / 2) - 1; i >= 0; i--)
        {
            if (!SiftDown(t, list, i, op))
                return Value.Error;
        }
        return Value.None;
    }

    // Moves the item at a position towards the top, as far as start.
    private static bool SiftUp(ThreadState t, PyList list, int start, int position, CompareOp op)
    {
        int size = list.Count;
        while (position > start)
        {
            int parent = (position - 1) >> 1;
            Truth isAbove = IsAbove(t, list.Items[position], list.Items[parent], op);
            if (isAbove == Truth.Error || !CheckSize(t, list, size))
                return false;
            if (isAbove == Truth.False)
                return true;
            (list.Items[position], list.Items[parent]) = (list.Items[parent], list.Items[position]);
            position = parent;
        }
        return true;
    }

    // Moves the item down to the bottom along the better children, then up to its place: fewer comparisons than stopping on the way.
    private static bool SiftDown(ThreadState t, PyList list, int position, CompareOp op)
    {
        int size = list.Count;
        int start = position;
        while (true)
        {
            int child = (2 * position) + 1;
            if (child >= size)
                break;
            if (child + 1 < size)
            {
                Truth leftIsAbove = IsAbove(t, list.Items[child], list.Items[child + 1], op);
                if (leftIsAbove == Truth.Error || !CheckSize(t, list, size))
                    return false;
                if (leftIsAbove == Truth.False)
                    child++;
            }
            (list.Items[position], list.Items[child]) = (list.Items[child], list.Items[position]);
            position = child;
        }
        return SiftUp(t, list, start, position, op);
    }

    private static bool CheckSize(ThreadState t, PyList list, int size)
    {
        if (list.Count == size)
            return true;
        t.RaiseRuntimeError("list changed size during iteration");
        return false;
    }
}
