using System.Runtime.InteropServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>
/// <c>x.name(…)</c>: a function found on the class is called with <c>x</c> in front, without making a bound method. See CPython's LOAD_ATTR for methods.
/// </summary>
internal abstract class CallMethodNode(AttributeNode attribute) : ExpressionNode
{
    private Shape? shape;
    private PyType? type;
    private uint version;
    private PyObject? method;

    /// <summary>What is written in C# is called through the delegate itself: notes it, or null when the method found is anything else.</summary>
    protected virtual void NoteNative(NativeFunction? function)
    {
    }

    protected AttributeNode Attribute { get; } = attribute;

    protected int Position => Attribute.Position;

    /// <summary>The value whose method is called.</summary>
    protected Value Owner(Frame frame) => Attribute.EvaluateOwner(frame);

    /// <summary>The method to call with the owner in front; null when the attribute must be read (<see cref="AttributeNode.General"/>).</summary>
    protected PyObject? FindMethod(Value owner)
    {
        if (owner.Ref is PyInstance instance)
        {
            Shape? current = instance.Attributes.Shape;
            if (current is not null && ReferenceEquals(current, shape) && instance.Type.Version == version)
                return method;
            return FindOnInstance(instance, current);
        }
        PyType ownerType = owner.Type;
        if (ReferenceEquals(ownerType, type) && ownerType.Version == version)
            return method;
        return FindOnType(owner, ownerType);
    }

    private PyObject? FindOnInstance(PyInstance instance, Shape? current)
    {
        PyType owner = instance.Type;
        if (current is null || !owner.UsesGenericGetAttribute || current.Find(Attribute.Name) >= 0)
            return null;
        Value found = owner.Lookup(Attribute.Name);
        if (found.IsUnbound || !Attributes.IsPlainMethod(found))
            return null;
        (shape, type, version, method) = (current, null, owner.Version, (PyObject)found.Ref!);
        NoteNative(NativeOf(owner, method));
        return method;
    }

    // Values of built-in types have no attributes of their own, but for those with a dict.
    private PyObject? FindOnType(Value owner, PyType ownerType)
    {
        if (ownerType.HasInstanceDict || owner.Ref is PyModule or PyType or PyFunction or IAttributed || !ownerType.UsesGenericGetAttribute)
            return null;
        Value found = ownerType.Lookup(Attribute.Name);
        if (found.IsUnbound || !Attributes.IsPlainMethod(found))
            return null;
        (shape, type, version, method) = (null, ownerType, ownerType.Version, (PyObject)found.Ref!);
        NoteNative(NativeOf(ownerType, method));
        return method;
    }

    // A descriptor may stand in a class that is not its own: then it refuses the owner when it is called.
    private static NativeFunction? NativeOf(PyType owner, PyObject method) =>
        method is PyMethodDescriptor descriptor && owner.IsSubtypeOf(descriptor.Owner) ? descriptor.Function : null;
}

/// <summary><c>x.name()</c>.</summary>
internal sealed class CallMethod0Node(AttributeNode attribute, int position) : CallMethodNode(attribute)
{
    private Function1? native;

    protected override void NoteNative(NativeFunction? function) => native = function?.Direct1;

    public override Value Execute(Frame frame)
    {
        Value owner = Owner(frame);
        if (owner.IsError)
            return owner;
        PyObject? method = FindMethod(owner);
        Value result;
        if (method is null)
        {
            Value callee = Attribute.General(frame, owner);
            if (callee.IsError)
                return callee;
            frame.Header.Position = position;
            result = Calls.Call0(frame.Thread, callee);
        }
        else
        {
            frame.Header.Position = position;
            result = method is PyFunction function ? function.Invoke1(frame.Thread, owner)
                : native is not null ? native(frame.Thread, owner)
                : method.Invoke1(frame.Thread, owner);
        }
        return result.IsError ? frame.Fail(position) : result;
    }
}

/// <summary><c>x.name(a)</c>.</summary>
internal sealed class CallMethod1Node(AttributeNode attribute, ExpressionNode first, int position) : CallMethodNode(attribute)
{
    private Function2? native;

    protected override void NoteNative(NativeFunction? function) => native = function?.Direct2;

    public override Value Execute(Frame frame)
    {
        Value owner = Owner(frame);
        if (owner.IsError)
            return owner;
        PyObject? method = FindMethod(owner);
        // Read with the method: the argument may run this node again, for an owner of another type.
        Function2? direct = native;
        Value callee = method is null ? Attribute.General(frame, owner) : default;
        if (callee.IsError)
            return callee;
        Value a = first.Execute(frame);
        if (a.IsError)
            return a;
        frame.Header.Position = position;
        Value result = method switch
        {
            PyFunction function => function.Invoke2(frame.Thread, owner, a),
            null => Calls.Call1(frame.Thread, callee, a),
            _ when direct is not null => direct(frame.Thread, owner, a),
            _ => method.Invoke2(frame.Thread, owner, a),
        };
        return result.IsError ? frame.Fail(position) : result;
    }
}

/// <summary><c>x.name(a, b)</c>.</summary>
internal sealed class CallMethod2Node(AttributeNode attribute, ExpressionNode first, ExpressionNode second, int position) : CallMethodNode(attribute)
{
    private Function3? native;

    protected override void NoteNative(NativeFunction? function) => native = function?.Direct3;

    public override Value Execute(Frame frame)
    {
        Value owner = Owner(frame);
        if (owner.IsError)
            return owner;
        PyObject? method = FindMethod(owner);
        Function3? direct = native;
        Value callee = method is null ? Attribute.General(frame, owner) : default;
        if (callee.IsError)
            return callee;
        Value a = first.Execute(frame);
        if (a.IsError)
            return a;
        Value b = second.Execute(frame);
        if (b.IsError)
            return b;
        frame.Header.Position = position;
        Value result = method switch
        {
            PyFunction function => function.Invoke3(frame.Thread, owner, a, b),
            null => Calls.Call2(frame.Thread, callee, a, b),
            _ when direct is not null => direct(frame.Thread, owner, a, b),
            _ => method.Invoke3(frame.Thread, owner, a, b),
        };
        return result.IsError ? frame.Fail(position) : result;
    }
}

/// <summary><c>x.name(…)</c> with any fixed number of positional and keyword arguments, collected in slots behind the owner's.</summary>
internal sealed class CallMethodManyNode(AttributeNode attribute, ExpressionNode[] arguments, PyStr[]? names, int slot, int position)
    : CallMethodNode(attribute)
{
    public override Value Execute(Frame frame)
    {
        Value owner = Owner(frame);
        if (owner.IsError)
            return owner;
        PyObject? method = FindMethod(owner);
        Value callee = method is null ? Attribute.General(frame, owner) : default;
        if (callee.IsError)
            return callee;
        frame[slot] = owner;
        for (int i = 0; i < arguments.Length; i++)
        {
            Value argument = arguments[i].Execute(frame);
            if (argument.IsError)
                return argument;
            frame[slot + 1 + i] = argument;
        }
        frame.Header.Position = position;
        Span<Value> values = MemoryMarshal.CreateSpan(ref frame[slot], arguments.Length + 1);
        Value result = method is null
            ? Calls.Call(frame.Thread, callee, new Arguments(values[1..], names))
            : method.Invoke(frame.Thread, new Arguments(values, names));
        // The slots must not keep the arguments alive.
        values.Clear();
        return result.IsError ? frame.Fail(position) : result;
    }
}
