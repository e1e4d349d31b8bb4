using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>_warnings</c>: the core under <c>warnings</c>. See cpython Python/_warnings.c.</summary>
internal static class WarningsCoreModule
{
    public static PyModule Create(ThreadState t)
    {
        PyModule m = new("_warnings", "What warnings is built on.");
        m.Add("filters", t.Engine.WarningFilters);
        m.Add("_defaultaction", Value.FromString("default"));
        m.Add("_onceregistry", t.Engine.WarningsOnce);
        m.Add(new PyBuiltinFunction("warn", "(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=())", Warn));
        m.Add(new PyBuiltinFunction("warn_explicit", "(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None)", WarnExplicit));
        m.Add(new PyBuiltinFunction("_filters_mutated", "()", FiltersMutated));
        m.Add(new PyBuiltinFunction("_source_line", "(filename, lineno, /)", SourceLine));
        return m;
    }

    private static Value Warn(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        Value message = arguments[0];
        if (CategoryOf(t, message, arguments[1]) is not { } category)
            return Value.Error;
        if (!PyInt.TryGet(arguments[2], out BigInteger level))
            return t.RaiseTypeError($"'{arguments[2].Type.Name}' object cannot be interpreted as an integer");
        if (arguments[4].Ref is not PyTuple prefixes)
            return t.RaiseTypeError($"skip_file_prefixes must be a tuple of strs, not {arguments[4].Type.Name}");
        int stackLevel = (int)BigInteger.Min(BigInteger.Max(level, 1), int.MaxValue);
        if (prefixes.Count > 0)
            stackLevel = SkipFiles(t, prefixes, Math.Max(stackLevel, 2));
        Value source = arguments[3].IsNone ? default : arguments[3];
        return Errors.Warnings.Warn(t, category, message, stackLevel, source) ? Value.None : Value.Error;
    }

    // The level that is so many frames out, those in the files not counted.
    private static int SkipFiles(ThreadState t, PyTuple prefixes, int stackLevel)
    {
        List<ThreadState.ActiveFrame> frames = t.ActiveFrames();
        int wanted = stackLevel - 1;
        for (int i = 0; i < frames.Count; i++)
        {
            string filename = frames[i].Function.Code.Filename;
            bool isSkipped = Array.Exists(prefixes.Items, prefix => prefix.Ref is PyStr text && filename.StartsWith(text.Text, StringComparison.Ordinal));
            if (i > 0 && !isSkipped && --wanted == 0)
                return i + 1;
        }
        return frames.Count + 1;
    }

    private static PyType? CategoryOf(ThreadState t, Value message, Value category)
    {
        if (message.Type.IsSubtypeOf(BuiltinExceptions.Warning))
            return message.Type;
        if (category.IsNone)
            return BuiltinExceptions.UserWarning;
        if (category.Ref is PyType type && type.IsSubtypeOf(BuiltinExceptions.Warning))
            return type;
        t.RaiseTypeError($"category must be a Warning subclass, not '{category.Type.Name}'");
        return null;
    }

    private static Value WarnExplicit(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        if (CategoryOf(t, arguments[0], arguments[1]) is not { } category)
            return Value.Error;
        if (arguments[2].Ref is not PyStr filename)
            return t.RaiseTypeError($"warn_explicit() argument 'filename' must be str, not {arguments[2].Type.Name}");
        if (!PyInt.TryGet(arguments[3], out BigInteger line))
            return t.RaiseTypeError($"'{arguments[3].Type.Name}' object cannot be interpreted as an integer");
        if (!arguments[5].IsNone && arguments[5].Ref is not PyDict)
            return t.RaiseTypeError("'registry' must be a dict or None");
        string module = arguments[4].Ref is PyStr given ? given.Text : ModuleOf(filename.Text);
        WarningPlace place = new(filename.Text, (int)line, module, t.Engine.Sys);
        Value source = arguments[7].IsNone ? default : arguments[7];
        return Errors.Warnings.WarnAt(t, category, arguments[0], place, arguments[5], default, source) ? Value.None : Value.Error;
    }

    private static string ModuleOf(string filename)
    {
        if (filename.Length == 0)
            return "<unknown>";
        return filename.EndsWith(".py", StringComparison.Ordinal) ? filename[..^3] : filename;
    }

    private static Value FiltersMutated(ThreadState t)
    {
        Errors.Warnings.FiltersChanged(t.Engine);
        return Value.None;
    }

    private static Value SourceLine(ThreadState t, Value filename, Value line) =>
        filename.Ref is PyStr path && line.IsInt ? Value.FromString(t.Engine.SourceLines.Get(path.Text, (int)line.Int64)) : PyStr.Empty;
}
