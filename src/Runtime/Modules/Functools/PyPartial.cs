using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Functools;

/// <summary>Python's <c>functools.partial</c>. See cpython Modules/_functoolsmodule.c.</summary>
internal sealed class PyPartial : PyObject, IAttributed
{
    public static new readonly PyType TypeObject = new PyType("functools.partial")
    {
        Doc = "A function with some of its arguments given already.",
        Signature = "(func, /, *args, **keywords)",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyPartial(type),
        New = Create,
        Call = static (ThreadState t, Value self, scoped in Arguments arguments) => Of(self).CallWith(t, in arguments),
        DescriptorGet = static (t, self, instance, owner) => instance.IsUnbound ? self : new PyBoundMethod(self, instance),
        Repr = GetRepr,
        Members = static () =>
        [
            new GetSet("func", static (t, self) => Of(self).Function),
            new GetSet("args", static (t, self) => Of(self).Positional),
            new GetSet("keywords", static (t, self) => Of(self).Keywords),
            new Method("__reduce__", "()", Reduce),
            new Method("__setstate__", "(state, /)", SetState),
            new ClassMethod("__class_getitem__", "(item, /)", PyGenericAlias.OfClass),
        ],
    }.Ready();

    private InstanceAttributes attributes;
    private int placeholders;

    private PyPartial(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;

    public Value Function { get; private set; } = Value.None;

    public PyTuple Positional { get; private set; } = PyTuple.Empty;

    public PyDict Keywords { get; private set; } = new();

    public override Value Invoke(ThreadState t, scoped in Arguments arguments) =>
        ReferenceEquals(Type, TypeObject) ? CallWith(t, in arguments) : base.Invoke(t, in arguments);

    private static PyPartial Of(Value self) => (PyPartial)self.Ref!;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        if (arguments.PositionalCount == 0)
            return t.RaiseTypeError("type 'partial' takes at least one argument");
        Value function = arguments.Values[0];
        if (!Calls.IsCallable(function))
            return t.RaiseTypeError("the first argument must be callable");
        ReadOnlySpan<Value> positional = arguments.Positional[1..];
        if (positional.Length > 0 && positional[^1].Ref is PyPlaceholder)
            return t.RaiseTypeError("trailing Placeholders are not allowed");
        PyPartial made = (PyPartial)type.Allocate!(type);
        // A partial of a partial is one partial.
        if (function.Ref is PyPartial inner && ReferenceEquals(inner.Type, TypeObject) && ReferenceEquals(type, TypeObject) && inner.attributes.IsEmpty)
        {
            made.Function = inner.Function;
            made.SetPositional(PyTuple.From(inner.Fill(positional, out int rest, out _) is { } filled ? [.. filled, .. positional[rest..]] : []));
            made.Keywords = inner.Keywords.Copy();
        }
        else
        {
            made.Function = function;
            made.SetPositional(PyTuple.From(positional));
        }
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            if (arguments.KeywordValues[i].Ref is PyPlaceholder)
                return t.RaiseTypeError("Placeholder cannot be passed as a keyword argument");
            made.Keywords.Set(arguments.Names![i], arguments.KeywordValues[i]);
        }
        return made;
    }

    private void SetPositional(PyTuple positional)
    {
        Positional = positional;
        placeholders = 0;
        foreach (Value value in positional.Items)
            placeholders += value.Ref is PyPlaceholder ? 1 : 0;
    }

    // Own positional arguments with placeholders taken from those given; `used` says how many were.
    private Value[] Fill(ReadOnlySpan<Value> given, out int used, out int unfilled)
    {
        Value[] filled = (Value[])Positional.Items.Clone();
        used = 0;
        unfilled = 0;
        for (int i = 0; placeholders > 0 && i < filled.Length; i++)
        {
            if (filled[i].Ref is not PyPlaceholder)
                continue;
            if (used < given.Length)
                filled[i] = given[used++];
            else
                unfilled++;
        }
        return filled;
    }

    private Value CallWith(ThreadState t, scoped in Arguments arguments)
    {
        ReadOnlySpan<Value> positional = arguments.Positional;
        Value[] own = placeholders == 0 ? Positional.Items : Fill(positional, out _, out int unfilled) is var filled && unfilled == 0 ? filled : [];
        if (placeholders > positional.Length)
            return t.RaiseTypeError($"missing positional arguments in 'partial' call; expected at least {placeholders}, got {positional.Length}");
        positional = positional[placeholders..];
        if (Keywords.Count == 0)
            return Calls.Call(t, Function, new Arguments([.. own, .. positional, .. arguments.KeywordValues], arguments.Names));
        PyDict keywords = Keywords.Copy();
        for (int i = 0; i < arguments.KeywordCount; i++)
            keywords.Set(arguments.Names![i], arguments.KeywordValues[i]);
        return CallWithKeywords(t, [.. own, .. positional], keywords);
    }

    private Value CallWithKeywords(ThreadState t, List<Value> values, PyDict keywords)
    {
        List<PyStr> names = [];
        for (int i = 0; i < keywords.EntryLimit; i++)
        {
            ref PyDict.Entry entry = ref keywords.EntryAt(i);
            if (entry.Key.IsUnbound)
                continue;
            if (entry.Key.Ref is not PyStr name)
                return t.RaiseTypeError("keywords must be strings");
            names.Add(name);
            values.Add(entry.Value);
        }
        return Calls.Call(t, Function, new Arguments(values.ToArray(), names.Count == 0 ? null : [.. names]));
    }

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyPartial partial = Of(self);
        string name = TypeMembers.FullName(partial.Type);
        if (!t.EnterRepr(partial))
            return Value.FromString("...");
        List<string?> parts = [Representation.Repr(t, partial.Function)];
        foreach (Value value in partial.Positional.Items)
        {
            if (parts[^1] is not null)
                parts.Add(Representation.Repr(t, value));
        }
        for (int i = 0; i < partial.Keywords.EntryLimit && parts[^1] is not null; i++)
        {
            ref PyDict.Entry entry = ref partial.Keywords.EntryAt(i);
            if (!entry.Key.IsUnbound)
                parts.Add(Representation.StrText(t, entry.Key) is { } key && Representation.Repr(t, entry.Value) is { } text ? $"{key}={text}" : null);
        }
        t.LeaveRepr(partial);
        return parts[^1] is null ? Value.Error : Value.FromString($"{name}({string.Join(", ", parts)})");
    }

    private static Value Reduce(ThreadState t, Value self)
    {
        PyPartial partial = Of(self);
        Value dict = partial.attributes.IsEmpty ? Value.None : partial.attributes.Dict;
        return new PyTuple(partial.Type, new PyTuple(partial.Function), new PyTuple(partial.Function, partial.Positional, partial.Keywords, dict));
    }

    private static Value SetState(ThreadState t, Value self, Value state)
    {
        if (state.Ref is not PyTuple { Count: 4 } tuple || tuple.Items[1].Ref is not PyTuple positional || !Calls.IsCallable(tuple.Items[0])
            || !(tuple.Items[2].IsNone || tuple.Items[2].Ref is PyDict))
            return t.RaiseTypeError("invalid partial state");
        PyPartial partial = Of(self);
        partial.Function = tuple.Items[0];
        partial.SetPositional(ReferenceEquals(positional.Type, PyTuple.TypeObject) ? positional : PyTuple.From(positional.Items));
        partial.Keywords = tuple.Items[2].Ref is not PyDict keywords ? new PyDict()
            : ReferenceEquals(keywords.Type, PyDict.TypeObject) ? keywords : keywords.Copy();
        partial.attributes.Replace(tuple.Items[3].Ref as PyDict ?? new PyDict());
        return Value.None;
    }
}

/// <summary>Python's <c>functools.Placeholder</c>: a positional argument of a partial to be given in the call.</summary>
internal sealed class PyPlaceholder : PyObject
{
    public static new readonly PyType TypeObject = new PyType("functools._PlaceholderType")
    {
        New = static (t, type, scoped in arguments) => arguments.Values.Length == 0 ? Instance! : t.RaiseTypeError("_PlaceholderType takes no arguments"),
        Repr = static (t, self) => Value.FromString("Placeholder"),
        Members = static () => [new Method("__reduce__", "()", static (ThreadState t, Value self) => Value.FromString("Placeholder"))],
    }.Ready();

    public static readonly PyPlaceholder Instance = new();

    private PyPlaceholder() : base(TypeObject)
    {
    }
}
