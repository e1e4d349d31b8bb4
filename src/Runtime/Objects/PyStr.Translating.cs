using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Objects;

// str: translate and maketrans.
internal partial class PyStr
{
    private static Value Translate(ThreadState t, Value self, Value table)
    {
        PyStr text = (PyStr)self.Ref!;
        TextBuilder builder = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            int point = text.PointAt(i);
            Value mapped = Containers.GetItem(t, table, Value.FromInt64(point));
            if (mapped.IsError)
            {
                if (!t.ClearIf(BuiltinExceptions.LookupError))
                    return mapped;
                builder.Append(point);
                continue;
            }
            if (!TryAppendMapped(t, ref builder, mapped))
                return Value.Error;
        }
        return builder.ToPyStr();
    }

    private static bool TryAppendMapped(ThreadState t, ref TextBuilder builder, Value mapped)
    {
        if (mapped.IsNone)
            return true;
        if (mapped.Ref is PyStr text)
        {
            builder.Append(text);
            return true;
        }
        if (!mapped.IsInt && mapped.Ref is not PyInt)
        {
            t.RaiseTypeError("character mapping must return integer, None or str");
            return false;
        }
        if (!Numbers.TryIndex64(t, mapped, null, out long point))
            return false;
        if (point is < 0 or > 0x10FFFF)
        {
            t.RaiseValueError("character mapping must be in range(0x110000)");
            return false;
        }
        builder.Append((int)point);
        return true;
    }

    private static Value MakeTrans(ThreadState t, Value x, Value y, Value z)
    {
        PyDict table = new();
        if (y.IsUnbound)
            return FillFromDict(t, table, x) ? table : Value.Error;
        if (y.Ref is not PyStr to)
            return t.RaiseTypeError($"maketrans() argument 2 must be str, not {TypeName(y)}");
        if (!z.IsUnbound && z.Ref is not PyStr)
            return t.RaiseTypeError($"maketrans() argument 3 must be str, not {TypeName(z)}");
        if (x.Ref is not PyStr from)
            return t.RaiseTypeError("first maketrans argument must be a string if there is a second argument");
        if (from.Length != to.Length)
            return t.RaiseValueError("the first two maketrans arguments must have equal length");
        for (int i = 0; i < from.Length; i++)
            table.Set(t, Value.FromInt64(from.PointAt(i)), Value.FromInt64(to.PointAt(i)));
        PyStr deleted = z.Ref as PyStr ?? Empty;
        for (int i = 0; i < deleted.Length; i++)
            table.Set(t, Value.FromInt64(deleted.PointAt(i)), Value.None);
        return table;
    }

    private static bool FillFromDict(ThreadState t, PyDict table, Value mapping)
    {
        if (mapping.Ref is not PyDict source || !ReferenceEquals(source.Type, PyDict.TypeObject))
        {
            t.RaiseTypeError("if you give only one argument to maketrans it must be a dict");
            return false;
        }
        for (int i = 0; i < source.EntryLimit; i++)
        {
            PyDict.Entry entry = source.EntryAt(i);
            if (entry.Key.IsUnbound)
                continue;
            Value key = entry.Key;
            if (key.Ref is PyStr character)
            {
                if (character.Length != 1)
                {
                    t.RaiseValueError("string keys in translate table must be of length 1");
                    return false;
                }
                key = Value.FromInt64(character.PointAt(0));
            }
            else if (!key.IsInt && key.Ref is not PyInt)
            {
                t.RaiseTypeError("keys in translate table must be strings or integers");
                return false;
            }
            if (!table.Set(t, key, entry.Value))
                return false;
        }
        return true;
    }
}
