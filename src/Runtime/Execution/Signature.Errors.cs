using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

// The messages for arguments that do not fit, as the calling conventions of CPython word them:
// METH_O and METH_NOARGS (Objects/methodobject.c), positional-only and keyword parsing (Python/getargs.c).
internal sealed partial class Signature
{
    private int SelfCount => hasSelf ? 1 : 0;

    private bool IsPositionalOnly
    {
        get
        {
            foreach (Parameter parameter in Parameters)
            {
                if (parameter.Kind != ParameterKind.PositionalOnly)
                    return false;
            }
            return true;
        }
    }

    private bool RaiseTooMany(ThreadState t, NativeFunction function, scoped in Arguments arguments)
    {
        int given = arguments.PositionalCount - SelfCount;
        int maximum = maximumPositional - SelfCount;
        int minimum = minimumPositional - SelfCount;
        if (IsPositionalOnly)
            RaisePositionalCount(t, function, in arguments, given, minimum, maximum);
        else
            RaiseKeywordCount(t, function, in arguments, given, minimum, maximum);
        return false;
    }

    private bool RaiseMissing(ThreadState t, NativeFunction function, scoped in Arguments arguments, int index)
    {
        if (hasSelf && index == 0)
        {
            string owner = function.Owner?.Name ?? "object";
            t.RaiseTypeError($"unbound method {owner}.{function.Name}() needs an argument");
            return false;
        }
        int maximum = maximumPositional - SelfCount;
        int minimum = minimumPositional - SelfCount;
        if (IsPositionalOnly)
            RaisePositionalCount(t, function, in arguments, arguments.PositionalCount - SelfCount, minimum, maximum);
        else if (Parameters[index].Kind == ParameterKind.PositionalOnly)
            RaiseAtLeastPositional(t, function, arguments.PositionalCount - SelfCount, minimum, maximum);
        else
            t.RaiseTypeError($"{function.Name}() missing required argument '{Parameters[index].Name.Text}' (pos {index + 1 - SelfCount})");
        return false;
    }

    private static void RaisePositionalCount(ThreadState t, NativeFunction function, scoped in Arguments arguments, int given, int minimum, int maximum)
    {
        if (arguments.KeywordCount > 0)
        {
            t.RaiseTypeError($"{function.MessageName}() takes no keyword arguments");
            return;
        }
        if (maximum == 0)
            t.RaiseTypeError($"{function.MessageName}() takes no arguments ({given} given)");
        else if (maximum == 1 && minimum == 1 && !function.IsConstructor)
            t.RaiseTypeError($"{function.MessageName}() takes exactly one argument ({given} given)");
        else if (minimum == maximum)
            t.RaiseTypeError($"{function.Name} expected {minimum} argument{Plural(minimum)}, got {given}");
        else if (given < minimum)
            t.RaiseTypeError($"{function.Name} expected at least {minimum} argument{Plural(minimum)}, got {given}");
        else
            t.RaiseTypeError($"{function.Name} expected at most {maximum} argument{Plural(maximum)}, got {given}");
    }

    // First all are counted, then those with positions. See cpython Python/getargs.c _PyArg_UnpackKeywords.
    private void RaiseKeywordCount(ThreadState t, NativeFunction function, scoped in Arguments arguments, int given, int minimum, int maximum)
    {
        int total = given + arguments.KeywordCount;
        int all = Parameters.Length - SelfCount;
        if (total > all && varKeyword < 0)
            t.RaiseTypeError($"{function.Name}() takes at most {all} {(given == 0 ? "keyword " : "")}argument{Plural(all)} ({total} given)");
        else if (maximum == 0)
            t.RaiseTypeError($"{function.Name}() takes no positional arguments");
        else
            t.RaiseTypeError($"{function.Name}() takes {(minimum < maximum ? "at most" : "exactly")} {maximum} positional argument{Plural(maximum)} ({given} given)");
    }

    private static void RaiseAtLeastPositional(ThreadState t, NativeFunction function, int given, int minimum, int maximum)
    {
        string quantity = minimum < maximum ? "at least" : "exactly";
        t.RaiseTypeError($"{function.Name}() takes {quantity} {minimum} positional argument{Plural(minimum)} ({given} given)");
    }

    private bool RaiseUnexpectedKeyword(ThreadState t, NativeFunction function, scoped in Arguments arguments, PyStr name)
    {
        if (IsPositionalOnly)
            t.RaiseTypeError($"{function.MessageName}() takes no keyword arguments");
        else
            t.RaiseTypeError($"{function.Name}() got an unexpected keyword argument '{name.Text}'{Suggestion(name)}");
        return false;
    }

    private string Suggestion(PyStr name)
    {
        List<string> known = [];
        foreach (Parameter parameter in Parameters)
        {
            if (parameter.Kind is ParameterKind.PositionalOrKeyword or ParameterKind.KeywordOnly)
                known.Add(parameter.Name.Text);
        }
        return Suggestions.ForKeyword(name.Text, known);
    }

    private static string Plural(int count) => count == 1 ? "" : "s";
}
