using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Objects;

// str: padding and tabs.
internal partial class PyStr
{
    private static Value Center(ThreadState t, Value self, Value width, Value fill)
    {
        PyStr text = (PyStr)self.Ref!;
        if (!TryPadding(t, text, width, fill, out long padding, out int point))
            return Value.Error;
        // CPython puts the odd one left when the width is odd.
        long left = (padding / 2) + (padding & (padding + text.Length) & 1);
        return Pad(text, (int)left, (int)(padding - left), point);
    }

    private static Value LJust(ThreadState t, Value self, Value width, Value fill) =>
        TryPadding(t, (PyStr)self.Ref!, width, fill, out long padding, out int point) ? Pad((PyStr)self.Ref!, 0, (int)padding, point) : Value.Error;

    private static Value RJust(ThreadState t, Value self, Value width, Value fill) =>
        TryPadding(t, (PyStr)self.Ref!, width, fill, out long padding, out int point) ? Pad((PyStr)self.Ref!, (int)padding, 0, point) : Value.Error;

    private static Value ZFill(ThreadState t, Value self, Value width)
    {
        PyStr text = (PyStr)self.Ref!;
        if (!TryPadding(t, text, width, Value.FromString("0"), out long padding, out _))
            return Value.Error;
        if (padding == 0)
            return text.ToExact();
        TextBuilder builder = new(text.Length + (int)padding);
        int sign = text.Length > 0 && text.PointAt(0) is '+' or '-' ? 1 : 0;
        builder.Append(text, 0, sign);
        builder.Repeat('0', (int)padding);
        builder.Append(text, sign, text.Length - sign);
        return builder.ToPyStr();
    }

    private static bool TryPadding(ThreadState t, PyStr text, Value width, Value fill, out long padding, out int point)
    {
        padding = 0;
        point = ' ';
        if (!Numbers.TrySize(t, width, out long total))
            return false;
        if (fill.Ref is not PyStr character)
        {
            t.RaiseTypeError($"The fill character must be a unicode character, not {fill.Type.Name}");
            return false;
        }
        if (character.Length != 1)
        {
            t.RaiseTypeError("The fill character must be exactly one character long");
            return false;
        }
        point = character.PointAt(0);
        padding = Math.Max(0, total - text.Length);
        if (total > MaximumLength)
        {
            t.RaiseMemoryError();
            return false;
        }
        return true;
    }

    private static PyStr Pad(PyStr text, int left, int right, int point)
    {
        if (left == 0 && right == 0)
            return text.ToExact();
        TextBuilder builder = new(text.Length + left + right);
        builder.Repeat(point, left);
        builder.Append(text);
        builder.Repeat(point, right);
        return builder.ToPyStr();
    }

    private static Value ExpandTabs(ThreadState t, Value self, Value tabSize)
    {
        if (!IntArguments.TryInt32(t, tabSize, out int size))
            return Value.Error;
        PyStr text = (PyStr)self.Ref!;
        TextBuilder builder = new(text.Length);
        int column = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int point = text.PointAt(i);
            if (point == '\t')
            {
                int spaces = size > 0 ? size - (column % size) : 0;
                if ((long)builder.Length + spaces > MaximumLength)
                    return t.RaiseOverflowError("new string is too long");
                builder.Repeat(' ', spaces);
                column += spaces;
                continue;
            }
            column = point is '\n' or '\r' ? 0 : column + 1;
            builder.Append(point);
        }
        return builder.ToPyStr();
    }
}
