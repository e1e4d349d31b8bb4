using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>A tuple whose items have names, such as <c>sys.version_info</c> or <c>time.struct_time</c>. See cpython Objects/structseq.c.</summary>
internal sealed class PyStructSequence : PyTuple
{
    private PyStructSequence(PyType type, Value[] items) : base(type, items)
    {
    }

    /// <summary>Makes the type: <c>MakeType("sys.version_info", ["major", …])</c>.</summary>
    public static PyType MakeType(string fullName, string[] fields, string? doc = null)
    {
        int dot = fullName.LastIndexOf('.');
        return new PyType(fullName[(dot + 1)..], PyTuple.TypeObject)
        {
            Module = dot < 0 ? "builtins" : fullName[..dot],
            Doc = doc,
            Repr = (t, self) => ReprOf(t, (PyStructSequence)self.Ref!, fullName, fields),
            New = (ThreadState t, PyType type, scoped in Arguments arguments) => NewFromSequence(t, type, fullName, fields.Length, in arguments),
            Members = () => MakeMembers(fields),
        }.Ready();
    }

    /// <summary>Makes an instance, one value a field.</summary>
    public static PyStructSequence From(PyType type, params Value[] items) => new(type, items);

    private static Member[] MakeMembers(string[] fields)
    {
        List<Member> members = [];
        for (int i = 0; i < fields.Length; i++)
        {
            int place = i;
            members.Add(new GetSet(fields[i], (_, self) => ((PyStructSequence)self.Ref!).Items[place]));
        }
        members.Add(new Constant("n_fields", Value.FromInt64(fields.Length)));
        members.Add(new Constant("n_sequence_fields", Value.FromInt64(fields.Length)));
        members.Add(new Constant("n_unnamed_fields", Value.FromInt64(0)));
        members.Add(new Constant("__match_args__", new PyTuple(Array.ConvertAll(fields, static name => Value.FromObject(PyStr.Intern(name))))));
        members.Add(new Method("__reduce__", "()", static (_, self) => new PyTuple(self.Type, new PyTuple(new PyTuple(((PyTuple)self.Ref!).Items)))));
        return [.. members];
    }

    private static Value ReprOf(ThreadState t, PyStructSequence self, string fullName, string[] fields)
    {
        StringBuilder text = new(fullName);
        text.Append('(');
        for (int i = 0; i < fields.Length; i++)
        {
            if (Representation.Repr(t, self.Items[i]) is not { } item)
                return Value.Error;
            text.Append(i == 0 ? "" : ", ").Append(fields[i]).Append('=').Append(item);
        }
        return Value.FromString(text.Append(')').ToString());
    }

    private static Value NewFromSequence(ThreadState t, PyType type, string fullName, int count, scoped in Arguments arguments)
    {
        if (arguments.PositionalCount is < 1 or > 2)
            return t.RaiseTypeError($"{type.Name}() takes from 1 to 2 positional arguments but {arguments.PositionalCount} were given");
        if (arguments.Values[0].Type.Iter is null && arguments.Values[0].Type.GetItem is null)
            return t.RaiseTypeError("constructor requires a sequence");
        if (Iteration.ToList(t, arguments.Values[0]) is not { } items)
            return Value.Error;
        if (items.Count != count)
            return t.RaiseTypeError($"{fullName}() takes a {count}-sequence ({items.Count}-sequence given)");
        return new PyStructSequence(type, items.Span.ToArray());
    }
}
