using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>string.templatelib.Template</c>: what a t-string makes (PEP 750). There is one string more than interpolations.</summary>
internal sealed class PyTemplate : PyObject
{
    public static new readonly PyType TypeObject = new PyType("string.templatelib.Template")
    {
        New = Create,
        Repr = ReprSlot,
        Iter = static (t, self) => Iteration.Iter(t, Of(self).Parts()),
        Concat = ConcatSlot,
        Members = static () =>
        [
            new Field("strings", static (_, self) => Of(self).strings),
            new Field("interpolations", static (_, self) => Of(self).interpolations),
            new GetSet("values", static (_, self) => Of(self).Values()),
        ],
    }.Ready();

    private readonly PyTuple strings;
    private readonly PyTuple interpolations;

    private PyTemplate(PyTuple strings, PyTuple interpolations)
        : base(TypeObject)
    {
        this.strings = strings;
        this.interpolations = interpolations;
    }

    /// <summary>Joins strings that stand next to each other and puts empty ones between interpolations.</summary>
    public static PyTemplate From(ReadOnlySpan<Value> parts)
    {
        List<Value> strings = [];
        List<Value> interpolations = [];
        StringBuilder text = new();
        foreach (Value part in parts)
        {
            if (part.Ref is PyStr str)
            {
                text.Append(str.Text);
                continue;
            }
            strings.Add(Value.FromString(text.ToString()));
            interpolations.Add(part);
            text.Clear();
        }
        strings.Add(Value.FromString(text.ToString()));
        return new PyTemplate(new PyTuple([.. strings]), PyTuple.From(interpolations.ToArray()));
    }

    private static PyTemplate Of(Value self) => (PyTemplate)self.Ref!;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
            return t.RaiseTypeError("Template.__new__ only accepts *args arguments");
        foreach (Value part in arguments.Values)
        {
            if (part.Ref is not (PyStr or PyInterpolation))
                return t.RaiseTypeError($"Template.__new__ *args need to be of type 'str' or 'Interpolation', got {part.Type.Name}");
        }
        return From(arguments.Values);
    }

    // The parts in order, empty strings left out.
    private PyTuple Parts()
    {
        List<Value> parts = [];
        for (int i = 0; i < strings.Count; i++)
        {
            if (((PyStr)strings.Items[i].Ref!).Text.Length > 0)
                parts.Add(strings.Items[i]);
            if (i < interpolations.Count)
                parts.Add(interpolations.Items[i]);
        }
        return PyTuple.From(parts.ToArray());
    }

    private PyTuple Values()
    {
        Value[] values = new Value[interpolations.Count];
        for (int i = 0; i < values.Length; i++)
            values[i] = ((PyInterpolation)interpolations.Items[i].Ref!).Value;
        return PyTuple.From(values);
    }

    private static Value ConcatSlot(ThreadState t, Value self, Value other)
    {
        if (other.Ref is not PyTemplate right)
            return t.RaiseTypeError($"can only concatenate string.templatelib.Template (not \"{other.Type.Name}\") to string.templatelib.Template");
        return From([.. Of(self).Parts().Items, .. right.Parts().Items]);
    }

    private static Value ReprSlot(ThreadState t, Value self)
    {
        string? texts = Representation.Repr(t, Of(self).strings);
        string? fields = texts is null ? null : Representation.Repr(t, Of(self).interpolations);
        return fields is null ? Value.Error : Value.FromString($"Template(strings={texts}, interpolations={fields})");
    }
}
