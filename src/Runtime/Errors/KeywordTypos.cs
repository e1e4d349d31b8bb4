using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Errors;

/// <summary>
/// Finds the misspelt keyword behind an "invalid syntax": a name near the error that, replaced by a keyword like it, makes the text one that can be
/// read. See cpython Lib/traceback.py _find_keyword_typos.
/// </summary>
internal sealed class KeywordTypos
{
    private const int MaximumLength = 1024;
    private const int MaximumNames = 10;
    private const int MaximumMatches = 3;

    private static readonly string[] Keywords =
    [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally",
        "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ];

    private readonly ThreadState thread;
    private readonly PySyntaxError error;
    private readonly string[] lines;

    // The number of the first of the lines.
    private readonly int start;

    // Of a program's file only the names in the line of the error are tried: which line that is here; 0 for all.
    private readonly int onlyLine;

    private KeywordTypos(ThreadState thread, PySyntaxError error, string[] lines, int start, int onlyLine)
    {
        this.thread = thread;
        this.error = error;
        this.lines = lines;
        this.start = start;
        this.onlyLine = onlyLine;
    }

    /// <summary>The error as it is shown: with a suggestion, and its place the misspelt word, where one was found; else as it is.</summary>
    public static PySyntaxError Explain(ThreadState t, PySyntaxError error)
    {
        bool isUnexplained = error.Message.Ref is PyStr message
            && (message.Text == "invalid syntax" || message.Text.Contains("Perhaps you forgot a comma", StringComparison.Ordinal));
        if (!isUnexplained || error.Metadata.Ref is not PyTuple { Count: 3 } metadata || !error.Line.IsInt || !metadata.Items[0].IsInt)
            return error;
        PyBaseException? pending = t.Pending;
        t.Pending = null;
        PySyntaxError explained = Of(t, error, (int)metadata.Items[0].Int64, metadata.Items[2])?.Find() ?? error;
        t.Pending = pending;
        return explained;
    }

    // What is tried begins with the last compound statement that is in order.
    private static KeywordTypos? Of(ThreadState t, PySyntaxError error, int lastStatement, Value source)
    {
        int end = (int)error.Line.Int64;
        int start = Math.Max(lastStatement, 1);
        string[] all;
        int onlyLine = 0;
        if (source.Ref is PyStr text)
        {
            all = text.Text.Split('\n');
        }
        else if (error.Filename.Ref is PyStr file && File.Exists(file.Text))
        {
            all = [.. Enumerable.Range(1, end).Select(line => t.Engine.SourceLines.Get(file.Text, line).TrimEnd('\n'))];
            onlyLine = end - start + 1;
        }
        else
        {
            (start, end) = (1, 1);
            all = error.SourceLine.Ref is PyStr line ? [line.Text.TrimEnd('\n')] : [];
        }
        string[] tried = Dedented(all[Math.Min(start - 1, all.Length)..Math.Min(end, all.Length)]);
        return tried.Sum(static line => line.Length + 1) > MaximumLength + 1 ? null : new KeywordTypos(t, error, tried, start, onlyLine);
    }

    private static string[] Dedented(string[] lines)
    {
        string[] full = [.. lines.Where(static line => line.AsSpan().Trim().Length > 0)];
        string margin = full.Length == 0 ? "" : full[0][..(full[0].Length - full[0].TrimStart(' ', '\t').Length)];
        foreach (string line in full)
            margin = margin[..margin.AsSpan().CommonPrefixLength(line)];
        return Array.ConvertAll(lines, line => line.AsSpan().Trim().Length == 0 ? "" : line[margin.Length..]);
    }

    private PySyntaxError? Find()
    {
        int left = MaximumNames;
        foreach (SourceNames.Name name in SourceNames.In(lines))
        {
            if ((onlyLine > 0 && name.Line + 1 != onlyLine) || Keywords.Contains(name.Text))
                continue;
            if (--left < 0)
                return null;
            foreach (string keyword in KeywordsLike(name.Text))
            {
                if (IsReadable(Replaced(name, keyword)))
                    return Shown(name, keyword);
            }
        }
        return null;
    }

    private static IEnumerable<string> KeywordsLike(string name)
    {
        IEnumerable<string> matches = CloseMatches.Of(name, Keywords, MaximumMatches, 0.5);
        return (Suggestions.Closest(name, Keywords) is { } closest ? matches.Prepend(closest) : matches).Take(MaximumMatches);
    }

    private string[] Replaced(SourceNames.Name name, string keyword)
    {
        string[] replaced = [.. lines];
        string line = replaced[name.Line];
        replaced[name.Line] = line[..name.Column] + keyword + line[(name.Column + name.Text.Length)..];
        return replaced;
    }

    // As codeop has it: a text that could go on is good, and so is a block that may; what is finished must compile.
    private bool IsReadable(string[] code)
    {
        CompileRequest request = new("<input>", CompileMode.Exec) { Text = string.Join('\n', code) + "\n", Flags = CompileFlags.AllowIncompleteInput | CompileFlags.OnlyAst };
        if (thread.Engine.Compiler.Parse(thread, request).IsError)
            return thread.ClearIf(BuiltinExceptions.IncompleteInputError) || TakeError();
        bool isInBlock = code[^1].Length > 0 && code[^1][0] is ' ' or '\t';
        return isInBlock || thread.Engine.Compiler.Compile(thread, request with { Flags = 0 }) is not null || TakeError();
    }

    private bool TakeError()
    {
        thread.TakePending();
        return false;
    }

    private PySyntaxError Shown(SourceNames.Name name, string keyword) => new(error.Type)
    {
        Message = Value.FromString($"invalid syntax. Did you mean '{keyword}'?"),
        Filename = error.Filename,
        Line = Value.FromInt64(start + name.Line),
        EndLine = Value.FromInt64(start + name.Line),
        SourceLine = Value.FromString(lines[name.Line]),
        Offset = Value.FromInt64(name.Column + 1),
        EndOffset = Value.FromInt64(name.Column + name.Text.Length + 1),
    };
}
