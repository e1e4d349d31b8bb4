using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Builtins;

/// <summary>The built-in functions <c>compile</c>, <c>eval</c> and <c>exec</c>. See cpython Python/bltinmodule.c builtin_exec_impl.</summary>
internal static class Compilation
{
    /// <summary><c>compile()</c>.</summary>
    public static Value Compile(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        string? filename = TextOfPath(t, arguments[1]);
        if (filename is null)
            return Value.Error;
        if (arguments[2].Ref is not PyStr modeText)
            return t.RaiseTypeError($"compile() argument 'mode' must be str, not {arguments[2].Type.Name}");
        if (!IntArguments.TryInt32(t, arguments[3], out int flags) || !IntArguments.TryInt32(t, arguments[5], out int optimize)
            || !IntArguments.TryInt32(t, arguments[6], out int featureVersion))
            return Value.Error;
        if ((flags & ~CompileFlags.Known) != 0)
            return t.RaiseValueError("compile(): unrecognised flags");
        if (optimize is < -1 or > 2)
            return t.RaiseValueError("compile(): invalid optimize value");
        bool onlyTree = (flags & CompileFlags.OnlyAst) != 0;
        if (ModeOf(t, modeText.Text, onlyTree) is not { } mode)
            return Value.Error;
        Truth isStandalone = Truthiness.Of(t, arguments[4]);
        if (isStandalone == Truth.Error)
            return Value.Error;
        CompileRequest request = new(filename, mode)
        {
            Flags = isStandalone == Truth.True ? flags : flags | InheritedFlags(t),
            Optimize = optimize < 0 ? null : optimize,
            FeatureVersion = onlyTree && featureVersion >= 0 ? featureVersion : null,
        };
        request = WithSource(t, arguments[0], request, "compile", "string, bytes or AST object")!;
        if (request is null)
            return Value.Error;
        if (onlyTree)
            return t.Engine.Compiler.Parse(t, request);
        CodeObject? code = t.Engine.Compiler.Compile(t, request);
        return code is null ? Value.Error : PyCode.Of(code);
    }

    public static Value Eval(ThreadState t, Value source, Value globals, Value locals)
    {
        if (!locals.IsNone && locals.Type.GetItem is null)
            return t.RaiseTypeError("locals must be a mapping");
        if (!globals.IsNone && globals.Ref is not PyDict)
        {
            return t.RaiseTypeError(globals.Type.GetItem is not null
                ? "globals must be a real dict; try eval(code, {}, mapping)"
                : "globals must be a dict");
        }
        PyDict? global = Namespaces(t, globals, ref locals);
        if (global is null)
            return Value.Error;
        if (source.Ref is PyCode compiled)
        {
            return compiled.Code.FreeVars.Length > 0
                ? t.RaiseTypeError("code object passed to eval() may not contain free variables")
                : Run(t, compiled.Code, global, locals, []);
        }
        CodeObject? code = CompileSource(t, source, new CompileRequest("<string>", CompileMode.Eval), "eval", "string, bytes or code object");
        return code is null ? Value.Error : Run(t, code, global, locals, []);
    }

    public static Value Exec(ThreadState t, Value source, Value globals, Value locals, Value closure)
    {
        if (!globals.IsNone && globals.Ref is not PyDict)
            return t.RaiseTypeError($"exec() globals must be a dict, not {globals.Type.Name}");
        if (!locals.IsNone && locals.Type.GetItem is null)
            return t.RaiseTypeError($"locals must be a mapping or None, not {locals.Type.Name}");
        PyDict? global = Namespaces(t, globals, ref locals);
        if (global is null)
            return Value.Error;
        CodeObject? code;
        PyCell[]? cells = [];
        if (source.Ref is PyCode compiled)
        {
            code = compiled.Code;
            cells = ClosureFor(t, code, closure);
            if (cells is null)
                return Value.Error;
        }
        else
        {
            if (!closure.IsNone)
                return t.RaiseTypeError("closure can only be used when source is a code object");
            code = CompileSource(t, source, new CompileRequest("<string>", CompileMode.Exec), "exec", "string, bytes or code object");
        }
        return code is null || Run(t, code, global, locals, cells).IsError ? Value.Error : Value.None;
    }

    private static Value Run(ThreadState t, CodeObject code, PyDict globals, Value locals, PyCell[] cells)
    {
        PyFunction function = PyFunction.OfGlobals(t, code, globals, cells);
        return code.Kind is CodeKind.Module or CodeKind.Class ? function.RunWithNamespace(t, locals) : function.Invoke0(t);
    }

    // The globals to run in, with builtins in them; the locals are those of the caller where neither is given. Null on error.
    private static PyDict? Namespaces(ThreadState t, Value globals, ref Value locals)
    {
        PyDict? result = globals.Ref as PyDict;
        if (result is null)
        {
            if (t.CurrentFunction is not { } caller)
            {
                t.Raise(BuiltinExceptions.SystemError, "globals and locals cannot be NULL");
                return null;
            }
            result = caller.Globals;
            if (locals.IsNone)
                locals = t.CurrentLocals();
        }
        if (locals.IsNone)
            locals = result;
        Value builtins = result.GetOrUnbound(SpecialNames.Builtins);
        if (builtins.IsUnbound)
            result.Set(SpecialNames.Builtins, t.CurrentFunction?.Builtins ?? t.Engine.Builtins);
        // Any object may be asked for names; a number would refuse the first one.
        if (builtins.IsInt || builtins.IsFloat)
        {
            t.RaiseTypeError($"'{builtins.Type.Name}' object is not subscriptable");
            return null;
        }
        return result;
    }

    private static PyCell[]? ClosureFor(ThreadState t, CodeObject code, Value closure)
    {
        int count = code.FreeVars.Length;
        if (count == 0)
        {
            if (closure.IsNone)
                return [];
            t.RaiseTypeError("cannot use a closure with this code object");
            return null;
        }
        if (closure.Ref is PyTuple tuple && tuple.Count == count && Array.TrueForAll(tuple.Items, static item => item.Ref is PyCell))
            return Array.ConvertAll(tuple.Items, static item => (PyCell)item.Ref!);
        t.RaiseTypeError($"code object requires a closure of exactly length {count}");
        return null;
    }

    private static CompileMode? ModeOf(ThreadState t, string mode, bool onlyTree)
    {
        switch (mode)
        {
            case "exec":
                return CompileMode.Exec;
            case "eval":
                return CompileMode.Eval;
            case "single":
                return CompileMode.Single;
            case "func_type" when onlyTree:
                return CompileMode.FuncType;
            case "func_type":
                t.RaiseValueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST");
                return null;
            default:
                t.RaiseValueError($"compile() mode must be 'exec', 'eval'{(onlyTree ? ", 'single' or 'func_type'" : " or 'single'")}");
                return null;
        }
    }

    // The future features of the code that calls. See cpython Python/ceval.c PyEval_MergeCompilerFlags.
    private static int InheritedFlags(ThreadState t) => t.CurrentFunction is { Code.HasFutureAnnotations: true } ? CompileFlags.FutureAnnotations : 0;

    private static CodeObject? CompileSource(ThreadState t, Value source, CompileRequest request, string function, string expected) =>
        WithSource(t, source, request with { Flags = request.Flags | InheritedFlags(t) }, function, expected) is { } complete
            ? t.Engine.Compiler.Compile(t, complete)
            : null;

    // The request for a source: text, bytes or, for compile(), a tree. Null with an error pending.
    private static CompileRequest? WithSource(ThreadState t, Value source, CompileRequest request, string function, string expected)
    {
        switch (source.Ref)
        {
            case PyStr text:
                // Surrogates that stand alone are refused in the words of the codec.
                if (!text.IsSimple && Codecs.Encode(t, text).IsError)
                    return null;
                return Check(t, text.Text.Contains('\0'))
                    ? request with { Text = function == "eval" ? text.Text.TrimStart(' ', '\t') : text.Text }
                    : null;
            case PyBytes or PyByteArray or PyMemoryView when Buffers.TryGet(source, out ReadOnlyMemory<byte> bytes):
                return Check(t, bytes.Span.Contains((byte)0)) ? request with { Bytes = bytes.ToArray() } : null;
            default:
                if (function == "compile" && t.Engine.Compiler.IsNode(source))
                    return request with { Tree = source };
                t.RaiseTypeError($"{function}() arg 1 must be a {expected}");
                return null;
        }
    }

    private static bool Check(ThreadState t, bool hasNul)
    {
        if (!hasNul)
            return true;
        t.Raise(BuiltinExceptions.SyntaxError, "source code string cannot contain null bytes");
        return false;
    }

    // See cpython Objects/unicodeobject.c PyUnicode_FSDecoder.
    private static string? TextOfPath(ThreadState t, Value path)
    {
        if (path.Ref is PyStr text)
            return text.Text;
        if (path.Ref is PyBytes && Buffers.TryGet(path, out ReadOnlyMemory<byte> bytes))
            return Encoding.UTF8.GetString(bytes.Span);
        Value converted = Attributes.CallSpecial(t, path, SpecialNames.Fspath);
        if (converted.IsUnbound)
            t.RaiseTypeError($"expected str, bytes or os.PathLike object, not {path.Type.Name}");
        return (converted.Ref as PyStr)?.Text;
    }
}
