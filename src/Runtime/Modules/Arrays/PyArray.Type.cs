using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Arrays;

// See cpython Modules/arraymodule.c.
internal partial class PyArray
{
    public static new readonly PyType TypeObject = new PyType("array.array")
    {
        Doc = "array(typecode [, initializer]) -> array\n\nReturn a new array whose items are all of one kind, that of the type code, and\nstart with those of the initializer: a list, a string or an iterable over such items.",
        IsSubclassable = true,
        MatchesSequence = true,
        New = Create,
        Repr = GetRepr,
        Hash = ObjectMembers.UnhashableSlot,
        Iter = static (t, self) => new PyArrayIterator(Self(self)),
        Length = static (t, self) => Self(self).count,
        Concat = Concat,
        InPlaceConcat = InPlaceConcat,
        Repeat = static (t, self, number) => Self(self).Repeated(t, number) is { } items ? new PyArray(Self(self).Code, items) : Value.Error,
        InPlaceRepeat = static (t, self, number) =>
            Self(self).Repeated(t, number) is { } items && Self(self).Replace(t, 0, Self(self).count, items) ? self : Value.Error,
        GetItem = GetItemSlot,
        SetItem = SetItemSlot,
        Contains = static (t, self, item) => Self(self).Find(t, item, 0, long.MaxValue) switch { -2 => Truth.Error, -1 => Truth.False, _ => Truth.True },
        RichCompare = Compare,
        Members = static () =>
        [
            .. BufferMembers.Rows(isReleased: true),
            new Method("append", "(v, /)", static (t, self, item) => Done(Self(self).Append(t, item))),
            new Method("buffer_info", "()", static (t, self) => new PyTuple(Value.FromInt64(self.Ref!.GetHashCode()), Value.FromInt64(Self(self).count))),
            new Method("byteswap", "()", ByteSwap),
            new Method("clear", "()", static (t, self) => Done(Self(self).Replace(t, 0, Self(self).count, []))),
            new Method("count", "(v, /)", CountOf),
            new Method("extend", "(bb, /)", static (t, self, items) => Done(Self(self).Extend(t, items))),
            new Method("fromfile", "(f, n, /)", FromFile),
            new Method("fromlist", "(list, /)", FromList),
            new Method("frombytes", "(buffer, /)", static (t, self, source) => Done(Self(self).ExtendBytes(t, source))),
            new Method("fromunicode", "(ustr, /)", FromUnicode),
            new Method("index", "(v, start=0, stop=sys.maxsize, /)", Index),
            new Method("insert", "(i, v, /)", InsertMethod),
            new Method("pop", "(i=-1, /)", Pop),
            new Method("remove", "(v, /)", Remove),
            new Method("reverse", "()", Reverse),
            new Method("tobytes", "()", static (t, self) => PyBytes.From(Self(self).Span)),
            new Method("tofile", "(f, /)", ToFile),
            new Method("tolist", "()", static (t, self) => Self(self).ToList(t) is { } list ? list : Value.Error),
            new Method("tounicode", "()", ToUnicode),
            new Method("__copy__", "()", static (t, self) => new PyArray(Self(self).Code, Self(self).Span.ToArray())),
            new Method("__deepcopy__", "(unused, /)", static (t, self, memo) => new PyArray(Self(self).Code, Self(self).Span.ToArray())),
            new Method("__reduce_ex__", "(value, /)", ArrayReduction.Reduce),
            new Method("__sizeof__", "()", static (ThreadState t, Value self) => Value.FromInt64(64 + Self(self).bytes.Length)),
            new ClassMethod("__class_getitem__", "(object, /)", PyGenericAlias.OfClass),
            new GetSet("itemsize", static (t, self) => Value.FromInt64(Self(self).Code.Size)),
            new GetSet("typecode", static (t, self) => Value.FromString(Self(self).Code.Character.ToString())),
        ],
    }.Ready();

    /// <summary>An empty array of a type, which may be a subclass.</summary>
    public static PyArray Make(PyType type, ArrayCode code) => ReferenceEquals(type, TypeObject) ? new PyArray(code, []) : new PyArraySubclass(type, code, []);

    private static PyArray Self(Value self) => (PyArray)self.Ref!;

    private static Value Done(bool ok) => ok ? Value.None : Value.Error;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        // A subclass may have keyword parameters in an __init__ of its own.
        if (arguments.KeywordCount > 0 && ReferenceEquals(type.Init, TypeObject.Init))
            return t.RaiseTypeError("array.array() takes no keyword arguments");
        ReadOnlySpan<Value> values = arguments.Positional;
        if (values.Length is 0 or > 2)
            return t.RaiseTypeError($"array() takes {(values.Length == 0 ? "at least 1 argument" : "at most 2 arguments")} ({values.Length} given)");
        if (CodeOf(t, values[0]) is not { } code)
            return Value.Error;
        PyArray array = Make(type, code);
        return values.Length == 1 || array.Initialize(t, values[1]) ? array : Value.Error;
    }

    private static ArrayCode? CodeOf(ThreadState t, Value character)
    {
        if (character.Ref is not PyStr { Length: 1 } text)
        {
            string what = character.Ref is PyStr other ? $"a string of length {other.Length}" : character.Type.Name;
            t.RaiseTypeError($"array() argument 1 must be a unicode character, not {what}");
            return null;
        }
        if (ArrayCode.Of(text.Text[0]) is not { } code)
        {
            t.RaiseValueError("bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)");
            return null;
        }
        bool warned = code.Character != 'u'
            || Warnings.Warn(t, BuiltinExceptions.DeprecationWarning, "The 'u' type code is deprecated and will be removed in Python 3.16");
        return warned ? code : null;
    }

    private bool Initialize(ThreadState t, Value initial)
    {
        bool isText = initial.Ref is PyStr || (initial.Ref is PyArray { Code.Holds: ArrayItems.Characters } && Code.Holds != ArrayItems.Characters);
        if (isText && Code.Holds != ArrayItems.Characters)
        {
            string what = initial.Ref is PyStr ? "str" : "unicode array";
            t.RaiseTypeError($"cannot use a {what} to initialize an array with typecode '{Code.Character}'");
            return false;
        }
        if (initial.Ref is PyStr text)
            return AppendText(t, text);
        if (initial.Ref is PyArray array && array.Code.Character == Code.Character)
            return Replace(t, 0, 0, array.Span);
        return initial.Ref is PyBytes or PyByteArray ? ExtendBytes(t, initial) : ExtendItems(t, initial);
    }

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyArray array = Self(self);
        string head = $"{self.Type.ShortName}('{array.Code.Character}'";
        if (array.count == 0)
            return Value.FromString(head + ")");
        Value items = array.Code.Holds == ArrayItems.Characters ? ToUnicode(t, self) : array.ToList(t) is { } list ? list : Value.Error;
        Value shown = items.IsError ? items : Representation.ReprValue(t, items);
        return shown.IsError ? shown : Value.FromString($"{head}, {((PyStr)shown.Ref!).Text})");
    }

    private PyList? ToList(ThreadState t)
    {
        PyList list = new();
        list.Reserve(count);
        for (int i = 0; i < count; i++)
        {
            Value item = ItemAt(t, i);
            if (item.IsError)
                return null;
            list.Append(item);
        }
        return list;
    }

    private static Value Compare(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (self.Ref is not PyArray left || other.Ref is not PyArray right)
            return Value.NotImplemented;
        if (left.count != right.count && op is CompareOp.Equal or CompareOp.NotEqual)
            return Value.FromBool(op == CompareOp.NotEqual);
        int common = Math.Min(left.count, right.count);
        for (int i = 0; i < common && i < left.count && i < right.count; i++)
        {
            Value a = left.ItemAt(t, i);
            Value b = a.IsError ? a : right.ItemAt(t, i);
            Truth isEqual = b.IsError ? Truth.Error : Comparison.CompareTruth(t, a, b, CompareOp.Equal);
            if (isEqual == Truth.Error)
                return Value.Error;
            if (isEqual == Truth.True)
                continue;
            return op switch
            {
                CompareOp.Equal => Value.False,
                CompareOp.NotEqual => Value.True,
                _ => Comparison.Compare(t, a, b, op),
            };
        }
        return Value.FromBool(Comparison.Holds(left.count.CompareTo(right.count), op));
    }
}
