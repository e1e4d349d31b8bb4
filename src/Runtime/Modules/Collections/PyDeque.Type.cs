using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Collections;

// See cpython Modules/_collectionsmodule.c.
internal partial class PyDeque
{
    private static readonly ConstructorSignature Parameters = new("deque", "(iterable=?, maxlen=?)");

    public static new readonly PyType TypeObject = new PyType("collections.deque")
    {
        Doc = "A sequence that grows and shrinks fast at both ends.",
        Signature = "([iterable[, maxlen]])",
        IsSubclassable = true,
        MatchesSequence = true,
        New = static (ThreadState t, PyType type, scoped in Arguments arguments) => type.Allocate!(type),
        Allocate = static type => ReferenceEquals(type, TypeObject) ? new PyDeque(type) : new PyDequeSubclass(type),
        Init = Initialize,
        Repr = GetRepr,
        Hash = ObjectMembers.UnhashableSlot,
        Iter = static (t, self) => new PyDequeIterator(Self(self), isReversed: false),
        Length = static (t, self) => Self(self).count,
        Bool = static (t, self) => Self(self).count > 0 ? Truth.True : Truth.False,
        Concat = Concat,
        InPlaceConcat = static (t, self, other) => Self(self).TryExtend(t, other) ? self : Value.Error,
        Repeat = static (t, self, count) => Self(self).Repeat(t, CopyOf(Self(self)), count),
        InPlaceRepeat = static (t, self, count) => Self(self).Repeat(t, Self(self), count),
        GetItem = GetItem,
        SetItem = SetItem,
        Contains = Contains,
        RichCompare = Compare,
        Members = static () =>
        [
            new Method("append", "(item, /)", AppendMethod),
            new Method("appendleft", "(item, /)", AppendLeftMethod),
            new Method("clear", "()", ClearMethod),
            new Method("copy", "()", CopyMethod),
            new Method("__copy__", "()", CopyMethod),
            new Method("count", "(value, /)", CountOf),
            new Method("extend", "(iterable, /)", static (t, self, items) => Self(self).TryExtend(t, items) ? Value.None : Value.Error),
            new Method("extendleft", "(iterable, /)", ExtendLeft),
            new Method("index", "(value, start=0, stop=?, /)", Index),
            new Method("insert", "(index, value, /)", InsertMethod),
            new Method("pop", "()", Pop),
            new Method("popleft", "()", PopLeft),
            new Method("remove", "(value, /)", Remove),
            new Method("reverse", "()", Reverse),
            new Method("rotate", "(n=1, /)", RotateMethod),
            new GetSet("maxlen", static (t, self) => Maximum(Self(self))),
            new Method("__reversed__", "()", static (t, self) => new PyDequeIterator(Self(self), isReversed: true)),
            new Method("__reduce__", "()", Reduce),
            new ClassMethod("__class_getitem__", "(object, /)", PyGenericAlias.OfClass),
        ],
    }.Ready();

    private static PyDeque Self(Value self) => (PyDeque)self.Ref!;

    private static Value Maximum(PyDeque deque) => deque.MaximumLength < 0 ? Value.None : Value.FromInt64(deque.MaximumLength);

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..2];
        if (!Parameters.Bind(t, in arguments, bound))
            return false;
        PyDeque deque = Self(self);
        long maximum = -1;
        if (!bound[1].IsUnbound && !bound[1].IsNone)
        {
            if (!bound[1].IsInt && bound[1].Ref is not PyInt)
            {
                t.RaiseTypeError("an integer is required");
                return false;
            }
            if (!Numbers.TryIndex64(t, bound[1], BuiltinExceptions.OverflowError, out maximum))
                return false;
            if (maximum < 0)
            {
                t.RaiseValueError("maxlen must be non-negative");
                return false;
            }
        }
        deque.MaximumLength = maximum;
        if (deque.count > 0)
            deque.Clear();
        return bound[0].IsUnbound || deque.TryExtend(t, bound[0]);
    }

    private bool TryExtend(ThreadState t, Value iterable)
    {
        if (ReferenceEquals(iterable.Ref, this))
            iterable = new PyList(ToArray());
        Value iterator = Iteration.Iter(t, iterable);
        if (iterator.IsError)
            return false;
        while (true)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsUnbound || item.IsError)
                return item.IsUnbound;
            Append(item);
        }
    }

    private static PyDeque CopyOf(PyDeque source)
    {
        PyDeque copy = new(TypeObject) { MaximumLength = source.MaximumLength };
        for (int i = 0; i < source.count; i++)
            copy.Append(source[i]);
        return copy;
    }

    private static Value CopyMethod(ThreadState t, Value self)
    {
        PyDeque deque = Self(self);
        if (ReferenceEquals(deque.Type, TypeObject))
            return CopyOf(deque);
        return deque.MaximumLength < 0 ? Calls.Call1(t, deque.Type, self) : Calls.Call2(t, deque.Type, self, Maximum(deque));
    }

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyDeque deque = Self(self);
        if (!t.EnterRepr(deque))
            return Value.FromString("[...]");
        string? items = Representation.Repr(t, new PyList(deque.ToArray()));
        t.LeaveRepr(deque);
        if (items is null)
            return Value.Error;
        string name = deque.Type.ShortName;
        return Value.FromString(deque.MaximumLength < 0 ? $"{name}({items})" : $"{name}({items}, maxlen={deque.MaximumLength})");
    }

    private static Value Concat(ThreadState t, Value self, Value other)
    {
        if (other.Ref is not PyDeque right)
            return t.RaiseTypeError($"can only concatenate deque (not \"{other.Type.Name}\") to deque");
        Value copy = CopyMethod(t, self);
        return copy.IsError || (copy.Ref is PyDeque deque && deque.TryExtend(t, right)) ? copy : Value.Error;
    }

    private Value Repeat(ThreadState t, PyDeque target, Value countValue)
    {
        if (!Numbers.TryIndex64(t, countValue, BuiltinExceptions.OverflowError, out long times))
            return Value.Error;
        Value[] items = ToArray();
        if (times <= 0 || items.Length == 0)
        {
            target.Clear();
            return target;
        }
        if (MaximumLength >= 0)
            times = Math.Min(times, (MaximumLength / items.Length) + 2);
        else if (times > Array.MaxLength / items.Length)
            return t.RaiseMemoryError();
        for (; times > 1; times--)
        {
            foreach (Value item in items)
                target.Append(item);
        }
        return target;
    }

    private static bool TryPosition(ThreadState t, PyDeque deque, Value key, out int position)
    {
        position = 0;
        if (!key.IsInt && key.Type.Index is null)
        {
            t.RaiseTypeError($"sequence index must be integer, not '{key.Type.Name}'");
            return false;
        }
        if (!Numbers.TryIndex64(t, key, BuiltinExceptions.IndexError, out long index))
            return false;
        if (index < 0)
            index += deque.count;
        if ((ulong)index >= (ulong)deque.count)
        {
            t.RaiseIndexError("deque index out of range");
            return false;
        }
        position = (int)index;
        return true;
    }

    private static Value GetItem(ThreadState t, Value self, Value key) =>
        TryPosition(t, Self(self), key, out int position) ? Self(self)[position] : Value.Error;

    private static bool SetItem(ThreadState t, Value self, Value key, Value value)
    {
        PyDeque deque = Self(self);
        if (!TryPosition(t, deque, key, out int position))
            return false;
        if (value.IsUnbound)
            deque.RemoveAt(position);
        else
            deque[position] = value;
        return true;
    }

    private static Value Compare(ThreadState t, Value self, Value other, CompareOp op) => other.Ref is PyDeque right
        ? Comparison.Compare(t, new PyList(Self(self).ToArray()), new PyList(right.ToArray()), op)
        : Value.NotImplemented;

    private static Value Reduce(ThreadState t, Value self)
    {
        PyDeque deque = Self(self);
        Value state = self.Ref is IAttributed ? Reduction.StateOf(t, self) : Value.None;
        Value items = Iteration.Iter(t, self);
        if (state.IsError || items.IsError)
            return Value.Error;
        PyTuple arguments = deque.MaximumLength < 0 ? PyTuple.Empty : new PyTuple(PyTuple.Empty, Maximum(deque));
        return new PyTuple(deque.Type, arguments, state, items);
    }
}
