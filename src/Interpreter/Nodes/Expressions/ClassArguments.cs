using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>Collects the bases and keywords of a class statement, unpacked ones included.</summary>
internal static class ClassArguments
{
    /// <summary>Adds one argument; false on error.</summary>
    public static bool Add(
        ThreadState t, CallArgument argument, Value value, List<Value> positional, List<Value> keywordValues, List<PyStr> keywordNames)
    {
        if (!argument.IsUnpacked && !argument.IsKeyword)
        {
            positional.Add(value);
            return true;
        }
        if (!argument.IsUnpacked)
            return AddKeyword(t, argument.Name!, value, keywordValues, keywordNames);
        if (!argument.IsKeyword)
        {
            PyList? items = Iteration.ToList(t, value);
            if (items is null)
                return false;
            positional.AddRange(items.Span);
            return true;
        }
        PyDict merged = new();
        if (!merged.TryMerge(t, value))
            return false;
        for (int i = 0; i < merged.EntryLimit; i++)
        {
            PyDict.Entry entry = merged.EntryAt(i);
            if (entry.Key.Ref is not PyStr name)
            {
                t.RaiseTypeError("keywords must be strings");
                return false;
            }
            if (!AddKeyword(t, name, entry.Value, keywordValues, keywordNames))
                return false;
        }
        return true;
    }

    private static bool AddKeyword(ThreadState t, PyStr name, Value value, List<Value> keywordValues, List<PyStr> keywordNames)
    {
        if (keywordNames.Exists(known => known.Equals(name)))
        {
            t.RaiseTypeError($"__build_class__() got multiple values for keyword argument '{name.Text}'");
            return false;
        }
        keywordNames.Add(name);
        keywordValues.Add(value);
        return true;
    }
}
