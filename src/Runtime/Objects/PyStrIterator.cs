using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>str_iterator</c> and, for ASCII text, <c>str_ascii_iterator</c>.</summary>
internal sealed class PyStrIterator : PyObject
{
    public static new readonly PyType TypeObject = Define("str_iterator");
    public static readonly PyType AsciiTypeObject = Define("str_ascii_iterator");

    private readonly bool isSimple;
    private PyStr? text;
    private int index;

    public PyStrIterator(PyStr text)
        : base(text.IsSimple && System.Text.Ascii.IsValid(text.Chars) ? AsciiTypeObject : TypeObject)
    {
        this.text = text;
        isSimple = text.IsSimple;
    }

    private static PyType Define(string name) => new PyType(name)
    {
        Iter = static (t, self) => self,
        Next = static (t, self) => ((PyStrIterator)self.Ref!).Next(),
        Members = static () =>
        [
            new Method("__length_hint__", "()", LengthHint),
            new Method("__reduce__", "()", Reduce),
            new Method("__setstate__", "(object, /)", SetState),
        ],
    }.Ready();

    private Value Next()
    {
        if (text is not { } current)
            return default;
        int at = index;
        if (at >= current.Length)
        {
            text = null;
            return default;
        }
        index = at + 1;
        return PyStr.FromCodePoint(isSimple ? current.Chars[at] : current.PointAt(at));
    }

    private static Value LengthHint(ThreadState t, Value self)
    {
        PyStrIterator iterator = (PyStrIterator)self.Ref!;
        return Value.FromInt64(iterator.text is { } text ? text.Length - iterator.index : 0);
    }

    private static Value Reduce(ThreadState t, Value self)
    {
        PyStrIterator iterator = (PyStrIterator)self.Ref!;
        return IteratorReduction.At(t, iterator.text, iterator.index, PyStr.Empty);
    }

    private static Value SetState(ThreadState t, Value self, Value state)
    {
        PyStrIterator iterator = (PyStrIterator)self.Ref!;
        if (!IteratorReduction.TryIndex(t, state, 0, iterator.text?.Length ?? 0, out long index))
            return Value.Error;
        iterator.index = (int)index;
        return Value.None;
    }
}
