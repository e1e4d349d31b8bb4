using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal sealed partial class PySlice
{
    public static new readonly PyType TypeObject = new PyType("slice")
    {
        Doc = "slice(stop)\nslice(start, stop[, step])\n\nThe part of a sequence from start to before stop, in steps: what a[0:10:2] asks for.",
        New = Create,
        Repr = GetRepr,
        Hash = GetHash,
        RichCompare = Compare,
        Members = static () =>
        [
            new Field("start", static (t, self) => ((PySlice)self.Ref!).Start),
            new Field("stop", static (t, self) => ((PySlice)self.Ref!).Stop),
            new Field("step", static (t, self) => ((PySlice)self.Ref!).Step),
            new Method("indices", "(object, /)", Indices),
            new Method("__reduce__", "()", Reduce),
        ],
    }.Ready();

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
            return t.RaiseTypeError("slice() takes no keyword arguments");
        ReadOnlySpan<Value> values = arguments.Values;
        return values.Length switch
        {
            0 => t.RaiseTypeError("slice expected at least 1 argument, got 0"),
            1 => new PySlice(Value.None, values[0], Value.None),
            2 => new PySlice(values[0], values[1], Value.None),
            3 => new PySlice(values[0], values[1], values[2]),
            _ => t.RaiseTypeError($"slice expected at most 3 arguments, got {values.Length}"),
        };
    }

    private PyTuple AsTuple() => new(Start, Stop, Step);

    private static Value GetRepr(ThreadState t, Value self)
    {
        PySlice slice = (PySlice)self.Ref!;
        if (Representation.Repr(t, slice.Start) is not { } start || Representation.Repr(t, slice.Stop) is not { } stop)
            return Value.Error;
        string? step = Representation.Repr(t, slice.Step);
        return step is null ? Value.Error : Value.FromString($"slice({start}, {stop}, {step})");
    }

    private static long GetHash(ThreadState t, Value self)
    {
        PySlice slice = (PySlice)self.Ref!;
        SequenceHash hash = new();
        return hash.Add(t, slice.Start) && hash.Add(t, slice.Stop) && hash.Add(t, slice.Step) ? hash.Finish() : -1;
    }

    private static Value Compare(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (other.Ref is not PySlice right)
            return Value.NotImplemented;
        return Comparison.Compare(t, ((PySlice)self.Ref!).AsTuple(), right.AsTuple(), op);
    }

    private static Value Reduce(ThreadState t, Value self) => new PyTuple(TypeObject, ((PySlice)self.Ref!).AsTuple());

    private static Value Indices(ThreadState t, Value self, Value lengthValue)
    {
        Value index = Numbers.Index(t, lengthValue);
        if (index.IsError)
            return index;
        PyInt.TryGet(index, out BigInteger length);
        if (length.Sign < 0)
            return t.RaiseValueError("length should not be negative");
        return ((PySlice)self.Ref!).TryResolve(t, length, out BigInteger start, out BigInteger stop, out BigInteger step)
            ? new PyTuple(PyInt.From(start), PyInt.From(stop), PyInt.From(step))
            : Value.Error;
    }

    /// <summary>
    /// The slice applied to a sequence of any length, in unbounded numbers; false on error.
    /// See cpython Objects/sliceobject.c _PySlice_GetLongIndices.
    /// </summary>
    public bool TryResolve(ThreadState t, BigInteger length, out BigInteger start, out BigInteger stop, out BigInteger step)
    {
        step = BigInteger.One;
        start = stop = default;
        if (!Step.IsNone && !TryNumber(t, Step, out step))
            return false;
        if (step.IsZero)
        {
            t.RaiseValueError("slice step cannot be zero");
            return false;
        }
        BigInteger lower = step.Sign < 0 ? BigInteger.MinusOne : BigInteger.Zero;
        BigInteger upper = step.Sign < 0 ? length - 1 : length;
        start = step.Sign < 0 ? upper : lower;
        stop = step.Sign < 0 ? lower : upper;
        return (Start.IsNone || TryEnd(t, Start, length, lower, upper, out start))
            && (Stop.IsNone || TryEnd(t, Stop, length, lower, upper, out stop));
    }

    private static bool TryEnd(ThreadState t, Value value, BigInteger length, BigInteger lower, BigInteger upper, out BigInteger end)
    {
        if (!TryNumber(t, value, out end))
            return false;
        if (end.Sign < 0)
            end = BigInteger.Max(end + length, lower);
        else
            end = BigInteger.Min(end, upper);
        return true;
    }

    private static bool TryNumber(ThreadState t, Value value, out BigInteger number)
    {
        number = default;
        if (!value.IsInt && value.Type.Index is null)
        {
            t.RaiseTypeError("slice indices must be integers or None or have an __index__ method");
            return false;
        }
        Value index = Numbers.Index(t, value);
        return !index.IsError && PyInt.TryGet(index, out number);
    }
}
