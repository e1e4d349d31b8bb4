using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Errors;

/// <summary>What stands after the traceback: the type of an exception, its text, suggestions and notes.</summary>
internal static class ExceptionLines
{
    /// <summary>
    /// The lines, each with its newline; never leaves an exception pending. Names are suggested from the frames of the traceback:
    /// only where that is shown too.
    /// </summary>
    public static List<string> Format(ThreadState t, PyBaseException exception, TracebackColors colors, bool withTraceback = true)
    {
        List<string> lines = [];
        string name = TypeName(exception.Type);
        if (exception is PySyntaxError syntax)
            SyntaxErrorLines.Format(t, syntax, name, lines, colors);
        else
            lines.Add(FinalLine(colors.Type(name), colors.Message(Text(t, exception, withTraceback))));
        AddNotes(t, exception, lines);
        return lines;
    }

    /// <summary>"Type: text", or the type alone where the text is empty.</summary>
    public static string FinalLine(string typeName, string text) => text.Length == 0 ? $"{typeName}\n" : $"{typeName}: {text}\n";

    /// <summary>The text of an exception with the suggestions that belong to it.</summary>
    public static string Text(ThreadState t, PyBaseException exception, bool withTraceback = true)
    {
        string text = SafeString(t, exception, "exception");
        string? suggestion = exception is PyNameError && !withTraceback ? null : Suggestions.For(t, exception);
        if (suggestion is not null)
            text += $". Did you mean: '{suggestion}'?";
        if (exception is PyNameError { Name.Ref: PyStr name } && StandardLibraryNames.Contains(name.Text))
            text += $"{(suggestion is null ? "." : "")} {(suggestion is null ? "Did" : "Or did")} you forget to import '{name.Text}'?";
        return text;
    }

    /// <summary>The name of an exception's type: with its module, unless that is builtins or __main__.</summary>
    public static string TypeName(PyType type)
    {
        string? module = type.IsHeapType ? (type.Dict.GetOrUnbound(SpecialNames.Module).Ref is PyStr text ? text.Text : null) : type.Module;
        return module is "__main__" or "builtins" ? type.QualName : $"{module ?? "<unknown>"}.{type.QualName}";
    }

    /// <summary><c>str(value)</c>, or words that say that it failed.</summary>
    public static string SafeString(ThreadState t, Value value, string what)
    {
        if (Representation.StrText(t, value) is { } text)
            return text;
        t.TakePending();
        return $"<{what} str() failed>";
    }

    private static void AddNotes(ThreadState t, PyBaseException exception, List<string> lines)
    {
        Value notes = Attributes.GetOrUnbound(t, exception, SpecialNames.Notes);
        if (notes.IsError)
        {
            PyBaseException error = t.TakePending();
            string shown = Representation.Repr(t, error) ?? Failed(t, "<__notes__ repr() failed>");
            lines.Add($"Ignored error getting __notes__: {shown}\n");
            return;
        }
        if (notes.IsUnbound || notes.IsNone)
            return;
        if (notes.Ref is PyList or PyTuple)
        {
            if (Iteration.ToList(t, notes) is not { } list)
            {
                t.TakePending();
                return;
            }
            foreach (Value note in list.Span.ToArray())
            {
                foreach (string line in SafeString(t, note, "note").Split('\n'))
                    lines.Add(line + "\n");
            }
            return;
        }
        lines.Add((Representation.Repr(t, notes) ?? Failed(t, "<__notes__ repr() failed>")) + "\n");
    }

    private static string Failed(ThreadState t, string words)
    {
        t.TakePending();
        return words;
    }
}
