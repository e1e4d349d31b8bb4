using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

// Calling a class. Plain instances of classes written in Python, and plain exceptions, are made here without an array of arguments; all else goes
// through the Call slot.
internal sealed partial class PyType
{
    // Valid while the version is this one: whether instances are plain, and the __init__ to call on them (null for object's); whether it makes
    // exceptions that just keep their arguments.
    private uint constructorVersion;
    private bool isPlainConstructor;
    private bool isPlainException;
    private PyFunction? initFunction;

    /// <summary>
    /// True when calling the class is: make a <see cref="PyInstance"/>, call <paramref name="init"/> on it (nothing when null, and then there
    /// must be no arguments). Holds as long as <see cref="Version"/> stays and the metaclass's Call slot is that of <c>type</c>.
    /// </summary>
    public bool IsPlainConstructor(out PyFunction? init)
    {
        if (constructorVersion != Version)
            FindConstructor();
        init = initFunction;
        return isPlainConstructor && ReferenceEquals(Type.Call, TypeMembers.CallSlot);
    }

    public override Value Invoke0(ThreadState t)
    {
        if (!IsPlainConstructor(out PyFunction? init))
            return IsPlainException ? MakeException([]) : base.Invoke0(t);
        PyInstance made = new(this);
        return init is null ? made : Finish(t, made, init.Invoke1(t, made));
    }

    public override Value Invoke1(ThreadState t, Value a)
    {
        if (!IsPlainConstructor(out PyFunction? init) || init is null)
            return IsPlainException ? MakeException([a]) : base.Invoke1(t, a);
        PyInstance made = new(this);
        return Finish(t, made, init.Invoke2(t, made, a));
    }

    public override Value Invoke2(ThreadState t, Value a, Value b)
    {
        if (!IsPlainConstructor(out PyFunction? init) || init is null)
            return base.Invoke2(t, a, b);
        PyInstance made = new(this);
        return Finish(t, made, init.Invoke3(t, made, a, b));
    }

    public override Value Invoke3(ThreadState t, Value a, Value b, Value c)
    {
        if (!IsPlainConstructor(out PyFunction? init) || init is null)
            return base.Invoke3(t, a, b, c);
        PyInstance made = new(this);
        return Finish(t, made, init.Invoke4(t, made, a, b, c));
    }

    // After IsPlainConstructor, which finds out.
    private bool IsPlainException => isPlainException && ReferenceEquals(Type.Call, TypeMembers.CallSlot);

    private PyBaseException MakeException(ReadOnlySpan<Value> arguments)
    {
        PyBaseException made = (PyBaseException)Allocate!(this);
        made.SetArgs(arguments);
        made.ArgumentsSet();
        return made;
    }

    private static Value Finish(ThreadState t, PyInstance made, Value result)
    {
        if (result.IsNone)
            return made;
        return result.IsError || !InitSlot.IsNone(t, result) ? Value.Error : made;
    }

    private void FindConstructor()
    {
        uint version = Version;
        initFunction = null;
        isPlainConstructor = IsHeapType && !IsAbstract && ReferenceEquals(New, ObjectMembers.NewSlot) && ReferenceEquals(Allocate, ObjectType.Allocate);
        if (isPlainConstructor && !ReferenceEquals(Init, ObjectMembers.InitSlot))
        {
            initFunction = Lookup(SpecialNames.Init).Ref as PyFunction;
            isPlainConstructor = initFunction is not null;
        }
        isPlainException = ReferenceEquals(New, PyBaseException.PlainNew) && ReferenceEquals(Init, PyBaseException.PlainInit);
        constructorVersion = version;
    }
}
