using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Calls the native function of a slot for a special method called from Python; the arguments are those after self.</summary>
internal delegate Value SlotCall(ThreadState t, Delegate function, Value self, scoped in Arguments arguments);

/// <summary>A special method as built-in types have it: its name, how many arguments it takes and how it reaches its slot.</summary>
internal sealed class SpecialMethod
{
    private readonly int minimum;
    private readonly int maximum;
    private readonly SlotCall? call;

    /// <summary>A method with a fixed number of arguments after self.</summary>
    public SpecialMethod(string name, int count, SlotCall call) : this(name, count, count, call)
    {
    }

    public SpecialMethod(string name, int minimum, int maximum, SlotCall? call)
    {
        Name = PyStr.Intern(name);
        this.minimum = minimum;
        this.maximum = maximum;
        this.call = call;
    }

    public PyStr Name { get; }

    /// <summary>The <c>__doc__</c> of the slot wrappers; null when it has none.</summary>
    public string? Doc => SpecialMethodDocs.Of(Name.Text);

    /// <summary>The slot it stands for.</summary>
    public Slot Slot { get; set; } = null!;

    /// <summary>True for <c>__call__</c> and <c>__init__</c>, which take any arguments.</summary>
    public bool TakesAnything => maximum < 0;

    /// <summary>True when the namespace of a built-in type that fills the slot has the name.</summary>
    public bool HasWrapper => call is not null;

    /// <summary>The parameters after self as <c>inspect</c> shows them, all of them positional; <c>value</c> where nothing else is said.</summary>
    public string Parameters { private get; init; } = "value";

    /// <summary><c>__text_signature__</c> of the slot wrappers.</summary>
    public string TextSignature => TakesAnything ? "($self, /, *args, **kwargs)" : maximum == 0 ? "($self, /)" : $"($self, {Parameters}, /)";

    /// <summary>A method that takes any arguments, keywords too.</summary>
    public static SpecialMethod Any(string name, SlotCall call) => new(name, 0, -1, call);

    /// <summary>A name that fills the slot of a class but stands in no built-in type as a slot wrapper.</summary>
    public static SpecialMethod WithoutWrapper(string name) => new(name, 0, -1, null);

    /// <summary>Checks the arguments after self, and calls the function.</summary>
    public Value Call(ThreadState t, Delegate function, Value self, scoped in Arguments arguments)
    {
        if (!TakesAnything)
        {
            if (arguments.KeywordCount > 0)
                return t.RaiseTypeError($"wrapper {Name.Text}() takes no keyword arguments");
            int given = arguments.Values.Length;
            if (given < minimum || given > maximum)
                return RaiseCount(t, given);
        }
        // A slot may lead back to the method without running a frame.
        if (!t.EnterNative(" while calling a Python object"))
            return Value.Error;
        Value result = call!(t, function, self, in arguments);
        t.LeaveNative();
        return result;
    }

    private Value RaiseCount(ThreadState t, int given)
    {
        if (Slot is PowerSlot)
            return t.RaiseTypeError($"expected 1 or 2 arguments, got {given}");
        // CPython names only the methods that unpack two arguments.
        string name = maximum == 2 ? $"{Name.Text} " : "";
        int limit = given < minimum ? minimum : maximum;
        string quantity = minimum == maximum ? "" : given < minimum ? "at least " : "at most ";
        return t.RaiseTypeError($"{name}expected {quantity}{limit} argument{(limit == 1 ? "" : "s")}, got {given}");
    }
}
