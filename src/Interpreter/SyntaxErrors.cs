using PyLite.Interpreter.Syntax;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter;

/// <summary>Turns what the parser found wrong into a Python exception.</summary>
internal static class SyntaxErrors
{
    /// <summary>Raises the exception of a failure. With <paramref name="allowIncomplete"/> (the prompt) text that only wants more lines says so by its type.</summary>
    public static Value Raise(ThreadState t, SyntaxFailure failure, bool allowIncomplete)
    {
        if (failure.IsIncomplete && allowIncomplete)
            return Raise(t, BuiltinExceptions.IncompleteInputError, failure with { Message = "incomplete input" });
        return failure.Kind switch
        {
            SyntaxFailureKind.MemoryError => t.Raise(BuiltinExceptions.Create(BuiltinExceptions.MemoryError, Value.FromString(failure.Message))),
            SyntaxFailureKind.RecursionError => t.Raise(BuiltinExceptions.Create(BuiltinExceptions.RecursionError, Value.FromString(failure.Message))),
            SyntaxFailureKind.IndentationError => Raise(t, BuiltinExceptions.IndentationError, failure),
            SyntaxFailureKind.TabError => Raise(t, BuiltinExceptions.TabError, failure),
            _ => Raise(t, BuiltinExceptions.SyntaxError, failure),
        };
    }

    private static Value Raise(ThreadState t, PyType type, SyntaxFailure failure)
    {
        if (failure.Span.Line < 0)
            return t.Raise(BuiltinExceptions.Create(type, Value.FromString(failure.Message)));
        Value message = Value.FromString(failure.Message);
        PyBaseException exception = failure.TellsPlace ? BuiltinExceptions.Create(type, message, Details(failure)) : BuiltinExceptions.Create(type, message);
        if (!failure.TellsPlace && exception is PySyntaxError placed)
            placed.SetDetails(Details(failure).Items);
        if (failure.Read is { } read && exception is PySyntaxError error)
            error.Metadata = new PyTuple(Value.FromInt64(read.Line), Value.FromInt64(read.Column), read.Source is null ? Value.None : Value.FromString(read.Source));
        return t.Raise(exception);
    }

    private static PyTuple Details(SyntaxFailure failure)
    {
        SourceSpan span = failure.Span;
        Value filename = Value.FromString(failure.Filename);
        Value line = Value.FromInt64(span.Line);
        Value offset = Value.FromInt64(Offset(failure.Text, span.Column));
        Value text = failure.Text is null ? Value.None : Value.FromString(failure.Text);
        if (span.EndLine < 0)
            return new PyTuple(filename, line, offset, text);
        int endOffset = span.EndLine == span.Line ? Offset(failure.Text, span.EndColumn) : span.EndColumn + 1;
        return new PyTuple(filename, line, offset, text, Value.FromInt64(span.EndLine), Value.FromInt64(endOffset));
    }

    // Python counts code points, from 1.
    private static int Offset(string? line, int column)
    {
        int offset = column + 1;
        for (int i = 0; line is not null && i < Math.Min(column, line.Length); i++)
        {
            if (char.IsLowSurrogate(line[i]))
                offset--;
        }
        return offset;
    }
}
