using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>code</c>: what is known of compiled code. There is no bytecode, so <c>co_code</c> is empty.</summary>
internal sealed class PyCode(CodeObject code) : PyObject(TypeObject)
{
    private const long Optimized = 0x1;
    private const long NewLocals = 0x2;
    private const long VarArgs = 0x4;
    private const long VarKeywords = 0x8;
    private const long Nested = 0x10;
    private const long GeneratorFlag = 0x20;
    private const long CoroutineFlag = 0x80;
    private const long IterableCoroutine = 0x100;
    private const long AsyncGeneratorFlag = 0x200;
    private const long HasDocString = 0x4000000;
    private const long FutureAnnotations = CompileFlags.FutureAnnotations;

    public static new readonly PyType TypeObject = new PyType("code")
    {
        New = static (t, type, scoped in arguments) => arguments.Values.Length < 16
            ? t.RaiseTypeError($"code expected at least 16 arguments, got {arguments.Values.Length}")
            : t.Raise(BuiltinExceptions.NotImplementedError, "code objects cannot be made by hand: they hold no bytecode here"),
        // Code that was replaced by nothing is equal to what it was; it is not compared by what it does.
        RichCompare = static (t, self, other, op) => op is (CompareOp.Equal or CompareOp.NotEqual) && other.Ref is PyCode second
            ? Value.FromBool((CodeOf(self) == second.Code) == (op == CompareOp.Equal))
            : Value.NotImplemented,
        Hash = static (t, self) => Hashing.NotError(CodeOf(self).GetHashCode()),
        Repr = static (t, self) => Value.FromString(
            $"<code object {CodeOf(self).Name} at {Identity.Address(self)}, file \"{CodeOf(self).Filename}\", line {CodeOf(self).FirstLine}>"),
        Members = static () =>
        [
            new Field("co_name", static (t, self) => Value.FromString(CodeOf(self).Name)),
            new Field("co_qualname", static (t, self) => Value.FromString(CodeOf(self).QualName)),
            new Field("co_filename", static (t, self) => Value.FromString(CodeOf(self).Filename)),
            new Field("co_firstlineno", static (t, self) => Value.FromInt64(CodeOf(self).FirstLine)),
            new Field("co_argcount", static (t, self) => Value.FromInt64(CodeOf(self).ArgCount)),
            new Field("co_posonlyargcount", static (t, self) => Value.FromInt64(CodeOf(self).PositionalOnlyCount)),
            new Field("co_kwonlyargcount", static (t, self) => Value.FromInt64(CodeOf(self).KeywordOnlyCount)),
            new Field("co_nlocals", static (t, self) => Value.FromInt64(LocalNames(CodeOf(self)).Count)),
            new Field("co_stacksize", static (t, self) => Value.FromInt64(CodeOf(self).FrameSize)),
            new Field("co_flags", static (t, self) => Value.FromInt64(Flags(CodeOf(self)))),
            new GetSet("co_varnames", static (t, self) => LocalNames(CodeOf(self))),
            new GetSet("co_cellvars", static (t, self) => Names(Array.ConvertAll(CodeOf(self).CellSlots, slot => CodeOf(self).VarNames[slot - 1]))),
            new GetSet("co_freevars", static (t, self) => Names(CodeOf(self).FreeVars)),
            new Field("co_names", static (t, self) => Names(CodeOf(self).Names)),
            new Field("co_consts", Constants),
            new Method("co_lines", "()", Lines),
            new Method("co_positions", "()", Positions),
            new Method("replace", Replace),
            new Method("__replace__", Replace),
        ],
    }.Ready();

    // One Python object a code object, so that f.__code__ is f.__code__.
    private static readonly ConditionalWeakTable<CodeObject, PyCode> Wrappers = [];

    public CodeObject Code { get; } = code;

    /// <summary>The Python object of compiled code.</summary>
    public static PyCode Of(CodeObject code) => Wrappers.GetValue(code, static key => new PyCode(key));

    /// <summary><c>co_flags</c>.</summary>
    public static long Flags(CodeObject code)
    {
        bool isFunction = code.Kind is not (CodeKind.Module or CodeKind.Class);
        return (isFunction ? Optimized | NewLocals : 0)
            | (code.HasVarArgs ? VarArgs : 0)
            | (code.HasVarKeywords ? VarKeywords : 0)
            | (code.FreeVars.Length > 0 ? Nested : 0)
            | (code.Kind == CodeKind.Generator ? GeneratorFlag : 0)
            | (code.Kind == CodeKind.Coroutine || (code.Kind == CodeKind.Module && code.IsSuspendable) ? CoroutineFlag : 0)
            | (code.Kind == CodeKind.AsyncGenerator ? AsyncGeneratorFlag : 0)
            | (code.IsIterableCoroutine ? IterableCoroutine : 0)
            | (code.HasFutureAnnotations ? FutureAnnotations : 0)
            | (isFunction && code.Doc is not null ? HasDocString : 0);
    }

    private static CodeObject CodeOf(Value self) => ((PyCode)self.Ref!).Code;

    // Variables captured by inner functions are cells, not locals, unless they are parameters. Those of comprehensions come last.
    private static PyTuple LocalNames(CodeObject code)
    {
        List<Value> names = [];
        for (int i = 0; i < code.VarNames.Length; i++)
        {
            if (i < code.ParameterCount || Array.IndexOf(code.CellSlots, i + 1) < 0)
                names.Add(code.VarNames[i]);
        }
        foreach (InlinedScope comprehension in code.Comprehensions)
        {
            foreach (PyStr name in comprehension.Names)
            {
                if (!names.Exists(known => known.Is(name)))
                    names.Add(name);
            }
        }
        return PyTuple.From(names.ToArray());
    }

    private static PyTuple Names(PyStr[] names) => PyTuple.From(Array.ConvertAll(names, static name => (Value)name));

    // The doc, the literals and the code of the functions inside.
    private static Value Constants(ThreadState t, Value self)
    {
        CodeObject code = CodeOf(self);
        List<Value> constants = [code.Doc is { } doc ? Value.FromString(doc) : Value.None, .. code.Constants];
        foreach (CodeObject inner in code.Inner)
            constants.Add(Of(inner));
        return PyTuple.From(constants.ToArray());
    }

    // Only names and places can be replaced: what the code does is no bytecode.
    private static Value Replace(ThreadState t, scoped in Arguments arguments)
    {
        if (arguments.PositionalCount > 1)
            return t.RaiseTypeError("replace() takes no positional arguments");
        CodeObject code = CodeOf(arguments.Values[0]);
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            string name = arguments.Names![i].Text;
            Value value = arguments.KeywordValues[i];
            if (name == "co_firstlineno")
            {
                if (!IntArguments.TryInt32(t, value, out int line))
                    return Value.Error;
                code = code with { FirstLine = line };
                continue;
            }
            if (name is not ("co_name" or "co_qualname" or "co_filename"))
            {
                return TypeObject.Lookup(PyStr.Intern(name)).IsUnbound
                    ? t.RaiseTypeError($"replace() got an unexpected keyword argument '{name}'")
                    : t.Raise(BuiltinExceptions.NotImplementedError, $"code.replace({name}=...) is not supported: code objects hold no bytecode here");
            }
            if (value.Ref is not PyStr text)
                return t.RaiseTypeError($"replace() argument '{name}' must be str, not {value.Type.Name}");
            code = name switch
            {
                "co_name" => code with { Name = text.Text },
                "co_qualname" => code with { QualName = text.Text },
                _ => code with { Filename = text.Text },
            };
        }
        return new PyCode(ReferenceEquals(code, CodeOf(arguments.Values[0])) ? code with { } : code);
    }

    private static Value Lines(ThreadState t, Value self)
    {
        PyList lines = new();
        int offset = 0;
        foreach (SourceSpan span in CodeOf(self).Positions)
        {
            if (span.Line > 0)
                lines.Append(new PyTuple(Value.FromInt64(offset), Value.FromInt64(offset += 2), Value.FromInt64(span.Line)));
        }
        return Iteration.Iter(t, lines);
    }

    private static Value Positions(ThreadState t, Value self)
    {
        PyList positions = new();
        foreach (SourceSpan span in CodeOf(self).Positions)
        {
            if (span.Line > 0)
                positions.Append(new PyTuple(Value.FromInt64(span.Line), Value.FromInt64(span.EndLine), Value.FromInt64(span.Column), Value.FromInt64(span.EndColumn)));
        }
        return Iteration.Iter(t, positions);
    }
}
