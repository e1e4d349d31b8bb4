using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Operator;

/// <summary>The module <c>operator</c>: the operators as functions.</summary>
internal static class OperatorModule
{
    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("operator", "Operator interface.\n\nThis module exports a set of functions corresponding to the intrinsic\noperators of Python.");
        AddComparisons(module);
        AddArithmetic(module);
        AddInPlace(module);
        AddSequences(module);
        module.Add(PyAttributeGetter.TypeObject);
        module.Add(PyItemGetter.TypeObject);
        module.Add(PyMethodCaller.TypeObject);
        AddAll(module);
        return module;
    }

    private static void AddComparisons(PyModule module)
    {
        AddBinary(module, "lt", static (t, a, b) => Comparison.Compare(t, a, b, CompareOp.Less));
        AddBinary(module, "le", static (t, a, b) => Comparison.Compare(t, a, b, CompareOp.LessEqual));
        AddBinary(module, "eq", static (t, a, b) => Comparison.Compare(t, a, b, CompareOp.Equal));
        AddBinary(module, "ne", static (t, a, b) => Comparison.Compare(t, a, b, CompareOp.NotEqual));
        AddBinary(module, "gt", static (t, a, b) => Comparison.Compare(t, a, b, CompareOp.Greater));
        AddBinary(module, "ge", static (t, a, b) => Comparison.Compare(t, a, b, CompareOp.GreaterEqual));
        AddUnary(module, "not_", static (t, a) => Negate(Truthiness.Of(t, a)), dunder: "__not__");
        module.Add(new PyBuiltinFunction("truth", "(a, /)", static (t, a) => ToBool(Truthiness.Of(t, a))));
        module.Add(new PyBuiltinFunction("is_", "(a, b, /)", static (t, a, b) => Value.FromBool(a.Is(b))));
        module.Add(new PyBuiltinFunction("is_not", "(a, b, /)", static (t, a, b) => Value.FromBool(!a.Is(b))));
        module.Add(new PyBuiltinFunction("is_none", "(a, /)", static (t, a) => Value.FromBool(a.IsNone)));
        module.Add(new PyBuiltinFunction("is_not_none", "(a, /)", static (t, a) => Value.FromBool(!a.IsNone)));
    }

    private static void AddArithmetic(PyModule module)
    {
        AddBinary(module, "add", Numbers.Add);
        AddBinary(module, "sub", static (t, a, b) => Numbers.Binary(t, Numbers.SubtractOperator, a, b));
        AddBinary(module, "mul", Numbers.Multiply);
        AddBinary(module, "matmul", static (t, a, b) => Numbers.Binary(t, Numbers.MatrixMultiplyOperator, a, b));
        AddBinary(module, "truediv", static (t, a, b) => Numbers.Binary(t, Numbers.TrueDivideOperator, a, b));
        AddBinary(module, "floordiv", static (t, a, b) => Numbers.Binary(t, Numbers.FloorDivideOperator, a, b));
        AddBinary(module, "mod", static (t, a, b) => Numbers.Binary(t, Numbers.RemainderOperator, a, b));
        AddBinary(module, "pow", static (t, a, b) => Numbers.Power(t, a, b, Value.None));
        AddBinary(module, "lshift", static (t, a, b) => Numbers.Binary(t, Numbers.LeftShiftOperator, a, b));
        AddBinary(module, "rshift", static (t, a, b) => Numbers.Binary(t, Numbers.RightShiftOperator, a, b));
        AddBinary(module, "and_", static (t, a, b) => Numbers.Binary(t, Numbers.AndOperator, a, b), "__and__");
        AddBinary(module, "or_", static (t, a, b) => Numbers.Binary(t, Numbers.OrOperator, a, b), "__or__");
        AddBinary(module, "xor", static (t, a, b) => Numbers.Binary(t, Numbers.XorOperator, a, b));
        AddUnary(module, "neg", Numbers.Negative);
        AddUnary(module, "pos", Numbers.Positive);
        AddUnary(module, "abs", Numbers.Absolute);
        AddUnary(module, "invert", Numbers.Invert);
        AddUnary(module, "inv", Numbers.Invert);
        AddUnary(module, "index", Index);
    }

    private static void AddInPlace(PyModule module)
    {
        AddBinary(module, "iadd", Numbers.InPlaceAdd);
        AddBinary(module, "isub", static (t, a, b) => Numbers.InPlace(t, Numbers.SubtractOperator, a, b));
        AddBinary(module, "imul", Numbers.InPlaceMultiply);
        AddBinary(module, "imatmul", static (t, a, b) => Numbers.InPlace(t, Numbers.MatrixMultiplyOperator, a, b));
        AddBinary(module, "itruediv", static (t, a, b) => Numbers.InPlace(t, Numbers.TrueDivideOperator, a, b));
        AddBinary(module, "ifloordiv", static (t, a, b) => Numbers.InPlace(t, Numbers.FloorDivideOperator, a, b));
        AddBinary(module, "imod", static (t, a, b) => Numbers.InPlace(t, Numbers.RemainderOperator, a, b));
        AddBinary(module, "ipow", Numbers.InPlacePower);
        AddBinary(module, "ilshift", static (t, a, b) => Numbers.InPlace(t, Numbers.LeftShiftOperator, a, b));
        AddBinary(module, "irshift", static (t, a, b) => Numbers.InPlace(t, Numbers.RightShiftOperator, a, b));
        AddBinary(module, "iand", static (t, a, b) => Numbers.InPlace(t, Numbers.AndOperator, a, b));
        AddBinary(module, "ior", static (t, a, b) => Numbers.InPlace(t, Numbers.OrOperator, a, b));
        AddBinary(module, "ixor", static (t, a, b) => Numbers.InPlace(t, Numbers.XorOperator, a, b));
    }

    private static void AddSequences(PyModule module)
    {
        AddBinary(module, "concat", Concat);
        AddBinary(module, "iconcat", InPlaceConcat);
        AddBinary(module, "contains", static (t, a, b) => ToBool(Containers.Contains(t, a, b)));
        AddBinary(module, "getitem", Containers.GetItem);
        AddBinary(module, "delitem", static (t, a, b) => Containers.DeleteItem(t, a, b) ? Value.None : Value.Error);
        Function3 set = static (t, a, b, c) => Containers.SetItem(t, a, b, c) ? Value.None : Value.Error;
        module.Add(new PyBuiltinFunction("setitem", "(a, b, c, /)", set));
        module.Add("__setitem__", module.Dict.GetOrUnbound("setitem"));
        module.Add(new PyBuiltinFunction("countOf", "(a, b, /)", CountOf));
        module.Add(new PyBuiltinFunction("indexOf", "(a, b, /)", IndexOf));
        module.Add(new PyBuiltinFunction("length_hint", "(obj, default=0, /)", LengthHint));
        FunctionRaw call = Call;
        module.Add(new PyBuiltinFunction("call", call, "(obj, /, *args, **kwargs)"));
        module.Add("__call__", module.Dict.GetOrUnbound("call"));
    }

    private static void AddUnary(PyModule module, string name, Function1 function, string? dunder = null)
    {
        module.Add(new PyBuiltinFunction(name, "(a, /)", function));
        module.Add(dunder ?? $"__{name}__", module.Dict.GetOrUnbound(name));
    }

    private static void AddBinary(PyModule module, string name, Function2 function, string? dunder = null)
    {
        module.Add(new PyBuiltinFunction(name, "(a, b, /)", function));
        module.Add(dunder ?? $"__{name}__", module.Dict.GetOrUnbound(name));
    }

    private static void AddAll(PyModule module)
    {
        PyList names = new();
        for (int i = 0; i < module.Dict.EntryLimit; i++)
        {
            if (module.Dict.EntryAt(i).Key.Ref is PyStr name && !name.Text.StartsWith('_'))
                names.Append(name);
        }
        module.Add("__all__", names);
    }

    private static Value ToBool(Truth truth) => truth == Truth.Error ? Value.Error : Value.FromBool(truth == Truth.True);

    private static Value Negate(Truth truth) => truth == Truth.Error ? Value.Error : Value.FromBool(truth == Truth.False);

    private static Value Concat(ThreadState t, Value a, Value b) =>
        a.Type.GetItem is null ? t.RaiseTypeError($"'{a.Type.Name}' object can't be concatenated") : Numbers.Add(t, a, b);

    private static Value InPlaceConcat(ThreadState t, Value a, Value b) =>
        a.Type.GetItem is null ? t.RaiseTypeError($"'{a.Type.Name}' object can't be concatenated") : Numbers.InPlaceAdd(t, a, b);

    // An exact int, also of a bool.
    private static Value Index(ThreadState t, Value value)
    {
        Value index = Numbers.Index(t, value);
        return PyInt.TryGet(index, out System.Numerics.BigInteger number) ? PyInt.From(number) : index;
    }

    private static Value CountOf(ThreadState t, Value iterable, Value wanted)
    {
        long count = 0;
        Value iterator = Iteration.Iter(t, iterable);
        while (!iterator.IsError)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsUnbound)
                return Value.FromInt64(count);
            Truth equal = item.IsError ? Truth.Error : Comparison.EqualTruth(t, item, wanted);
            if (equal == Truth.Error)
                return Value.Error;
            count += equal == Truth.True ? 1 : 0;
        }
        return Value.Error;
    }

    private static Value IndexOf(ThreadState t, Value iterable, Value wanted)
    {
        Value iterator = Iteration.Iter(t, iterable);
        for (long index = 0; !iterator.IsError; index++)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsUnbound)
                return t.RaiseValueError("sequence.index(x): x not in sequence");
            Truth equal = item.IsError ? Truth.Error : Comparison.EqualTruth(t, item, wanted);
            if (equal == Truth.Error)
                return Value.Error;
            if (equal == Truth.True)
                return Value.FromInt64(index);
        }
        return Value.Error;
    }

    private static Value LengthHint(ThreadState t, Value value, Value fallback)
    {
        if (!PyInt.TryGet(fallback, out _))
            return t.RaiseTypeError($"'{fallback.Type.Name}' object cannot be interpreted as an integer");
        if (!Numbers.TrySize(t, fallback, out long missing))
            return Value.Error;
        long hint = Iteration.LengthHint(t, value, missing);
        return hint < 0 && t.Pending is not null ? Value.Error : Value.FromInt64(hint);
    }

    private static Value Call(ThreadState t, scoped in Arguments arguments) => arguments.PositionalCount == 0
        ? t.RaiseTypeError("call expected at least 1 argument, got 0")
        : Calls.Call(t, arguments.Values[0], new Arguments(arguments.Values[1..], arguments.Names));
}
