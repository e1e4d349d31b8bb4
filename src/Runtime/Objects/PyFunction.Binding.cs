using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

// Matching arguments to parameters. See cpython Python/ceval.c initialize_locals.
internal sealed partial class PyFunction
{
    private bool Bind(ThreadState t, scoped in Arguments arguments, Frame frame)
    {
        CodeObject code = Code;
        ReadOnlySpan<Value> positional = arguments.Positional;
        int direct = Math.Min(positional.Length, code.ArgCount);
        for (int i = 0; i < direct; i++)
            frame[i + 1] = positional[i];
        int extraSlot = 1 + code.ArgCount + code.KeywordOnlyCount;
        if (code.HasVarArgs)
            frame[extraSlot++] = PyTuple.From(positional[direct..]);
        PyDict? extra = null;
        if (code.HasVarKeywords)
            frame[extraSlot] = extra = new PyDict();
        if (arguments.Names is not null && !BindKeywords(t, in arguments, frame, extra))
            return false;
        if (positional.Length > code.ArgCount && !code.HasVarArgs)
            return RaiseTooManyPositional(t, positional.Length, frame);
        return FillDefaults(t, positional.Length, frame) && FillKeywordOnlyDefaults(t, frame);
    }

    private bool BindKeywords(ThreadState t, scoped in Arguments arguments, Frame frame, PyDict? extra)
    {
        ReadOnlySpan<Value> values = arguments.KeywordValues;
        PyStr[] names = arguments.Names!;
        for (int i = 0; i < names.Length; i++)
        {
            PyStr name = names[i];
            int index = FindKeyword(name);
            if (index < 0)
            {
                if (extra is null)
                    return RaiseUnexpectedKeyword(t, name, in arguments);
                extra.Set(name, values[i]);
                continue;
            }
            ref Value slot = ref frame[index + 1];
            if (!slot.IsUnbound)
            {
                t.RaiseTypeError($"{QualName.Text}() got multiple values for argument '{name.Text}'");
                return false;
            }
            slot = values[i];
        }
        return true;
    }

    // Names are interned mostly: identity first, then equality.
    private int FindKeyword(PyStr name)
    {
        PyStr[] names = Code.VarNames;
        int end = Code.ArgCount + Code.KeywordOnlyCount;
        for (int i = Code.PositionalOnlyCount; i < end; i++)
        {
            if (ReferenceEquals(names[i], name))
                return i;
        }
        for (int i = Code.PositionalOnlyCount; i < end; i++)
        {
            if (names[i].Equals(name))
                return i;
        }
        return -1;
    }

    private bool FillDefaults(ThreadState t, int given, Frame frame)
    {
        int count = Code.ArgCount;
        if (given >= count)
            return true;
        int firstDefault = count - Defaults.Length;
        List<string>? missing = null;
        for (int i = given; i < firstDefault; i++)
        {
            if (frame[i + 1].IsUnbound)
                (missing ??= []).Add(Code.VarNames[i].Text);
        }
        if (missing is not null)
            return RaiseMissing(t, "positional", missing);
        for (int i = Math.Max(given, firstDefault); i < count; i++)
        {
            if (frame[i + 1].IsUnbound)
                frame[i + 1] = Defaults[i - firstDefault];
        }
        return true;
    }

    private bool FillKeywordOnlyDefaults(ThreadState t, Frame frame)
    {
        List<string>? missing = null;
        for (int i = Code.ArgCount; i < Code.ArgCount + Code.KeywordOnlyCount; i++)
        {
            if (!frame[i + 1].IsUnbound)
                continue;
            PyStr name = Code.VarNames[i];
            if (KeywordDefaults is not null && KeywordDefaults.TryGet(name, out Value value))
                frame[i + 1] = value;
            else
                (missing ??= []).Add(name.Text);
        }
        return missing is null || RaiseMissing(t, "keyword-only", missing);
    }

    private bool RaiseMissing(ThreadState t, string kind, List<string> names)
    {
        List<string> quoted = names.ConvertAll(static name => $"'{name}'");
        string list = quoted.Count switch
        {
            1 => quoted[0],
            2 => $"{quoted[0]} and {quoted[1]}",
            _ => $"{string.Join(", ", quoted[..^1])}, and {quoted[^1]}",
        };
        t.RaiseTypeError($"{QualName.Text}() missing {names.Count} required {kind} argument{(names.Count == 1 ? "" : "s")}: {list}");
        return false;
    }

    private bool RaiseTooManyPositional(ThreadState t, int given, Frame frame)
    {
        CodeObject code = Code;
        int keywordOnlyGiven = 0;
        for (int i = code.ArgCount; i < code.ArgCount + code.KeywordOnlyCount; i++)
        {
            if (!frame[i + 1].IsUnbound)
                keywordOnlyGiven++;
        }
        int defaults = Defaults.Length;
        bool plural = defaults > 0 || code.ArgCount != 1;
        string expected = defaults > 0 ? $"from {code.ArgCount - defaults} to {code.ArgCount}" : $"{code.ArgCount}";
        string keywordOnly = keywordOnlyGiven == 0
            ? ""
            : $" positional argument{(given == 1 ? "" : "s")} (and {keywordOnlyGiven} keyword-only argument{(keywordOnlyGiven == 1 ? "" : "s")})";
        string verb = given == 1 && keywordOnlyGiven == 0 ? "was" : "were";
        t.RaiseTypeError($"{QualName.Text}() takes {expected} positional argument{(plural ? "s" : "")} but {given}{keywordOnly} {verb} given");
        return false;
    }

    private bool RaiseUnexpectedKeyword(ThreadState t, PyStr name, scoped in Arguments arguments)
    {
        List<string> positionalOnly = [];
        for (int i = 0; i < Code.PositionalOnlyCount; i++)
        {
            foreach (PyStr given in arguments.Names!)
            {
                if (given.Equals(Code.VarNames[i]))
                    positionalOnly.Add(Code.VarNames[i].Text);
            }
        }
        if (positionalOnly.Count > 0)
        {
            t.RaiseTypeError($"{QualName.Text}() got some positional-only arguments passed as keyword arguments: '{string.Join(", ", positionalOnly)}'");
            return false;
        }
        t.RaiseTypeError($"{QualName.Text}() got an unexpected keyword argument '{name.Text}'{Suggestions.ForKeyword(name.Text, KeywordNames())}");
        return false;
    }

    private IEnumerable<string> KeywordNames()
    {
        for (int i = Code.PositionalOnlyCount; i < Code.ArgCount + Code.KeywordOnlyCount; i++)
            yield return Code.VarNames[i].Text;
    }
}
