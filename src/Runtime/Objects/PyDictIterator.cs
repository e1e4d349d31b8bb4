using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>What a dict iterator gives, and in which direction.</summary>
internal enum DictPart
{
    Keys,
    Values,
    Items,
    ReversedKeys,
    ReversedValues,
    ReversedItems,
}

/// <summary>Python's <c>dict_keyiterator</c>, <c>dict_valueiterator</c>, <c>dict_itemiterator</c> and their reversed forms.</summary>
/// <remarks>A <c>for</c> statement calls <see cref="MoveNext"/> itself.</remarks>
internal sealed class PyDictIterator : PyObject, IPairIterator
{
    private static readonly PyType[] Types =
    [
        MakeType("dict_keyiterator"),
        MakeType("dict_valueiterator"),
        MakeType("dict_itemiterator"),
        MakeType("dict_reversekeyiterator"),
        MakeType("dict_reversevalueiterator"),
        MakeType("dict_reverseitemiterator"),
    ];

    private readonly DictPart part;
    private PyDict? dict;
    private int count;
    private int given;
    private int position;

    public PyDictIterator(PyDict dict, DictPart part)
        : base(Types[(int)part])
    {
        this.dict = dict;
        this.part = part;
        count = dict.Count;
        position = part >= DictPart.ReversedKeys ? dict.EntryLimit - 1 : dict.StartPosition;
    }

    /// <summary>
    /// Gives the next key, value or pair; false at the end, with an unbound item, or with the error sentinel where the dict was changed.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext(ThreadState t, out Value item)
    {
        if (!TryMove(t, out int at, out item))
            return false;
        ref PyDict.Entry entry = ref dict!.EntryAt(at);
        item = part switch
        {
            DictPart.Keys or DictPart.ReversedKeys => entry.Key,
            DictPart.Values or DictPart.ReversedValues => entry.Value,
            _ => new PyTuple(entry.Key, entry.Value),
        };
        return true;
    }

    public bool MoveNextPair(ThreadState t, out Value key, out Value value)
    {
        if (!TryMove(t, out int at, out key))
        {
            value = default;
            return false;
        }
        ref PyDict.Entry entry = ref dict!.EntryAt(at);
        key = entry.Key;
        value = entry.Value;
        return true;
    }

    public bool GivesPairs => part == DictPart.Items;

    private bool TryMove(ThreadState t, out int at, out Value failure)
    {
        failure = default;
        at = 0;
        if (dict is null)
            return false;
        if (dict.Count != count)
        {
            // From now on it says so always.
            count = -1;
            failure = t.RaiseRuntimeError("dictionary changed size during iteration");
            return false;
        }
        int limit = dict.EntryLimit;
        int step = part >= DictPart.ReversedKeys ? -1 : 1;
        at = position;
        while ((uint)at < (uint)limit && dict.EntryAt(at).Key.IsUnbound)
            at += step;
        if ((uint)at >= (uint)limit)
        {
            dict = null;
            return false;
        }
        if (given == count)
        {
            failure = t.RaiseRuntimeError("dictionary keys changed during iteration");
            return false;
        }
        given++;
        position = at + step;
        return true;
    }

    private static PyType MakeType(string name) => new PyType(name)
    {
        Iter = static (t, self) => self,
        Next = GetNext,
        Members = static () =>
        [
            new Method("__length_hint__", "()", LengthHint),
            new Method("__reduce__", "()", Reduce),
        ],
    }.Ready();

    private static Value GetNext(ThreadState t, Value self)
    {
        Unsafe.As<PyDictIterator>(self.Ref!).MoveNext(t, out Value item);
        return item;
    }

    private static Value LengthHint(ThreadState t, Value self)
    {
        PyDictIterator iterator = (PyDictIterator)self.Ref!;
        bool isAlive = iterator.dict is not null && iterator.dict.Count == iterator.count;
        return Value.FromInt64(isAlive ? iterator.count - iterator.given : 0);
    }

    // What is left is told by a copy: asking moves nothing.
    private static Value Reduce(ThreadState t, Value self) => IteratorReduction.Remaining(t, (PyDictIterator)((PyDictIterator)self.Ref!).MemberwiseClone());
}
