using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>types.SimpleNamespace</c>: an object that is nothing but its attributes.</summary>
internal sealed class PySimpleNamespace : PyObject, IAttributed
{
    public static new readonly PyType TypeObject = new PyType("types.SimpleNamespace")
    {
        Doc = "An object that has the attributes it is given, and shows them.",
        Signature = "(mapping_or_iterable=(), /, **kwargs)",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PySimpleNamespace(type),
        New = static (ThreadState t, PyType type, scoped in Arguments arguments) => new PySimpleNamespace(type),
        Init = Initialize,
        Repr = ToRepr,
        RichCompare = Compare,
        Hash = ObjectMembers.UnhashableSlot,
        Members = static () =>
        [
            new Method("__reduce__", "()", static (t, self) => new PyTuple(self.Type, PyTuple.Empty, ((PySimpleNamespace)self.Ref!).attributes.Dict)),
            new Method("__replace__", Replace),
        ],
    }.Ready();

    private InstanceAttributes attributes;

    public PySimpleNamespace() : this(TypeObject)
    {
    }

    private PySimpleNamespace(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;

    public void Set(string name, Value value) => attributes.Set(PyStr.Intern(name), value);

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        PySimpleNamespace target = (PySimpleNamespace)self.Ref!;
        if (arguments.PositionalCount > 1)
        {
            t.RaiseTypeError($"{target.Type.ShortName} expected at most 1 argument, got {arguments.PositionalCount}");
            return false;
        }
        if (arguments.PositionalCount == 1 && !target.TakeAll(t, arguments.Values[0]))
            return false;
        ReadOnlySpan<Value> values = arguments.KeywordValues;
        for (int i = 0; i < values.Length; i++)
            target.attributes.Set(arguments.Names![i], values[i]);
        return true;
    }

    private bool TakeAll(ThreadState t, Value mapping)
    {
        PyDict dict = new();
        if (mapping.Ref is PyDict given)
        {
            dict = given;
        }
        else
        {
            Value made = Calls.Call1(t, PyDict.TypeObject, mapping);
            if (made.IsError)
                return false;
            dict = (PyDict)made.Ref!;
        }
        for (int i = 0; i < dict.EntryLimit; i++)
        {
            PyDict.Entry entry = dict.EntryAt(i);
            if (entry.Key.IsUnbound)
                continue;
            if (entry.Key.Ref is not PyStr name)
            {
                t.RaiseTypeError("keywords must be strings");
                return false;
            }
            attributes.Set(name, entry.Value);
        }
        return true;
    }

    private static Value ToRepr(ThreadState t, Value self)
    {
        PySimpleNamespace target = (PySimpleNamespace)self.Ref!;
        string name = ReferenceEquals(target.Type, TypeObject) ? "namespace" : target.Type.ShortName;
        if (!t.EnterRepr(target))
            return Value.FromString($"{name}(...)");
        string? attributes = Describe(t, target.attributes.Dict.Copy());
        t.LeaveRepr(target);
        return attributes is null ? Value.Error : Value.FromString($"{name}({attributes})");
    }

    private static string? Describe(ThreadState t, PyDict dict)
    {
        StringBuilder text = new();
        for (int i = 0; i < dict.EntryLimit; i++)
        {
            PyDict.Entry entry = dict.EntryAt(i);
            if (entry.Key.Ref is not PyStr key || key.Text.Length == 0)
                continue;
            if (Representation.Repr(t, entry.Value) is not { } value)
                return null;
            text.Append(text.Length == 0 ? "" : ", ").Append(key.Text).Append('=').Append(value);
        }
        return text.ToString();
    }

    private static Value Compare(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (self.Ref is not PySimpleNamespace left || other.Ref is not PySimpleNamespace right)
            return Value.NotImplemented;
        return Comparison.Compare(t, left.attributes.Dict, right.attributes.Dict, op);
    }

    private static Value Replace(ThreadState t, scoped in Arguments arguments)
    {
        if (arguments.PositionalCount != 1)
            return t.RaiseTypeError("__replace__() takes no positional arguments");
        PySimpleNamespace source = (PySimpleNamespace)arguments.Values[0].Ref!;
        PySimpleNamespace copy = new(source.Type);
        copy.TakeAll(t, source.attributes.Dict);
        for (int i = 0; i < arguments.KeywordCount; i++)
            copy.attributes.Set(arguments.Names![i], arguments.KeywordValues[i]);
        return copy;
    }
}
