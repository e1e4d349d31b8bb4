using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>An argument of a call that unpacks: positional, <c>*x</c>, <c>name=x</c> or <c>**x</c>.</summary>
internal readonly record struct CallArgument(ExpressionNode Node, bool IsUnpacked, PyStr? Name, bool IsKeyword);

/// <summary>A call with <c>*</c> or <c>**</c> arguments.</summary>
internal sealed class CallUnpackNode(ExpressionNode callee, CallArgument[] arguments, int position) : ExpressionNode
{
    // One *x by itself is given to the call as it stands; several positional arguments make a list first, which knows nothing of the function.
    private readonly bool isStarAlone = arguments.Count(static argument => !argument.IsKeyword) == 1;

    public override Value Execute(Frame frame)
    {
        Value target = callee.Execute(frame);
        if (target.IsError)
            return target;
        List<Value> positional = [];
        PyDict? keywords = null;
        foreach (CallArgument argument in arguments)
        {
            Value value = argument.Node.Execute(frame);
            if (value.IsError)
                return value;
            if (argument.IsUnpacked)
                frame.Header.Position = position;
            bool added = argument.IsKeyword
                ? AddKeyword(frame, target, keywords ??= new PyDict(), argument, value)
                : AddPositional(frame, target, positional, argument, value);
            if (!added)
                return frame.Fail(position);
        }
        frame.Header.Position = position;
        Value result = Invoke(frame.Thread, target, positional, keywords);
        return result.IsError ? frame.Fail(position) : result;
    }

    private bool AddPositional(Frame frame, Value target, List<Value> positional, CallArgument argument, Value value)
    {
        if (!argument.IsUnpacked)
        {
            positional.Add(value);
            return true;
        }
        ThreadState t = frame.Thread;
        if (value.Type.Iter is null && value.Type.GetItem is null)
        {
            string what = isStarAlone ? $"{FunctionText.Of(t, target)} argument" : "Value";
            t.RaiseTypeError($"{what} after * must be an iterable, not {value.Type.Name}");
            return false;
        }
        PyList? items = Iteration.ToList(t, value);
        if (items is null)
            return false;
        foreach (Value item in items.Span)
            positional.Add(item);
        return true;
    }

    private static bool AddKeyword(Frame frame, Value target, PyDict keywords, CallArgument argument, Value value)
    {
        ThreadState t = frame.Thread;
        if (!argument.IsUnpacked)
            return AddOne(t, target, keywords, argument.Name!, value);
        if (value.Ref is PyDict dict && ReferenceEquals(dict.Type, PyDict.TypeObject))
            return AddDict(t, target, keywords, dict);
        Value keys = Attributes.GetOrUnbound(t, value, SpecialNames.Keys);
        if (keys.IsError)
            return false;
        if (keys.IsUnbound)
        {
            t.RaiseTypeError($"{FunctionText.Of(t, target)} argument after ** must be a mapping, not {value.Type.Name}");
            return false;
        }
        Value list = Calls.Call0(t, keys);
        PyList? names = list.IsError ? null : Iteration.ToList(t, list);
        if (names is null)
            return false;
        foreach (Value name in names.Span)
        {
            Value item = IsNew(t, target, keywords, name) ? Containers.GetItem(t, value, name) : Value.Error;
            if (item.IsError || !keywords.Set(t, name, item))
                return false;
        }
        return true;
    }

    private static bool AddDict(ThreadState t, Value target, PyDict keywords, PyDict dict)
    {
        for (int i = 0; i < dict.EntryLimit; i++)
        {
            PyDict.Entry entry = dict.EntryAt(i);
            if (!entry.Key.IsUnbound && !AddOne(t, target, keywords, entry.Key, entry.Value))
                return false;
        }
        return true;
    }

    private static bool AddOne(ThreadState t, Value target, PyDict keywords, Value key, Value value)
    {
        if (!IsNew(t, target, keywords, key))
            return false;
        if (key.Ref is not PyStr name)
            return keywords.Set(t, key, value);
        keywords.Set(name, value);
        return true;
    }

    // A key that is no string is refused by the call: that there are two of them is said first.
    private static bool IsNew(ThreadState t, Value target, PyDict keywords, Value key)
    {
        Truth isThere = key.Ref is PyStr name
            ? keywords.Find(name) >= 0 ? Truth.True : Truth.False
            : Containers.Contains(t, keywords, key);
        if (isThere == Truth.True && Representation.Str(t, key).Ref is PyStr text)
            t.RaiseTypeError($"{FunctionText.Of(t, target)} got multiple values for keyword argument '{text.Text}'");
        return isThere == Truth.False;
    }

    private static Value Invoke(ThreadState t, Value target, List<Value> positional, PyDict? keywords)
    {
        if (keywords is null || keywords.Count == 0)
            return Calls.Call(t, target, new Arguments(positional.ToArray()));
        List<PyStr> names = [];
        for (int i = 0; i < keywords.EntryLimit; i++)
        {
            PyDict.Entry entry = keywords.EntryAt(i);
            if (entry.Key.Ref is not PyStr name)
                return t.RaiseTypeError("keywords must be strings");
            names.Add(name);
            positional.Add(entry.Value);
        }
        return Calls.Call(t, target, new Arguments(positional.ToArray(), [.. names]));
    }
}
