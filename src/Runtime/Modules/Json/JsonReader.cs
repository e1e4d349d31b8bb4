using System.Globalization;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Modules.Json;

/// <summary>Reads a JSON text. See cpython Modules/_json.c scan_once_unicode.</summary>
internal ref struct JsonReader
{
    private readonly ThreadState t;
    private readonly PyStr text;
    private readonly Value fail;
    private readonly Value objectHook;
    private readonly Value pairsHook;
    private readonly Value parseFloat;
    private readonly Value parseInt;
    private readonly Value parseConstant;
    private readonly bool isStrict;

    // Keys come again and again: the same object each time.
    private readonly Dictionary<string, PyStr> keys = [];
    private int at;

    /// <summary>The hooks in the order of <c>_json.decode</c>.</summary>
    public JsonReader(ThreadState t, PyStr text, ReadOnlySpan<Value> hooks, int start)
    {
        this.t = t;
        this.text = text;
        fail = hooks[0];
        objectHook = hooks[1];
        pairsHook = hooks[2];
        parseFloat = hooks[3];
        parseInt = hooks[4];
        parseConstant = hooks[5];
        isStrict = hooks[6].IsTrue;
        at = start;
    }

    public readonly int Position => at;

    public Value ReadValue()
    {
        switch (Peek())
        {
            case '"':
                at++;
                return ReadText();
            case '{':
                return ReadNested(isObject: true);
            case '[':
                return ReadNested(isObject: false);
            case 'n' when Take("null"):
                return Value.None;
            case 't' when Take("true"):
                return Value.True;
            case 'f' when Take("false"):
                return Value.False;
            case 'N' when Take("NaN"):
                return Constant("NaN");
            case 'I' when Take("Infinity"):
                return Constant("Infinity");
            case '-' when Take("-Infinity"):
                return Constant("-Infinity");
            case '-' or (>= '0' and <= '9'):
                return ReadNumber();
            default:
                return Fail("Expecting value", at);
        }
    }

    private readonly int Peek() => at < text.Length ? text.PointAt(at) : -1;

    private bool Take(string word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (at + i >= text.Length || text.PointAt(at + i) != word[i])
                return false;
        }
        at += word.Length;
        return true;
    }

    private readonly Value Fail(string message, int position) => Calls.Call3(t, fail, Value.FromString(message), text, Value.FromInt64(position));

    private readonly Value Constant(string name) => Calls.Call1(t, parseConstant, Value.FromString(name));

    private void SkipSpace()
    {
        while (Peek() is ' ' or '\t' or '\n' or '\r')
            at++;
    }

    private Value ReadNested(bool isObject)
    {
        if (!t.EnterNative(isObject ? " while decoding a JSON object from a unicode string" : " while decoding a JSON array from a unicode string"))
            return Value.Error;
        at++;
        Value value = isObject ? ReadObject() : ReadArray();
        t.LeaveNative();
        return value;
    }

    private Value ReadArray()
    {
        PyList list = new();
        SkipSpace();
        if (Peek() == ']')
        {
            at++;
            return list;
        }
        while (true)
        {
            Value item = ReadValue();
            if (item.IsError)
                return item;
            list.Append(item);
            SkipSpace();
            int comma = at;
            int next = Peek();
            at++;
            if (next == ']')
                return list;
            if (next != ',')
                return Fail("Expecting ',' delimiter", comma);
            SkipSpace();
            if (Peek() == ']')
                return Fail("Illegal trailing comma before end of array", comma);
        }
    }

    private Value ReadObject()
    {
        bool keepsPairs = !pairsHook.IsNone;
        PyDict dict = new();
        PyList pairs = new();
        SkipSpace();
        if (Peek() != '}')
        {
            while (true)
            {
                if (Peek() != '"')
                    return Fail("Expecting property name enclosed in double quotes", at);
                at++;
                Value key = ReadText();
                if (key.IsError)
                    return key;
                key = Shared((PyStr)key.Ref!);
                SkipSpace();
                if (Peek() != ':')
                    return Fail("Expecting ':' delimiter", at);
                at++;
                SkipSpace();
                Value value = ReadValue();
                if (value.IsError)
                    return value;
                if (keepsPairs)
                    pairs.Append(new PyTuple(key, value));
                else
                    dict.Set((PyStr)key.Ref!, value);
                SkipSpace();
                int comma = at;
                int next = Peek();
                if (next == '}')
                    break;
                if (next != ',')
                    return Fail("Expecting ',' delimiter", comma);
                at++;
                SkipSpace();
                if (Peek() == '}')
                    return Fail("Illegal trailing comma before end of object", comma);
            }
        }
        at++;
        if (keepsPairs)
            return Calls.Call1(t, pairsHook, pairs);
        return objectHook.IsNone ? dict : Calls.Call1(t, objectHook, dict);
    }

    private readonly PyStr Shared(PyStr key)
    {
        if (!key.IsSimple)
            return key;
        if (keys.TryGetValue(key.Text, out PyStr? known))
            return known;
        keys.Add(key.Text, key);
        return key;
    }

    // After the opening quote.
    private Value ReadText()
    {
        int begin = at - 1;
        int start = at;
        while (true)
        {
            int point = Peek();
            if (point == '"')
                return text.Substring(start, at++ - start);
            if (point is < ' ' or '\\')
                break;
            at++;
        }
        TextBuilder builder = new(at - start + 16);
        builder.Append(text, start, at - start);
        while (true)
        {
            int point = Peek();
            if (point < 0)
                return Fail("Unterminated string starting at", begin);
            if (point == '"')
            {
                at++;
                return builder.ToPyStr();
            }
            if (point == '\\')
            {
                Value escaped = ReadEscape(begin, ref builder);
                if (escaped.IsError)
                    return escaped;
                continue;
            }
            if (point < ' ' && isStrict)
                return Fail("Invalid control character at", at);
            builder.Append(point);
            at++;
        }
    }

    private Value ReadEscape(int begin, ref TextBuilder builder)
    {
        int start = at++;
        int kind = Peek();
        if (kind < 0)
            return Fail("Unterminated string starting at", begin);
        at++;
        if (kind != 'u')
        {
            int index = "\"\\/bfnrt".IndexOf((char)kind, StringComparison.Ordinal);
            if (index < 0 || kind > 'z')
                return Fail("Invalid \\escape", start);
            builder.Append("\"\\/\b\f\n\r\t"[index]);
            return Value.None;
        }
        int point = ReadHex(at);
        if (point < 0)
            return Fail("Invalid \\uXXXX escape", start + 1);
        at += 4;
        if ((point & ~0x3FF) == 0xD800 && at + 1 < text.Length && text.PointAt(at) == '\\' && text.PointAt(at + 1) == 'u')
        {
            int low = ReadHex(at + 2);
            if (low >= 0 && (low & ~0x3FF) == 0xDC00)
            {
                point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
                at += 6;
            }
        }
        builder.Append(point);
        return Value.None;
    }

    private readonly int ReadHex(int from)
    {
        if (from + 4 > text.Length)
            return -1;
        int value = 0;
        for (int i = from; i < from + 4; i++)
        {
            int c = text.PointAt(i);
            if (c > 'f' || !char.IsAsciiHexDigit((char)c))
                return -1;
            value = (value * 16) + (char.IsAsciiDigit((char)c) ? c - '0' : (c | 0x20) - 'a' + 10);
        }
        return value;
    }

    private Value ReadNumber()
    {
        int start = at;
        if (Peek() == '-')
            at++;
        if (Peek() is not (>= '0' and <= '9'))
            return Fail("Expecting value", start);
        if (Peek() == '0')
            at++;
        else
            SkipDigits();
        bool isFloat = false;
        if (Peek() == '.' && IsDigitAt(at + 1))
        {
            isFloat = true;
            at++;
            SkipDigits();
        }
        if (Peek() is 'e' or 'E')
        {
            int sign = at + 1 < text.Length && text.PointAt(at + 1) is '+' or '-' ? 1 : 0;
            if (IsDigitAt(at + 1 + sign))
            {
                isFloat = true;
                at += 1 + sign;
                SkipDigits();
            }
        }
        PyStr digits = text.Substring(start, at - start);
        Value hook = isFloat ? parseFloat : parseInt;
        if (!hook.IsNone)
            return Calls.Call1(t, hook, digits);
        if (isFloat)
            return Value.FromDouble(double.Parse(digits.Text, CultureInfo.InvariantCulture));
        if (digits.Length < 19)
            return Value.FromInt64(long.Parse(digits.Text, CultureInfo.InvariantCulture));
        return Calls.Call1(t, PyInt.TypeObject, digits);
    }

    private readonly bool IsDigitAt(int index) => index < text.Length && text.PointAt(index) is >= '0' and <= '9';

    private void SkipDigits()
    {
        while (IsDigitAt(at))
            at++;
    }
}
