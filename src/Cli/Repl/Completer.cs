using PyLite.Interpreter.Syntax;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using ThreadState = PyLite.Runtime.Execution.ThreadState;

namespace PyLite.Cli.Repl;

/// <summary>What could stand at the cursor.</summary>
/// <param name="Start">Where the word begins that the candidates would replace.</param>
/// <param name="Candidates">The words, sorted.</param>
internal readonly record struct Completion(int Start, IReadOnlyList<string> Candidates);

/// <summary>
/// Completes names, attributes, modules and keywords. Nothing is called for it but what reading an attribute calls; errors are dropped.
/// See cpython Lib/rlcompleter.py and Lib/_pyrepl/_module_completer.py.
/// </summary>
internal sealed class Completer(ThreadState t)
{
    private static readonly PyStr DirName = PyStr.Intern("dir");

    /// <summary>Whether a name is one of the built-in ones.</summary>
    public bool IsBuiltin(string name) => !t.Engine.Builtins.GetOrUnbound(name).IsUnbound;

    /// <summary>The candidates for the word that ends at the cursor.</summary>
    public Completion Complete(string text, int cursor)
    {
        int start = cursor;
        while (start > 0 && IsWordPart(text[start - 1]))
            start--;
        string word = text[start..cursor];
        string line = text[(text.LastIndexOf('\n', Math.Max(0, start - 1), Math.Max(0, start)) + 1)..start].TrimStart();
        if (ModuleCompletion.IsModuleName(line))
            return new Completion(start, new ModuleCompletion(t).Modules(word));
        if (ModuleCompletion.ImportedFrom(line) is { } module)
            return new Completion(start, new ModuleCompletion(t).Names(module, word));
        int dot = word.LastIndexOf('.');
        return dot < 0 ? new Completion(start, Names(word)) : new Completion(start + dot + 1, Attribute(word[..dot], word[(dot + 1)..]));
    }

    /// <summary>The names of an object's attributes; empty when it does not tell them.</summary>
    public static List<string> NamesOf(ThreadState t, Value value)
    {
        List<string> names = [];
        Value list = Calls.Call1(t, t.Engine.Builtins.GetOrUnbound(DirName), value);
        if (list.Ref is PyList found)
        {
            foreach (Value item in found.Span)
            {
                if (item.Ref is PyStr name)
                    names.Add(name.Text);
            }
        }
        Forget(t);
        return names;
    }

    /// <summary>Drops an exception that completing has raised.</summary>
    public static void Forget(ThreadState t)
    {
        if (t.Pending is not null)
            t.TakePending();
    }

    private List<string> Names(string prefix)
    {
        SortedSet<string> found = new(StringComparer.Ordinal);
        if (prefix.Length == 0)
            return [];
        foreach ((string keyword, int _) in Keywords.All)
        {
            if (keyword.StartsWith(prefix, StringComparison.Ordinal))
                found.Add(keyword + AfterKeyword(keyword));
        }
        foreach (PyDict names in (PyDict[])[Startup.MainNamespace(t.Engine), t.Engine.Builtins])
        {
            foreach (string name in KeysOf(names))
            {
                if (IsWanted(name, prefix))
                    found.Add(name + AfterValue(names.GetOrUnbound(name)));
            }
        }
        return [.. found];
    }

    private List<string> Attribute(string expression, string prefix)
    {
        Value value = Evaluate(expression);
        if (value.IsUnbound)
            return [];
        SortedSet<string> found = new(StringComparer.Ordinal);
        foreach (string name in NamesOf(t, value))
        {
            if (IsWanted(name, prefix))
                found.Add(name + AfterAttribute(value, name));
        }
        return [.. found];
    }

    // Names and attributes of them only: completing calls no functions.
    private Value Evaluate(string expression)
    {
        string[] parts = expression.Split('.');
        Value value = Startup.MainNamespace(t.Engine).GetOrUnbound(parts[0]);
        if (value.IsUnbound)
            value = t.Engine.Builtins.GetOrUnbound(parts[0]);
        for (int i = 1; i < parts.Length && !value.IsUnbound; i++)
        {
            value = Attributes.GetOrUnbound(t, value, PyStr.Intern(parts[i]));
            if (value.IsError)
                value = default;
            Forget(t);
        }
        return value;
    }

    // The value of a property is not asked for: that would run it.
    private string AfterAttribute(Value value, string name)
    {
        PyStr key = PyStr.Intern(name);
        if (value.Type.Lookup(key).Ref is PyProperty)
            return "";
        Value attribute = Attributes.GetOrUnbound(t, value, key);
        Forget(t);
        return attribute.IsError ? "" : AfterValue(attribute);
    }

    private static string AfterValue(Value value) => !value.IsUnbound && value.Type.Call is not null ? "(" : "";

    private static string AfterKeyword(string keyword) => keyword switch
    {
        "finally" or "try" or "else" => ":",
        "False" or "None" or "True" or "break" or "continue" or "pass" => "",
        _ => " ",
    };

    // Private names are offered when they are asked for.
    private static bool IsWanted(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal) && (prefix.StartsWith('_') || !name.StartsWith('_'));

    private static IEnumerable<string> KeysOf(PyDict names)
    {
        for (int i = 0; i < names.EntryLimit; i++)
        {
            if (names.EntryAt(i).Key.Ref is PyStr name)
                yield return name.Text;
        }
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '.' || char.IsSurrogate(c);
}
