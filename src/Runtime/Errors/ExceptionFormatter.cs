using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Errors;

/// <summary>
/// Turns an exception into the pieces of text that Python prints for it, each ending in a newline: its traceback, what it was caused by, and
/// for a group the tree of its members. See cpython Lib/traceback.py TracebackException.
/// </summary>
internal sealed class ExceptionFormatter(ThreadState t)
{
    private const string CauseMessage = "\nThe above exception was the direct cause of the following exception:\n\n";
    private const string ContextMessage = "\nDuring handling of the above exception, another exception occurred:\n\n";
    private const string Closing = "+------------------------------------\n";

    private readonly HashSet<PyBaseException> seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> output = [];
    private PyBaseException? root;
    private int groupDepth;
    private bool needsClosing;

    /// <summary>How many members of a group are shown.</summary>
    public int MaximumGroupWidth { get; init; } = 15;

    /// <summary>How deep groups are shown.</summary>
    public int MaximumGroupDepth { get; init; } = 10;

    /// <summary>Which exceptions before this one are shown too.</summary>
    public bool Chain { get; init; } = true;

    /// <summary>The colours it is shown in.</summary>
    public TracebackColors Colors { get; init; } = TracebackColors.None;

    /// <summary>Whether the part of the line that failed is marked.</summary>
    public bool ShowCarets { get; init; } = true;

    /// <summary>Whether the variables of each frame are shown below its entry.</summary>
    public bool ShowLocals { get; init; }

    /// <summary>How many entries of each traceback are shown, the first ones, or the last when negative; null for <c>sys.tracebacklimit</c>.</summary>
    public int? Limit { get; init; }

    /// <summary>Shown for the exception itself in place of its own traceback; unbound for that.</summary>
    public Value RootTraceback { get; init; }

    /// <summary>The pieces for an exception; never leaves an exception pending.</summary>
    public List<string> Format(PyBaseException exception)
    {
        root = exception;
        FormatNode(Link(exception));
        return output;
    }

    // An exception with those it is shown with: a copy of the links, without cycles.
    private sealed class Node(PyBaseException exception)
    {
        public readonly PyBaseException Exception = exception;
        public Node? Cause;
        public Node? Context;
        public List<Node>? Members;
    }

    // A queue instead of recursion: chains may be long. An exception seen before is not shown again as a cause or context.
    private Node Link(PyBaseException exception)
    {
        Node root = Visit(exception);
        Stack<Node> queue = new([root]);
        while (queue.TryPop(out Node? node))
        {
            PyBaseException current = node.Exception;
            if (current.Cause is { } cause && !seen.Contains(cause))
                node.Cause = Visit(cause);
            if (node.Cause is null && !current.SuppressContext && current.Context is { } context && !seen.Contains(context))
                node.Context = Visit(context);
            if (current is PyBaseExceptionGroup group)
            {
                node.Members = [];
                foreach (Value member in group.Exceptions.Items)
                    node.Members.Add(Visit((PyBaseException)member.Ref!));
            }
            if (node.Cause is not null)
                queue.Push(node.Cause);
            if (node.Context is not null)
                queue.Push(node.Context);
            foreach (Node member in node.Members ?? [])
                queue.Push(member);
        }
        return root;
    }

    private Node Visit(PyBaseException exception)
    {
        seen.Add(exception);
        return new Node(exception);
    }

    private void FormatNode(Node node)
    {
        List<(string? Message, Node Node)> chain = [];
        for (Node? current = node; current is not null;)
        {
            Node? before = !Chain ? null : current.Cause ?? current.Context;
            chain.Add((before is null ? null : current.Cause is not null ? CauseMessage : ContextMessage, current));
            current = before;
        }
        for (int i = chain.Count - 1; i >= 0; i--)
        {
            if (chain[i].Message is { } message)
                Emit(message);
            FormatOne(chain[i].Node);
        }
    }

    private void FormatOne(Node node)
    {
        if (node.Members is null)
        {
            FormatStack(node.Exception, "Traceback (most recent call last):\n", '|');
            Emit(ExceptionLines.Format(t, node.Exception, Colors));
        }
        else if (groupDepth > MaximumGroupDepth)
        {
            Emit($"... (max_group_depth is {MaximumGroupDepth})\n");
        }
        else
        {
            FormatGroup(node);
        }
    }

    private void FormatStack(PyBaseException exception, string title, char margin)
    {
        bool isReplaced = !RootTraceback.IsUnbound && ReferenceEquals(exception, root);
        List<StackEntry> entries = StackEntry.Of(t, isReplaced ? RootTraceback.Ref as PyTraceback : exception.Traceback, Limit, ShowLocals);
        if (entries.Count == 0)
            return;
        if (!ShowCarets)
            entries = entries.ConvertAll(static entry => entry with { HasColumns = false });
        Emit(title, margin);
        foreach (string part in StackFormatter.Format(t.Engine.SourceLines, entries, Colors))
            Emit(part);
    }

    private void FormatGroup(Node node)
    {
        bool isTop = groupDepth == 0;
        if (isTop)
            groupDepth = 1;
        FormatStack(node.Exception, "Exception Group Traceback (most recent call last):\n", isTop ? '+' : '|');
        Emit(ExceptionLines.Format(t, node.Exception, Colors));
        int count = node.Members!.Count;
        int shown = count <= MaximumGroupWidth ? count : MaximumGroupWidth + 1;
        needsClosing = false;
        for (int i = 0; i < shown; i++)
        {
            bool isLast = i == shown - 1;
            // The line that closes the tree may come from the member itself.
            if (isLast)
                needsClosing = true;
            bool isRest = i >= MaximumGroupWidth;
            output.Add($"{Indent}{(i == 0 ? "+-" : "  ")}+---------------- {(isRest ? "..." : i + 1)} ----------------\n");
            groupDepth++;
            if (isRest)
                Emit($"and {count - MaximumGroupWidth} more exception{(count - MaximumGroupWidth > 1 ? "s" : "")}\n");
            else
                FormatNode(node.Members[i]);
            if (isLast && needsClosing)
            {
                output.Add(Indent + Closing);
                needsClosing = false;
            }
            groupDepth--;
        }
        if (isTop)
            groupDepth = 0;
    }

    private string Indent => new(' ', 2 * groupDepth);

    private void Emit(List<string> parts)
    {
        foreach (string part in parts)
            Emit(part);
    }

    private void Emit(string text, char margin = '|')
    {
        if (groupDepth == 0)
        {
            output.Add(text);
            return;
        }
        string prefix = $"{Indent}{margin} ";
        output.Add(prefix + text[..^1].Replace("\n", "\n" + prefix, StringComparison.Ordinal) + "\n");
    }
}
