using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

/// <summary>How a parameter may be given.</summary>
internal enum ParameterKind
{
    PositionalOnly,
    PositionalOrKeyword,
    VarPositional,
    KeywordOnly,
    VarKeyword,
}

/// <summary>A parameter of a native function; <paramref name="DefaultText"/> is null when it is required.</summary>
internal sealed record Parameter(PyStr Name, ParameterKind Kind, string? DefaultText, Value Default)
{
    public bool IsRequired => DefaultText is null && Kind is not (ParameterKind.VarPositional or ParameterKind.VarKeyword);
}

/// <summary>
/// The parameters of a native function, parsed from text such as <c>(iterable, /, *, key=None, reverse=False)</c>. A default may be a literal
/// (None, True, False, an int, a float, a quoted str or bytes, <c>()</c>, <c>sys.maxsize</c>); <c>?</c> leaves the parameter unbound when it is
/// not given, so does a bracket before it (<c>(sub[, start[, end]], /)</c>), and so are <c>**kwargs</c> when there are none.
/// </summary>
internal sealed partial class Signature
{
    private readonly int minimumPositional;
    private readonly int maximumPositional;
    private readonly int positionalOnlyRequired;
    private readonly int varPositional = -1;
    private readonly int varKeyword = -1;
    private readonly bool hasSelf;

    private Signature(Parameter[] parameters, bool hasSelf)
    {
        Parameters = parameters;
        this.hasSelf = hasSelf;
        AllPositional = true;
        for (int i = 0; i < parameters.Length; i++)
        {
            Parameter parameter = parameters[i];
            switch (parameter.Kind)
            {
                case ParameterKind.PositionalOnly or ParameterKind.PositionalOrKeyword:
                    maximumPositional++;
                    if (parameter.IsRequired)
                        minimumPositional++;
                    if (parameter is { IsRequired: true, Kind: ParameterKind.PositionalOnly })
                        positionalOnlyRequired++;
                    break;
                case ParameterKind.VarPositional:
                    varPositional = i;
                    AllPositional = false;
                    break;
                case ParameterKind.VarKeyword:
                    varKeyword = i;
                    AllPositional = false;
                    break;
                default:
                    AllPositional = false;
                    break;
            }
        }
    }

    /// <summary>The parameters in order, self included.</summary>
    public Parameter[] Parameters { get; }

    public int Count => Parameters.Length;

    /// <summary>True when a call with <see cref="Count"/> positional arguments needs no binding.</summary>
    public bool AllPositional { get; }

    /// <summary>Fills <paramref name="bound"/> (one place a parameter); false with a TypeError pending when the arguments do not fit.</summary>
    public bool Bind(ThreadState t, NativeFunction function, scoped in Arguments arguments, Span<Value> bound)
    {
        bound.Clear();
        ReadOnlySpan<Value> positional = arguments.Positional;
        bool isTooMany = arguments.Values.Length > Parameters.Length && varKeyword < 0;
        if ((isTooMany || positional.Length > maximumPositional) && varPositional < 0)
        {
            if (function.PythonName is not { } counting)
                return RaiseTooMany(t, function, in arguments);
            if (positional.Length > maximumPositional)
                return RaiseTooManyPositional(t, counting, in arguments);
        }
        int direct = Math.Min(positional.Length, maximumPositional);
        positional[..direct].CopyTo(bound);
        if (varPositional >= 0)
            bound[varPositional] = PyTuple.From(positional[direct..]);
        if (direct < positionalOnlyRequired && arguments.KeywordCount > 0)
            return RaiseMissing(t, function, in arguments, direct);
        PyDict? extra = null;
        // Most calls give no keywords: then no dict is made.
        if (varKeyword >= 0 && arguments.Names is not null)
            bound[varKeyword] = extra = new PyDict();
        if (arguments.Names is not null && !BindKeywords(t, function, in arguments, bound, extra))
            return false;
        return FillDefaults(t, function, in arguments, bound);
    }

    /// <summary>True when <paramref name="count"/> positional arguments need no binding but the default of the one parameter after them.</summary>
    public bool LacksLastOnly(int count) => AllPositional && count == Count - 1 && count >= minimumPositional;

    /// <summary>Puts positional arguments into their places and defaults into the rest; false, with nothing raised, when that does not suffice.</summary>
    public bool TryFill(ReadOnlySpan<Value> positional, Span<Value> bound)
    {
        if (!AllPositional || positional.Length < minimumPositional || positional.Length > bound.Length)
            return false;
        positional.CopyTo(bound);
        for (int i = positional.Length; i < bound.Length; i++)
            bound[i] = Parameters[i].Default;
        return true;
    }

    private bool BindKeywords(ThreadState t, NativeFunction function, scoped in Arguments arguments, Span<Value> bound, PyDict? extra)
    {
        ReadOnlySpan<Value> values = arguments.KeywordValues;
        for (int i = 0; i < values.Length; i++)
        {
            PyStr name = arguments.Names![i];
            int index = IndexOf(name);
            if (index < 0)
            {
                if (extra is null && function.PythonName is { } unexpecting)
                    return RaiseUnexpected(t, unexpecting, name);
                if (extra is null)
                    return RaiseUnexpectedKeyword(t, function, in arguments, name);
                extra.Set(name, values[i]);
            }
            else if (!bound[index].IsUnbound)
            {
                if (function.PythonName is { } python)
                    return RaiseMultiple(t, python, name);
                t.RaiseTypeError($"argument for {function.Name}() given by name ('{name.Text}') and position ({PositionOf(index)})");
                return false;
            }
            else
            {
                bound[index] = values[i];
            }
        }
        return true;
    }

    private bool FillDefaults(ThreadState t, NativeFunction function, scoped in Arguments arguments, Span<Value> bound)
    {
        for (int i = 0; i < Parameters.Length; i++)
        {
            if (!bound[i].IsUnbound)
                continue;
            Parameter parameter = Parameters[i];
            if (parameter.IsRequired)
                return function.PythonName is { } python ? RaiseMissing(t, python, bound) : RaiseMissing(t, function, in arguments, i);
            bound[i] = parameter.Default;
        }
        return true;
    }

    private int IndexOf(PyStr name)
    {
        for (int i = 0; i < Parameters.Length; i++)
        {
            Parameter parameter = Parameters[i];
            if (parameter.Kind is ParameterKind.PositionalOrKeyword or ParameterKind.KeywordOnly && parameter.Name.Equals(name))
                return i;
        }
        return -1;
    }

    private int PositionOf(int index) => hasSelf ? index : index + 1;
}
