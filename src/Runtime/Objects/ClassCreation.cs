using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>The class statement: bases, metaclass, namespace, body. <c>type.__new__</c> is in ClassCreation.New.cs. See cpython Python/bltinmodule.c builtin___build_class__.</summary>
internal static partial class ClassCreation
{
    private static readonly PyStr Metaclass = PyStr.Intern("metaclass");
    private static readonly PyStr ClassDictCell = PyStr.Intern("__classdictcell__");

    /// <summary>Makes a class from its body and the arguments in the parentheses; <paramref name="keywordsOnly"/> has no positional ones.</summary>
    public static Value Build(ThreadState t, PyFunction body, PyStr name, scoped ReadOnlySpan<Value> bases, scoped in Arguments keywordsOnly)
    {
        PyTuple originalBases = PyTuple.From(bases);
        PyTuple? resolved = ResolveBases(t, originalBases);
        if (resolved is null)
            return Value.Error;
        Value metaclass = TakeMetaclass(in keywordsOnly, out Value[] values, out PyStr[]? names);
        if (metaclass.IsUnbound)
            metaclass = resolved.Count == 0 ? PyType.TypeObject : resolved.Items[0].Type;
        if (metaclass.Ref is PyType declared)
        {
            PyType? winner = MostDerivedMetaclass(t, declared, resolved);
            if (winner is null)
                return Value.Error;
            metaclass = winner;
        }
        Value ns = Prepare(t, metaclass, name, resolved, values, names);
        Value cell = ns.IsError ? ns : RunBody(t, body, ns);
        if (cell.IsError)
            return cell;
        if (!ReferenceEquals(resolved, originalBases) && !Containers.SetItem(t, ns, SpecialNames.OrigBases, originalBases))
            return Value.Error;
        Value made = Calls.Call(t, metaclass, new Arguments([name, resolved, ns, .. values], names));
        return made.IsError || CheckCell(t, cell, made, name) ? made : Value.Error;
    }

    // A program may hand __build_class__ a function, which has locals of its own.
    private static Value RunBody(ThreadState t, PyFunction body, Value ns) =>
        body.Code.Kind == CodeKind.Class ? body.RunWithNamespace(t, ns) : body.Invoke0(t);

    /// <summary>The metaclass that all bases agree with; null with a TypeError pending when there is none. See cpython Objects/typeobject.c _PyType_CalculateMetaclass.</summary>
    public static PyType? MostDerivedMetaclass(ThreadState t, PyType metaclass, PyTuple bases)
    {
        PyType winner = metaclass;
        foreach (Value item in bases.Items)
        {
            PyType candidate = item.Type;
            if (winner.IsSubtypeOf(candidate))
                continue;
            if (!candidate.IsSubtypeOf(winner))
            {
                t.RaiseTypeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases");
                return null;
            }
            winner = candidate;
        }
        return winner;
    }

    /// <summary>The bases with what is no class replaced by its <c>__mro_entries__</c> (PEP 560); null on error.</summary>
    public static PyTuple? ResolveBases(ThreadState t, PyTuple bases)
    {
        List<Value>? replaced = null;
        for (int i = 0; i < bases.Count; i++)
        {
            Value item = bases.Items[i];
            Value method = item.Ref is PyType ? default : Attributes.GetOrUnbound(t, item, SpecialNames.MroEntries);
            if (method.IsError)
                return null;
            if (method.IsUnbound)
            {
                replaced?.Add(item);
                continue;
            }
            Value entries = Calls.Call1(t, method, bases);
            if (entries.IsError)
                return null;
            if (entries.Ref is not PyTuple tuple)
            {
                t.RaiseTypeError("__mro_entries__ must return a tuple");
                return null;
            }
            replaced ??= [.. bases.Items[..i]];
            replaced.AddRange(tuple.Items);
        }
        return replaced is null ? bases : PyTuple.From(replaced.ToArray());
    }

    private static Value TakeMetaclass(scoped in Arguments keywords, out Value[] values, out PyStr[]? names)
    {
        names = keywords.Names;
        int index = names is null ? -1 : Array.FindIndex(names, static name => name.Equals(Metaclass));
        if (index < 0)
        {
            values = keywords.Values.ToArray();
            return default;
        }
        Value metaclass = keywords.Values[index];
        values = [.. keywords.Values[..index], .. keywords.Values[(index + 1)..]];
        names = names!.Length == 1 ? null : [.. names[..index], .. names[(index + 1)..]];
        return metaclass;
    }

    private static Value Prepare(ThreadState t, Value metaclass, PyStr name, PyTuple bases, Value[] keywordValues, PyStr[]? keywordNames)
    {
        if (ReferenceEquals(metaclass.Ref, PyType.TypeObject))
            return new PyDict();
        Value prepare = Attributes.GetOrUnbound(t, metaclass, SpecialNames.Prepare);
        if (prepare.IsError)
            return prepare;
        if (prepare.IsUnbound)
            return new PyDict();
        Value ns = Calls.Call(t, prepare, new Arguments([name, bases, .. keywordValues], keywordNames));
        if (ns.IsError || ns.Ref is PyDict || ns.Type.GetItem is not null)
            return ns;
        string owner = metaclass.Ref is PyType type ? type.Name : "<metaclass>";
        return t.RaiseTypeError($"{owner}.__prepare__() must return a mapping, not {ns.Type.Name}");
    }

    // type.__new__ must have put the class into the cell of `__class__`, and this very class.
    private static bool CheckCell(ThreadState t, Value cell, Value made, PyStr name)
    {
        if (cell.Ref is not PyCell { } classCell || made.Ref is not PyType)
            return true;
        if (classCell.Contents.Is(made))
            return true;
        string? repr = Representation.Repr(t, made);
        if (repr is null)
            return false;
        if (classCell.Contents.IsUnbound)
        {
            t.RaiseRuntimeError($"__class__ not set defining '{name.Text}' as {repr}. Was __classcell__ propagated to type.__new__?");
            return false;
        }
        string? other = Representation.Repr(t, classCell.Contents);
        if (other is not null)
            t.RaiseTypeError($"__class__ set to {other} defining '{name.Text}' as {repr}");
        return false;
    }
}
