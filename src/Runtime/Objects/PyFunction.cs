using System.Diagnostics;
using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>function</c>: code with its globals, defaults and closure. Calling is here; binding in PyFunction.Binding.cs.</summary>
internal sealed partial class PyFunction : PyObject
{
    /// <summary>A function made by code that has the same globals, and so the same built-ins.</summary>
    public PyFunction(CodeObject code, PyDict globals, PyObject builtins, PyCell[]? closure = null)
        : base(TypeObject)
    {
        Code = code;
        Globals = globals;
        Builtins = builtins;
        Closure = closure ?? [];
        Name = PyStr.Intern(code.Name);
        QualName = PyStr.Intern(code.QualName);
    }

    public CodeObject Code;

    public readonly PyDict Globals;

    /// <summary>Where names are looked up that are no globals: most often the dict of the module builtins, but any mapping may stand in its place.</summary>
    public readonly PyObject Builtins;

    public readonly PyCell[] Closure;

    public PyStr Name;

    public PyStr QualName;

    /// <summary>Defaults of the last positional parameters (<c>__defaults__</c>).</summary>
    public Value[] Defaults = [];

    /// <summary>Defaults of keyword-only parameters by name (<c>__kwdefaults__</c>).</summary>
    public PyDict? KeywordDefaults;

    /// <summary><c>__annotate__</c>: a function that makes the annotations (PEP 649), or unbound.</summary>
    public Value Annotate;

    /// <summary><c>__annotations__</c> once made; null before.</summary>
    public PyDict? Annotations;

    /// <summary><c>__dict__</c>; null while empty.</summary>
    public PyDict? Attributes;

    /// <summary><c>__doc__</c> when it was set; else it comes from the code.</summary>
    public Value Doc;

    /// <summary><c>__module__</c> when it was set; else it comes from the globals.</summary>
    public Value Module;

    /// <summary><c>__type_params__</c>; null when there are none.</summary>
    public PyTuple? TypeParameters;

    /// <summary>
    /// A function whose built-ins are what its globals say they are: a module or a mapping under <c>__builtins__</c>. See cpython Objects/funcobject.c
    /// _PyEval_BuiltinsFromGlobals.
    /// </summary>
    public static PyFunction OfGlobals(ThreadState t, CodeObject code, PyDict globals, PyCell[]? closure = null)
    {
        PyObject builtins = globals.GetOrUnbound(SpecialNames.Builtins).Ref switch
        {
            PyModule module => module.Dict,
            PyObject given => given,
            // As in the code that runs now.
            _ => t.CurrentFunction?.Builtins ?? t.Engine.Builtins,
        };
        return new PyFunction(code, globals, builtins, closure);
    }

    public override Value Invoke0(ThreadState t)
    {
        CodeObject code = Code;
        if (code.SimpleArgCount == 0)
        {
            ref Value slots = ref t.PushFrame(this, code.FrameSize);
            return Unsafe.IsNullRef(ref slots) ? Value.Error : Run(t, code, new Frame(ref slots, t), 0);
        }
        return SlowInvoke(t, Arguments.Empty);
    }

    public override Value Invoke1(ThreadState t, Value a)
    {
        CodeObject code = Code;
        if (code.SimpleArgCount == 1)
        {
            ref Value slots = ref t.PushFrame(this, code.FrameSize);
            if (Unsafe.IsNullRef(ref slots))
                return Value.Error;
            Value.Store(ref Unsafe.Add(ref slots, 1), a);
            return Run(t, code, new Frame(ref slots, t), 1);
        }
        ReadOnlySpan<Value> values = [a];
        return SlowInvoke(t, new Arguments(values));
    }

    public override Value Invoke2(ThreadState t, Value a, Value b)
    {
        CodeObject code = Code;
        if (code.SimpleArgCount == 2)
        {
            ref Value slots = ref t.PushFrame(this, code.FrameSize);
            if (Unsafe.IsNullRef(ref slots))
                return Value.Error;
            Value.Store(ref Unsafe.Add(ref slots, 1), a);
            Value.Store(ref Unsafe.Add(ref slots, 2), b);
            return Run(t, code, new Frame(ref slots, t), 2);
        }
        ReadOnlySpan<Value> values = [a, b];
        return SlowInvoke(t, new Arguments(values));
    }

    public override Value Invoke3(ThreadState t, Value a, Value b, Value c)
    {
        CodeObject code = Code;
        if (code.SimpleArgCount == 3)
        {
            ref Value slots = ref t.PushFrame(this, code.FrameSize);
            if (Unsafe.IsNullRef(ref slots))
                return Value.Error;
            Value.Store(ref Unsafe.Add(ref slots, 1), a);
            Value.Store(ref Unsafe.Add(ref slots, 2), b);
            Value.Store(ref Unsafe.Add(ref slots, 3), c);
            return Run(t, code, new Frame(ref slots, t), 3);
        }
        ReadOnlySpan<Value> values = [a, b, c];
        return SlowInvoke(t, new Arguments(values));
    }

    public override Value Invoke4(ThreadState t, Value a, Value b, Value c, Value d)
    {
        CodeObject code = Code;
        if (code.SimpleArgCount == 4)
        {
            ref Value slots = ref t.PushFrame(this, code.FrameSize);
            if (Unsafe.IsNullRef(ref slots))
                return Value.Error;
            Value.Store(ref Unsafe.Add(ref slots, 1), a);
            Value.Store(ref Unsafe.Add(ref slots, 2), b);
            Value.Store(ref Unsafe.Add(ref slots, 3), c);
            Value.Store(ref Unsafe.Add(ref slots, 4), d);
            return Run(t, code, new Frame(ref slots, t), 4);
        }
        ReadOnlySpan<Value> values = [a, b, c, d];
        return SlowInvoke(t, new Arguments(values));
    }

    public override Value Invoke(ThreadState t, scoped in Arguments arguments) => SlowInvoke(t, in arguments);

    /// <summary>Runs module or class code with a namespace; <see cref="Code"/> takes no arguments.</summary>
    public Value RunWithNamespace(ThreadState t, Value ns)
    {
        Debug.Assert(Code.Kind is CodeKind.Module or CodeKind.Class);
        if (Code.IsSuspendable)
            return RunSuspendableModule(t, ns);
        ref Value slots = ref t.PushFrame(this, Code.FrameSize);
        if (Unsafe.IsNullRef(ref slots))
            return Value.Error;
        Frame frame = new(ref slots, t);
        ClearLocals(frame, 1);
        frame[CodeObject.NamespaceSlot] = ns;
        PrepareCells(frame);
        return Execute(t, frame);
    }

    // The parameters are in place.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Value Run(ThreadState t, CodeObject code, Frame frame, int parameters)
    {
        for (int slot = parameters + 1; slot < code.LocalLimit; slot++)
            frame[slot] = default;
        if (code.FreeVars.Length > 0)
            CopyClosure(frame);
        Value result = code.Body!.Execute(frame);
        if (result.IsError)
            t.AddTracebackOfEnding(this, frame);
        t.PopFrame(code.FrameSize);
        return result;
    }

    private Value Execute(ThreadState t, Frame frame)
    {
        Value result = Code.Body!.Execute(frame);
        if (result.IsError)
            t.AddTracebackOfEnding(this, frame);
        t.PopFrame(Code.FrameSize);
        return result;
    }

    private Value SlowInvoke(ThreadState t, scoped in Arguments arguments)
    {
        CodeObject code = Code;
        if (code.IsSuspendable)
            return MakeSuspendable(t, in arguments);
        ref Value slots = ref t.PushFrame(this, Code.FrameSize);
        if (Unsafe.IsNullRef(ref slots))
            return Value.Error;
        Frame frame = new(ref slots, t);
        ClearLocals(frame, 1);
        if (!Bind(t, in arguments, frame))
        {
            t.PopFrame(code.FrameSize);
            return Value.Error;
        }
        PrepareCells(frame);
        return Execute(t, frame);
    }

    private Value MakeSuspendable(ThreadState t, scoped in Arguments arguments)
    {
        Value[] slots = new Value[Code.FrameSize];
        Frame frame = new(ref slots[0], t);
        frame.Header.Function = this;
        if (!Bind(t, in arguments, frame))
            return Value.Error;
        PrepareCells(frame);
        Generator made = MakeGenerator(slots);
        if (made is PyCoroutine coroutine)
        {
            t.Engine.UnstartedCoroutines.Add(coroutine);
            if (t.CoroutineOriginDepth > 0)
                coroutine.NoteOrigin(t, t.CoroutineOriginDepth);
        }
        else if (Code.FinalizationSlot != 0)
        {
            slots[Code.FinalizationSlot] = t.Engine.Finalization.WatchGenerator((PyGenerator)made);
        }
        return made;
    }

    private Generator MakeGenerator(Value[] slots) => Code.Kind switch
    {
        CodeKind.Coroutine => new PyCoroutine(this, slots),
        CodeKind.AsyncGenerator => new PyAsyncGenerator(this, slots),
        _ => new PyGenerator(this, slots),
    };

    // Top-level await (PyCF_ALLOW_TOP_LEVEL_AWAIT): running the code makes a coroutine.
    private PyCoroutine RunSuspendableModule(ThreadState t, Value ns)
    {
        Value[] slots = new Value[Code.FrameSize];
        Frame frame = new(ref slots[0], t);
        frame.Header.Function = this;
        frame[CodeObject.NamespaceSlot] = ns;
        PrepareCells(frame);
        return new PyCoroutine(this, slots);
    }

    private void ClearLocals(Frame frame, int from)
    {
        for (int slot = from; slot < Code.LocalLimit; slot++)
            frame[slot] = default;
    }

    private void PrepareCells(Frame frame)
    {
        foreach (int slot in Code.CellSlots)
            frame[slot] = new PyCell(frame[slot]);
        CopyClosure(frame);
    }

    private void CopyClosure(Frame frame)
    {
        int slot = Code.FreeSlot;
        foreach (PyCell cell in Closure)
            frame[slot++] = cell;
    }
}
