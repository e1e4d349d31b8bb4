using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Objects;

internal partial class PyStr
{
    public static new readonly PyType TypeObject = new PyType("str")
    {
        Doc = "str(object='')\nstr(bytes, encoding='utf-8', errors='strict')\n\nText: a sequence of characters that never changes. Any object is turned into text as it\nwants to be shown; bytes are decoded when an encoding is given.",
        IsSubclassable = true,
        MatchesSelf = true,
        New = Create,
        Allocate = static type => new PyStrSubclass(type, Empty),
        Repr = static (t, self) => TextRepr.Of((PyStr)self.Ref!),
        Str = static (t, self) => ((PyStr)self.Ref!).ToExact(),
        Hash = static (t, self) => ((PyStr)self.Ref!).Hash64,
        Iter = static (t, self) => new PyStrIterator((PyStr)self.Ref!),
        Length = static (t, self) => ((PyStr)self.Ref!).Length,
        Concat = ConcatSlot,
        Repeat = RepeatSlot,
        GetItem = GetItemSlot,
        Contains = ContainsSlot,
        RichCompare = CompareSlot,
        Remainder = RemainderSlot,
        Members = MakeMembers,
    }.Ready();

    private static readonly ConstructorSignature NewSignature = new("str", "(object=?, encoding=?, errors=?)");

    private static Member[] MakeMembers() =>
    [
        new Method("capitalize", "()", Capitalize),
        new Method("casefold", "()", CaseFold),
        new Method("center", "(width, fillchar=' ', /)", Center),
        new Method("count", "(sub[, start[, end]], /)", CountMethod),
        new Method("encode", "(encoding='utf-8', errors='strict')", Encode),
        new Method("endswith", "(suffix[, start[, end]], /)", EndsWith),
        new Method("expandtabs", "(tabsize=8)", ExpandTabs),
        new Method("find", "(sub[, start[, end]], /)", FindMethod),
        new Method("format", FormatMethod, "(*args, **kwargs)"),
        new Method("format_map", "(mapping, /)", FormatMap),
        new Method("index", "(sub[, start[, end]], /)", IndexMethod),
        new Method("isalnum", "()", IsAlphaNumeric),
        new Method("isalpha", "()", IsAlpha),
        new Method("isascii", "()", IsAsciiMethod),
        new Method("isdecimal", "()", IsDecimal),
        new Method("isdigit", "()", IsDigit),
        new Method("isidentifier", "()", IsIdentifier),
        new Method("islower", "()", IsLowerMethod),
        new Method("isnumeric", "()", IsNumeric),
        new Method("isprintable", "()", IsPrintable),
        new Method("isspace", "()", IsSpace),
        new Method("istitle", "()", IsTitleMethod),
        new Method("isupper", "()", IsUpperMethod),
        new Method("join", "(iterable, /)", JoinMethod),
        new Method("ljust", "(width, fillchar=' ', /)", LJust),
        new Method("lower", "()", Lower),
        new Method("lstrip", "(chars=None, /)", LStrip),
        new StaticMethod("maketrans", "(x, y=?, z=?, /)", MakeTrans),
        new Method("partition", "(sep, /)", Partition),
        new Method("removeprefix", "(prefix, /)", RemovePrefix),
        new Method("removesuffix", "(suffix, /)", RemoveSuffix),
        new Method("replace", "(old, new, /, count=-1)", ReplaceMethod),
        new Method("rfind", "(sub[, start[, end]], /)", RFindMethod),
        new Method("rindex", "(sub[, start[, end]], /)", RIndexMethod),
        new Method("rjust", "(width, fillchar=' ', /)", RJust),
        new Method("rpartition", "(sep, /)", RPartition),
        new Method("rsplit", "(sep=None, maxsplit=-1)", RSplitMethod),
        new Method("rstrip", "(chars=None, /)", RStrip),
        new Method("split", "(sep=None, maxsplit=-1)", SplitMethod),
        new Method("splitlines", "(keepends=False)", SplitLines),
        new Method("startswith", "(prefix[, start[, end]], /)", StartsWith),
        new Method("strip", "(chars=None, /)", Strip),
        new Method("swapcase", "()", SwapCase),
        new Method("title", "()", Title),
        new Method("translate", "(table, /)", Translate),
        new Method("upper", "()", Upper),
        new Method("zfill", "(width, /)", ZFill),
        new Method("__format__", "(format_spec, /)", FormatSpec),
        new Method("__getnewargs__", "()", static (t, self) => new PyTuple(((PyStr)self.Ref!).Copy())),
        new Method("__sizeof__", "()", static (t, self) => Value.FromInt64(SizeOf((PyStr)self.Ref!))),
    ];

    // What CPython's compact forms take.
    private static long SizeOf(PyStr text)
    {
        if (text.IsAscii)
            return 41 + text.Length;
        int widest = 0;
        foreach (int point in text.Points)
            widest = Math.Max(widest, point);
        int unit = widest < 256 ? 1 : widest < 0x10000 ? 2 : 4;
        return 56 + ((text.Length + 1L) * unit);
    }

    // See cpython Objects/unicodeobject.c unicode_new_impl.
    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        if (arguments.PositionalCount > 3)
            return t.RaiseTypeError($"str expected at most 3 arguments, got {arguments.PositionalCount}");
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..3];
        if (!NewSignature.Bind(t, in arguments, bound))
            return Value.Error;
        Value text = Convert(t, bound[0], bound[1], bound[2]);
        if (text.IsError || ReferenceEquals(type, TypeObject))
            return text;
        return new PyStrSubclass(type, (PyStr)text.Ref!);
    }

    private static Value Convert(ThreadState t, Value value, Value encoding, Value errors)
    {
        if (value.IsUnbound)
            return Empty;
        if (encoding.IsUnbound && errors.IsUnbound)
            return Representation.Str(t, value);
        if (!TryName(t, "str", "encoding", encoding, Codecs.Default, out string encodingName) || !TryName(t, "str", "errors", errors, "strict", out string errorsName))
            return Value.Error;
        if (value.Ref is PyStr)
            return t.RaiseTypeError("decoding str is not supported");
        if (!Buffers.TryFind(t, value, out ReadOnlyMemory<byte> bytes))
            return t.Pending is not null ? Value.Error : t.RaiseTypeError($"decoding to str: need a bytes-like object, {value.Type.Name} found");
        return Codecs.Decode(t, bytes, encodingName, errorsName);
    }

    /// <summary>An argument that names a codec or an error handler; false with a TypeError pending when it is no str.</summary>
    internal static bool TryName(ThreadState t, string function, string argument, Value value, string missing, out string name)
    {
        name = value.Ref is PyStr text ? text.Text : missing;
        if (value.IsUnbound || value.Ref is PyStr)
            return true;
        t.RaiseTypeError($"{function}() argument '{argument}' must be str, not {TypeName(value)}");
        return false;
    }

    private static Value Encode(ThreadState t, Value self, Value encoding, Value errors)
    {
        if (!TryName(t, "encode", "encoding", encoding, Codecs.Default, out string encodingName) || !TryName(t, "encode", "errors", errors, "", out string errorsName))
            return Value.Error;
        return Codecs.Encode(t, (PyStr)self.Ref!, encodingName, errorsName);
    }

    private static Value RemainderSlot(ThreadState t, Value self, Value arguments) =>
        self.Ref is PyStr format ? PercentFormat.Format(t, format, arguments) : Value.NotImplemented;

    private static Value FormatMethod(ThreadState t, scoped in Arguments arguments)
    {
        Arguments rest = new(arguments.Values[1..], arguments.Names);
        return FormatString.Format(t, (PyStr)arguments.Values[0].Ref!, in rest);
    }

    private static Value FormatMap(ThreadState t, Value self, Value mapping) => FormatString.FormatMap(t, (PyStr)self.Ref!, mapping);

    private static Value FormatSpec(ThreadState t, Value self, Value specification)
    {
        if (specification.Ref is not PyStr text)
            return t.RaiseTypeError($"__format__() argument must be str, not {TypeName(specification)}");
        return text.Length == 0 ? Representation.Str(t, self) : TextFormat.Format(t, (PyStr)self.Ref!, text);
    }
}
