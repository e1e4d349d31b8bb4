using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>
/// The weak references and proxies to one object, in CPython's order: the reference and the proxy without a callback, then the others, newest
/// first. It keeps none of them alive. See cpython Objects/weakrefobject.c.
/// </summary>
internal sealed class WeakReferenceList
{
    private const int FirstLimit = 8;

    private static readonly ConditionalWeakTable<PyObject, WeakReferenceList> Lists = [];

    private readonly List<WeakReference<PyObject>> others = [];
    private WeakReference<PyObject>? plainReference;
    private WeakReference<PyObject>? plainProxy;
    private int limit = FirstLimit;

    /// <summary>The reference without a callback, which is made only once.</summary>
    public static PyObject PlainReference(PyObject target, Func<PyObject, PyObject> make)
    {
        WeakReferenceList list = Lists.GetOrCreateValue(target);
        lock (list)
            return Shared(ref list.plainReference, target, make);
    }

    /// <summary>The proxy without a callback, which is made only once.</summary>
    public static PyObject PlainProxy(PyObject target, Func<PyObject, PyObject> make)
    {
        WeakReferenceList list = Lists.GetOrCreateValue(target);
        lock (list)
            return Shared(ref list.plainProxy, target, make);
    }

    /// <summary>Notes any other reference or proxy.</summary>
    public static void Add(PyObject target, PyObject reference)
    {
        WeakReferenceList list = Lists.GetOrCreateValue(target);
        lock (list)
            list.Add(reference);
    }

    /// <summary>The references and proxies that are alive.</summary>
    public static Value[] To(Value value)
    {
        if (value.Object is not { } target || !Lists.TryGetValue(target, out WeakReferenceList? list))
            return [];
        lock (list)
            return [.. list.Alive().Select(static reference => (Value)reference)];
    }

    private static PyObject Shared(ref WeakReference<PyObject>? place, PyObject target, Func<PyObject, PyObject> make)
    {
        if (place is not null && place.TryGetTarget(out PyObject? existing))
            return existing;
        PyObject made = make(target);
        place = new WeakReference<PyObject>(made);
        return made;
    }

    private void Add(PyObject reference)
    {
        if (others.Count >= limit)
        {
            others.RemoveAll(static other => !other.TryGetTarget(out _));
            limit = Math.Max(FirstLimit, 2 * others.Count);
        }
        others.Add(new WeakReference<PyObject>(reference));
    }

    private IEnumerable<PyObject> Alive()
    {
        foreach (WeakReference<PyObject>? place in Enumerable.Reverse(others).Prepend(plainProxy).Prepend(plainReference))
        {
            if (place is not null && place.TryGetTarget(out PyObject? alive))
                yield return alive;
        }
    }
}
