using System.Globalization;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Modules.Json;

/// <summary>Writes a value as JSON. See cpython Modules/_json.c encoder_listencode_obj.</summary>
internal ref struct JsonWriter
{
    private readonly ThreadState t;
    private readonly Value fallback;
    private readonly bool skipsKeys;
    private readonly bool ensuresAscii;
    private readonly HashSet<object>? active;
    private readonly bool allowsNaN;
    private readonly PyStr? indent;
    private readonly PyStr itemSeparator;
    private readonly PyStr keySeparator;
    private readonly bool sortsKeys;
    private TextBuilder output;
    private int depth;

    /// <summary>The options in the order of <c>_json.encode</c>.</summary>
    public JsonWriter(ThreadState t, ReadOnlySpan<Value> options)
    {
        this.t = t;
        fallback = options[0];
        skipsKeys = options[1].IsTrue;
        ensuresAscii = options[2].IsTrue;
        active = options[3].IsTrue ? new HashSet<object>(ReferenceEqualityComparer.Instance) : null;
        allowsNaN = options[4].IsTrue;
        indent = options[5].Ref as PyStr;
        itemSeparator = (PyStr)options[6].Ref!;
        keySeparator = (PyStr)options[7].Ref!;
        sortsKeys = options[8].IsTrue;
        output = new TextBuilder(64);
    }

    public readonly Value Result => output.ToPyStr();

    /// <summary>Writes a value; false on error.</summary>
    public bool Write(Value value)
    {
        if (value.IsInt)
        {
            output.Append(value.Int64.ToString(CultureInfo.InvariantCulture));
            return true;
        }
        switch (value.Ref)
        {
            case PyStr text:
                AppendText(ref output, text, ensuresAscii);
                return true;
            case PyNone:
                output.Append("null");
                return true;
            case PyBool:
                output.Append(value.IsTrue ? "true" : "false");
                return true;
            case PyInt:
                return WriteBase(value, PyInt.TypeObject);
            case PyList or PyTuple or PyDict:
                return WriteNested(value);
        }
        return PyFloat.TryGet(value, out double number) ? WriteFloat(number) : WriteOther(value);
    }

    private bool WriteBase(Value value, PyType type)
    {
        Value text = type.Repr!(t, value);
        if (text.IsError)
            return false;
        output.Append((PyStr)text.Ref!);
        return true;
    }

    private bool WriteFloat(double number)
    {
        if (double.IsFinite(number))
            return WriteBase(Value.FromDouble(number), PyFloat.TypeObject);
        if (!allowsNaN)
        {
            string? shown = Representation.Repr(t, Value.FromDouble(number));
            t.RaiseValueError($"Out of range float values are not JSON compliant: {shown}");
            return false;
        }
        output.Append(double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity");
        return true;
    }

    private bool WriteOther(Value value)
    {
        if (!Enter(value))
            return false;
        Value replaced = Calls.Call1(t, fallback, value);
        bool written = !replaced.IsError && Write(replaced);
        Leave(value);
        return written;
    }

    private bool WriteNested(Value value)
    {
        if (!Enter(value))
            return false;
        bool written = value.Ref is PyDict dict ? WriteDict(value, dict) : WriteList(value);
        Leave(value);
        return written;
    }

    private bool Enter(Value value)
    {
        if (!t.EnterNative(" while encoding a JSON object"))
            return false;
        if (active is null || active.Add(value.Ref!))
            return true;
        t.LeaveNative();
        t.RaiseValueError("Circular reference detected");
        return false;
    }

    private readonly void Leave(Value value)
    {
        active?.Remove(value.Ref!);
        t.LeaveNative();
    }

    private bool WriteList(Value value)
    {
        if (Iteration.ToList(t, value) is not { } items)
            return false;
        if (items.Count == 0)
        {
            output.Append("[]");
            return true;
        }
        output.Append("[");
        depth++;
        for (int i = 0; i < items.Count; i++)
        {
            Separate(i > 0);
            if (!Write(items.Items[i]))
                return false;
        }
        depth--;
        NewLine();
        output.Append("]");
        return true;
    }

    private void Separate(bool isLater)
    {
        if (isLater)
            output.Append(itemSeparator);
        NewLine();
    }

    private void NewLine()
    {
        if (indent is null)
            return;
        output.Append('\n');
        for (int i = 0; i < depth; i++)
            output.Append(indent);
    }

    private bool WriteDict(Value value, PyDict dict)
    {
        if (dict.Count == 0)
        {
            output.Append("{}");
            return true;
        }
        Value view = Attributes.CallMethod(t, value, SpecialNames.Items);
        if (view.IsError || Iteration.ToList(t, view) is not { } items)
            return false;
        if (sortsKeys && Attributes.CallMethod(t, items, PyStr.Intern("sort")).IsError)
            return false;
        output.Append("{");
        depth++;
        bool isLater = false;
        for (int i = 0; i < items.Count; i++)
        {
            if (items.Items[i].Ref is not PyTuple { Count: 2 } pair)
            {
                t.RaiseValueError("items must return 2-tuples");
                return false;
            }
            Value key = KeyText(pair.Items[0]);
            if (key.IsError)
                return false;
            if (key.IsUnbound)
                continue;
            Separate(isLater);
            isLater = true;
            AppendText(ref output, (PyStr)key.Ref!, ensuresAscii);
            output.Append(keySeparator);
            if (!Write(pair.Items[1]))
                return false;
        }
        depth--;
        if (isLater)
            NewLine();
        output.Append("}");
        return true;
    }

    // The text of a key; unbound when it is to be skipped.
    private readonly Value KeyText(Value key)
    {
        if (key.Ref is PyStr)
            return key;
        if (key.IsNone)
            return Value.FromString("null");
        if (key.Ref is PyBool)
            return Value.FromString(key.IsTrue ? "true" : "false");
        if (key.IsInt || key.Ref is PyInt)
            return PyInt.TypeObject.Repr!(t, key);
        if (PyFloat.TryGet(key, out double number))
        {
            JsonWriter inner = this;
            inner.output = new TextBuilder(32);
            return inner.WriteFloat(number) ? inner.Result : Value.Error;
        }
        return skipsKeys ? default : t.RaiseTypeError($"keys must be str, int, float, bool or None, not {key.Type.Name}");
    }

    /// <summary>Appends a text in quotes, with escapes.</summary>
    public static void AppendText(ref TextBuilder builder, PyStr text, bool ensureAscii)
    {
        builder.Append('"');
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int point = text.PointAt(i);
            if (point >= ' ' && point != '"' && point != '\\' && (point < 0x7F || !ensureAscii))
                continue;
            builder.Append(text, start, i - start);
            start = i + 1;
            AppendEscaped(ref builder, point, ensureAscii);
        }
        builder.Append(text, start, text.Length - start);
        builder.Append('"');
    }

    private static void AppendEscaped(ref TextBuilder builder, int point, bool ensureAscii)
    {
        int index = "\"\\\b\f\n\r\t".IndexOf((char)Math.Min(point, 0xFFFF), StringComparison.Ordinal);
        if (index >= 0)
        {
            builder.Append('\\');
            builder.Append("\"\\bfnrt"[index]);
            return;
        }
        if (point == 0x7F)
        {
            builder.Append(point);
            return;
        }
        if (point >= 0x10000)
        {
            AppendEscaped(ref builder, 0xD800 + ((point - 0x10000) >> 10), ensureAscii);
            AppendEscaped(ref builder, 0xDC00 + ((point - 0x10000) & 0x3FF), ensureAscii);
            return;
        }
        builder.Append(string.Create(CultureInfo.InvariantCulture, $"\\u{point:x4}"));
    }
}
