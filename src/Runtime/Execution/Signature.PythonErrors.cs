using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

// The messages for arguments that do not fit of functions that CPython has in Python (asyncio): there self counts as an argument.
// See cpython Python/ceval.c missing_arguments, too_many_positional.
internal sealed partial class Signature
{
    private bool RaiseTooManyPositional(ThreadState t, string name, scoped in Arguments arguments)
    {
        int keywordOnlyGiven = 0;
        foreach (PyStr given in arguments.Names ?? [])
        {
            int index = IndexOf(given);
            if (index < 0 && varKeyword < 0)
                return RaiseUnexpected(t, name, given);
            if (index >= 0 && index < maximumPositional)
                return RaiseMultiple(t, name, given);
            if (index >= 0)
                keywordOnlyGiven++;
        }
        int count = arguments.PositionalCount;
        string expected = minimumPositional < maximumPositional ? $"from {minimumPositional} to {maximumPositional}" : $"{maximumPositional}";
        bool isPlural = minimumPositional < maximumPositional || maximumPositional != 1;
        string keywordOnly = keywordOnlyGiven == 0 ? "" : $" positional argument{Plural(count)} (and {keywordOnlyGiven} keyword-only argument{Plural(keywordOnlyGiven)})";
        string verb = count == 1 && keywordOnlyGiven == 0 ? "was" : "were";
        t.RaiseTypeError($"{name}() takes {expected} positional argument{(isPlural ? "s" : "")} but {count}{keywordOnly} {verb} given");
        return false;
    }

    private bool RaiseMissing(ThreadState t, string name, scoped ReadOnlySpan<Value> bound)
    {
        List<string> missing = Missing(bound, isKeywordOnly: false);
        string kind = missing.Count > 0 ? "positional" : "keyword-only";
        if (missing.Count == 0)
            missing = Missing(bound, isKeywordOnly: true);
        string list = missing.Count switch
        {
            1 => missing[0],
            2 => $"{missing[0]} and {missing[1]}",
            _ => $"{string.Join(", ", missing[..^1])}, and {missing[^1]}",
        };
        t.RaiseTypeError($"{name}() missing {missing.Count} required {kind} argument{Plural(missing.Count)}: {list}");
        return false;
    }

    private List<string> Missing(scoped ReadOnlySpan<Value> bound, bool isKeywordOnly)
    {
        List<string> names = [];
        for (int i = 0; i < Parameters.Length; i++)
        {
            if (bound[i].IsUnbound && Parameters[i].IsRequired && Parameters[i].Kind == ParameterKind.KeywordOnly == isKeywordOnly)
                names.Add($"'{Parameters[i].Name.Text}'");
        }
        return names;
    }

    private bool RaiseUnexpected(ThreadState t, string name, PyStr keyword)
    {
        t.RaiseTypeError($"{name}() got an unexpected keyword argument '{keyword.Text}'{Suggestion(keyword)}");
        return false;
    }

    private static bool RaiseMultiple(ThreadState t, string name, PyStr keyword)
    {
        t.RaiseTypeError($"{name}() got multiple values for argument '{keyword.Text}'");
        return false;
    }
}
