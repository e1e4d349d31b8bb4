using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Modules.Io;

/// <summary>Python's <c>io.StringIO</c>: a text file in memory.</summary>
internal sealed partial class PyStringIO(PyType type) : PyIOBase(type)
{
    private static readonly ConstructorSignature InitSignature = new("StringIO", "(initial_value='', newline='\n')");

    public static new readonly PyType TypeObject = new PyType("_io.StringIO", TextType)
    {
        Signature = InitSignature.Text,
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyStringIO(type),
        Init = Initialize,
        Next = NextLine,
        Members = MakeStringIOMembers,
    }.Ready();

    // What was written at the end is gathered in the builder; the text is made of it when something else is done.
    private TextBuilder builder = new(16);
    private PyStr? known = PyStr.Empty;
    private int position;
    private LineEnds ends = LineEnds.Universal;

    // The argument of the constructor, for copies.
    private Value newline = Value.FromString("\n");

    private static Member[] MakeStringIOMembers() =>
    [
        new Method("close", "()", CloseFile),
        new Method("getvalue", "()", static (t, self) => Self(t, self) is { } file ? file.Text : Value.Error),
        new Method("read", "(size=-1, /)", ReadMethod),
        new Method("readable", "()", static (t, self) => Self(t, self) is null ? Value.Error : Value.True),
        new Method("readline", "(size=-1, /)", ReadLineMethod),
        new Method("seek", "(pos, whence=0, /)", SeekMethod),
        new Method("seekable", "()", static (t, self) => Self(t, self) is null ? Value.Error : Value.True),
        new Method("tell", "()", static (t, self) => Self(t, self) is { } file ? Value.FromInt64(file.position) : Value.Error),
        new Method("truncate", "(pos=None, /)", Truncate),
        new Method("writable", "()", static (t, self) => Self(t, self) is null ? Value.Error : Value.True),
        new Method("write", "(s, /)", WriteMethod),
        new Method("__getstate__", "()", GetState),
        new Method("__setstate__", "(state, /)", SetState),
        new GetSet("line_buffering", static (ThreadState t, Value self) => Value.False),
    ];

    private PyStr Text => known ??= builder.ToPyStr();

    // The open file, or null with a ValueError pending.
    private static PyStringIO? Self(ThreadState t, Value self)
    {
        PyStringIO file = (PyStringIO)self.Ref!;
        if (!file.isClosed)
            return file;
        t.RaiseValueError("I/O operation on closed file");
        return null;
    }

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..2];
        if (!InitSignature.Bind(t, in arguments, bound))
            return false;
        if (!bound[1].IsNone && bound[1].Ref is not PyStr)
        {
            t.RaiseTypeError($"newline must be str or None, not {bound[1].Type.Name}");
            return false;
        }
        if (LineEnds.Of((bound[1].Ref as PyStr)?.Text) is not { } lineEnds)
        {
            string? shown = Representation.Repr(t, bound[1]);
            t.RaiseValueError($"illegal newline value: {shown}");
            return false;
        }
        if (!bound[0].IsNone && bound[0].Ref is not PyStr)
        {
            t.RaiseTypeError($"initial_value must be str or None, not {bound[0].Type.Name}");
            return false;
        }
        PyStringIO file = (PyStringIO)self.Ref!;
        file.ends = lineEnds;
        file.newline = bound[1];
        file.SetText(PyStr.Empty);
        file.position = 0;
        if (bound[0].Ref is PyStr initial)
            file.Write(initial);
        file.position = 0;
        return true;
    }

    private void SetText(PyStr text)
    {
        builder = new TextBuilder(text.Length + 16);
        builder.Append(text);
        known = text.ToExact();
    }

    private static Value CloseFile(ThreadState t, Value self)
    {
        ((PyStringIO)self.Ref!).isClosed = true;
        return Value.None;
    }

    private static Value WriteMethod(ThreadState t, Value self, Value data)
    {
        if (data.Ref is not PyStr text)
            return t.RaiseTypeError($"string argument expected, got '{data.Type.Name}'");
        if (Self(t, self) is not { } file)
            return Value.Error;
        if ((long)file.position + text.Length > PyStr.MaximumLength)
            return t.RaiseMemoryError();
        file.Write(text);
        return Value.FromInt64(text.Length);
    }

    private void Write(PyStr text)
    {
        int length = text.Length;
        if (length == 0)
            return;
        if (ends.Terminator is null && ends.Translates)
            text = PyStr.From(text.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
        else if (ends.Written is { } written)
            text = PyStr.From(text.Text.Replace("\n", written, StringComparison.Ordinal));
        int end = builder.Length;
        if (position > end)
            builder.Repeat(0, position - end);
        if (position >= end)
        {
            builder.Append(text);
            known = null;
            position += text.Length;
            return;
        }
        PyStr old = Text;
        int after = Math.Min(old.Length, position + text.Length);
        TextBuilder changed = new(old.Length + text.Length);
        changed.Append(old, 0, position);
        changed.Append(text);
        changed.Append(old, after, old.Length - after);
        builder = changed;
        known = null;
        position += text.Length;
    }

    private PyStr Take(int count)
    {
        PyStr taken = Text.Substring(position, count);
        position += count;
        return taken;
    }

    private static Value ReadMethod(ThreadState t, Value self, Value size)
    {
        long count = -1;
        if (!size.IsNone && !Numbers.TryIndex64(t, size, BuiltinExceptions.OverflowError, out count))
            return Value.Error;
        if (Self(t, self) is not { } file)
            return Value.Error;
        int there = Math.Max(0, file.Text.Length - file.position);
        if (there == 0)
            return PyStr.Empty;
        return file.Take(count < 0 ? there : (int)Math.Min(count, there));
    }

    private static Value ReadLineMethod(ThreadState t, Value self, Value size)
    {
        long limit = -1;
        if (!size.IsNone && !Numbers.TryIndex64(t, size, BuiltinExceptions.OverflowError, out limit))
            return Value.Error;
        if (Self(t, self) is not { } file)
            return Value.Error;
        if (file.position >= file.Text.Length)
            return PyStr.Empty;
        int end = PyTextIOWrapper.FindLineEnd(file.Text, file.position, file.ends, isFinal: true);
        int count = (end == 0 ? file.Text.Length : end) - file.position;
        return file.Take(limit < 0 ? count : (int)Math.Min(limit, count));
    }

    private static Value NextLine(ThreadState t, Value self)
    {
        if (self.Type.IsHeapType)
            return PyIOBase.TypeObject.Next!(t, self);
        Value line = ReadLineMethod(t, self, Value.None);
        return line.Ref is PyStr { Length: 0 } ? default : line;
    }

    private static Value SeekMethod(ThreadState t, Value self, Value target, Value whence)
    {
        if (!Numbers.TryIndex64(t, target, BuiltinExceptions.OverflowError, out long offset) || !IntArguments.TryInt32(t, whence, out int from)
            || Self(t, self) is not { } file)
            return Value.Error;
        if (from is < 0 or > 2)
            return t.RaiseValueError($"Invalid whence ({from}, should be 0, 1 or 2)");
        if (from == 0 && offset < 0)
            return t.RaiseValueError($"Negative seek position {offset}");
        if (from != 0 && offset != 0)
            return t.Raise(BuiltinExceptions.OSError, "Can't do nonzero cur-relative seeks");
        if (offset > PyStr.MaximumLength)
            return t.RaiseOverflowError("new position too large");
        file.position = from switch { 0 => (int)offset, 1 => file.position, _ => file.Text.Length };
        return Value.FromInt64(file.position);
    }

    private static Value Truncate(ThreadState t, Value self, Value size)
    {
        if (Self(t, self) is not { } file)
            return Value.Error;
        long target = file.position;
        if (!size.IsNone && !Numbers.TryIndex64(t, size, BuiltinExceptions.OverflowError, out target))
            return Value.Error;
        if (target < 0)
            return t.RaiseValueError($"Negative size value {target}");
        if (target < file.Text.Length)
            file.SetText(file.Text.Substring(0, (int)target));
        return Value.FromInt64(target);
    }
}
