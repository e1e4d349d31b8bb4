using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Errors;

/// <summary>"Did you mean": the known name closest to a misspelt one. See cpython Python/suggestions.c.</summary>
internal static class Suggestions
{
    private const int MaximumCandidates = 750;
    private const int MaximumLength = 40;
    private const int MoveCost = 2;
    private const int CaseCost = 1;

    /// <summary>The closest of the candidates, or null when none is close enough.</summary>
    public static string? Closest(string name, IEnumerable<string> candidates)
    {
        if (name.Length > MaximumLength)
            return null;
        List<string> all = [.. candidates];
        if (all.Count > MaximumCandidates)
            return null;
        int best = int.MaxValue;
        string? suggestion = null;
        foreach (string candidate in all)
        {
            if (candidate == name)
                continue;
            // No more than a third of the characters may need a change, and it must beat what was found.
            int maximum = Math.Min((name.Length + candidate.Length + 3) * MoveCost / 6, best - 1);
            int distance = Distance(name, candidate, maximum);
            if (distance > maximum)
                continue;
            suggestion = candidate;
            best = distance;
        }
        return suggestion;
    }

    /// <summary>What messages about an unknown keyword argument end with: the closest of those that are known, or nothing.</summary>
    public static string ForKeyword(string name, IEnumerable<string> known) => Closest(name, known) is { } closest ? $". Did you mean '{closest}'?" : "";

    /// <summary>The suggestion for an exception that names something that is not there; null when there is none.</summary>
    public static string? For(ThreadState t, PyBaseException exception)
    {
        PyBaseException? pending = t.Pending;
        t.Pending = null;
        string? suggestion = exception switch
        {
            PyAttributeError { Name.Ref: PyStr name } attribute => ForAttribute(t, attribute, name.Text),
            PyImportError { NameFrom.Ref: PyStr name, Name.Ref: PyStr module } => ForImport(t, module, name.Text),
            PyNameError { Name.Ref: PyStr name } missing => ForName(t, missing, name),
            _ => null,
        };
        t.Pending = pending;
        return suggestion;
    }

    private static string? ForAttribute(ThreadState t, PyAttributeError error, string name)
    {
        if (error.Obj.IsUnbound || NamesOf(t, error.Obj) is not { } names)
            return null;
        bool inOwnMethod = error.SelfArgument.Is(error.Obj);
        return Closest(name, inOwnMethod ? names : Visible(name, names));
    }

    private static string? ForImport(ThreadState t, PyStr module, string name)
    {
        Value found = t.Engine.Modules.GetOrUnbound(module);
        return found.IsUnbound || NamesOf(t, found) is not { } names ? null : Closest(name, Visible(name, names));
    }

    private static string? ForName(ThreadState t, PyNameError error, PyStr name)
    {
        if (error.Traceback is not { } traceback)
            return null;
        PyTraceback innermost = Innermost(traceback);
        if (!error.SelfArgument.IsUnbound)
        {
            Value attribute = Attributes.Get(t, error.SelfArgument, name);
            if (!attribute.IsError)
                return $"self.{name.Text}";
            t.TakePending();
        }
        List<string> names = [];
        CodeObject code = innermost.Function.Code;
        foreach (PyStr local in code.VarNames)
            names.Add(local.Text);
        foreach (PyStr free in code.FreeVars)
            names.Add(free.Text);
        names.AddRange(KeysOf(innermost.Function.Globals));
        names.AddRange(KeysOf(t.Engine.Builtins));
        return Closest(name.Text, names);
    }

    private static PyTraceback Innermost(PyTraceback entry)
    {
        while (entry.Next is { } next)
            entry = next;
        return entry;
    }

    private static IEnumerable<string> Visible(string name, List<string> names) =>
        name.StartsWith('_') ? names : names.FindAll(static candidate => !candidate.StartsWith('_'));

    private static List<string> KeysOf(PyDict dict)
    {
        List<string> keys = [];
        for (int i = 0; i < dict.EntryLimit; i++)
        {
            if (dict.EntryAt(i).Key.Ref is PyStr key)
                keys.Add(key.Text);
        }
        return keys;
    }

    // What dir() says, sorted; null when it fails.
    private static List<string>? NamesOf(ThreadState t, Value value)
    {
        Value dir = t.Engine.Builtins.GetOrUnbound("dir");
        if (dir.IsUnbound)
            return null;
        Value names = Calls.Call1(t, dir, value);
        if (names.IsError || Iteration.ToList(t, names) is not { } list)
        {
            t.TakePending();
            return null;
        }
        List<string> result = [];
        foreach (Value item in list.Span)
        {
            if (item.Ref is PyStr text)
                result.Add(text.Text);
        }
        result.Sort(string.CompareOrdinal);
        return result;
    }

    // Levenshtein's distance where a change of case is cheap; more than the maximum when it is above that.
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int maximum)
    {
        int prefix = a.CommonPrefixLength(b);
        a = a[prefix..];
        b = b[prefix..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }
        if (a.IsEmpty || b.IsEmpty)
            return (a.Length + b.Length) * MoveCost;
        if (a.Length > MaximumLength || b.Length > MaximumLength)
            return maximum + 1;
        if (b.Length < a.Length)
        {
            ReadOnlySpan<char> shorter = b;
            b = a;
            a = shorter;
        }
        if ((b.Length - a.Length) * MoveCost > maximum)
            return maximum + 1;
        Span<int> row = stackalloc int[MaximumLength];
        for (int i = 0; i < a.Length; i++)
            row[i] = (i + 1) * MoveCost;
        int result = 0;
        for (int j = 0; j < b.Length; j++)
        {
            int distance = result = j * MoveCost;
            int minimum = int.MaxValue;
            for (int i = 0; i < a.Length; i++)
            {
                int substitute = distance + SubstitutionCost(b[j], a[i]);
                distance = row[i];
                result = Math.Min(Math.Min(result, distance) + MoveCost, substitute);
                row[i] = result;
                minimum = Math.Min(minimum, result);
            }
            if (minimum > maximum)
                return maximum + 1;
        }
        return result;
    }

    private static int SubstitutionCost(char a, char b)
    {
        if (a == b)
            return 0;
        return char.ToLowerInvariant(a) == char.ToLowerInvariant(b) ? CaseCost : MoveCost;
    }
}
