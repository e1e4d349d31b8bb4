using System.Globalization;
using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Re;

/// <summary>The core of the module <c>re</c>: compiling, escaping, errors; the rest of it is re.py.</summary>
internal static class ReModule
{
    /// <summary>Python's <c>re.PatternError</c>, known as <c>re.error</c> too.</summary>
    public static readonly PyType PatternError = new PyType("PatternError", BuiltinExceptions.Exception)
    {
        Module = "re",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = BuiltinExceptions.Exception.Allocate,
    }.Ready();

    private static readonly (ReFlags Flag, string Name)[] Names =
    [
        (ReFlags.IgnoreCase, "IGNORECASE"), (ReFlags.Locale, "LOCALE"), (ReFlags.Multiline, "MULTILINE"), (ReFlags.DotAll, "DOTALL"),
        (ReFlags.Unicode, "UNICODE"), (ReFlags.Verbose, "VERBOSE"), (ReFlags.Debug, "DEBUG"), (ReFlags.Ascii, "ASCII"),
    ];

    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("_re");
        module.Add("Pattern", PyPattern.TypeObject);
        module.Add("Match", PyMatch.TypeObject);
        module.Add("PatternError", PatternError);
        module.Add(new PyBuiltinFunction("compile", "(pattern, flags)", Compile));
        module.Add(new PyBuiltinFunction("escape", "(pattern)", Escape));
        return module;
    }

    /// <summary>Raises the error of a malformed pattern.</summary>
    public static Value RaiseError(ThreadState t, string message, Value pattern, string text, int position)
    {
        int line = text.AsSpan(0, Math.Min(position, text.Length)).Count('\n') + 1;
        int column = position - text.LastIndexOf('\n', Math.Clamp(position - 1, 0, Math.Max(0, text.Length - 1)));
        string where = text.Contains('\n') ? $" at position {position} (line {line}, column {column})" : $" at position {position}";
        PyBaseException error = BuiltinExceptions.Create(PatternError, Value.FromString(message + where));
        error.Attributes.Set(PyStr.Intern("msg"), Value.FromString(message));
        error.Attributes.Set(PyStr.Intern("pattern"), pattern);
        error.Attributes.Set(PyStr.Intern("pos"), Value.FromInt64(position));
        error.Attributes.Set(PyStr.Intern("lineno"), Value.FromInt64(line));
        error.Attributes.Set(PyStr.Intern("colno"), Value.FromInt64(text.Contains('\n') ? column : position + 1));
        return t.Raise(error);
    }

    /// <summary>The flags as a pattern's repr shows them.</summary>
    public static string FlagNames(ReFlags flags)
    {
        StringBuilder text = new();
        foreach ((ReFlags flag, string name) in Names)
        {
            if ((flags & flag) != 0)
                text.Append(text.Length == 0 ? "" : "|").Append("re.").Append(name);
            flags &= ~flag;
        }
        if (flags != 0)
            text.Append(text.Length == 0 ? "" : "|").Append(CultureInfo.InvariantCulture, $"0x{(int)flags:x}");
        return text.ToString();
    }

    private static Value Compile(ThreadState t, Value pattern, Value flags)
    {
        if (pattern.Ref is not PyStr && !Buffers.TryGet(pattern, out _))
            return t.RaiseTypeError("first argument must be string or compiled pattern");
        if (!Numbers.TryIndex64(t, flags, null, out long bits))
            return Value.Error;
        return PyPattern.Compile(t, pattern, (ReFlags)bits) is { } compiled ? compiled : Value.Error;
    }

    private static Value Escape(ThreadState t, Value pattern)
    {
        if (!PyPattern.TryText(t, pattern, out string text))
            return Value.Error;
        StringBuilder escaped = new(text.Length * 2);
        foreach (char c in text)
        {
            if (@"()[]{}?*+-|^$\.&~# ".Contains(c) || c is '\t' or '\n' or '\r' or '\v' or '\f')
                escaped.Append('\\');
            escaped.Append(c);
        }
        return pattern.Ref is PyStr ? Value.FromString(escaped.ToString()) : PyBytes.Of(Encoding.Latin1.GetBytes(escaped.ToString()));
    }
}
