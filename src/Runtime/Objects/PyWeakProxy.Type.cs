using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

// The two types: every slot asks the object that the proxy stands for. See cpython Objects/weakrefobject.c.
internal sealed partial class PyWeakProxy
{
    public static new readonly PyType TypeObject = MakeType("ProxyType", null);

    public static readonly PyType CallableType = MakeType("CallableProxyType", static (ThreadState t, Value self, scoped in Arguments arguments) =>
        Of(t, self) is var target && target.IsError ? target : Calls.Call(t, target, in arguments));

    private static PyType MakeType(string name, CallFunction? call) => new PyType("weakref." + name)
    {
        Call = call,
        GetAttribute = static (t, self, name) => Of(t, self) is var target && target.IsError ? target : Attributes.Get(t, target, name),
        SetAttribute = static (t, self, name, value) => Of(t, self) is var target && !target.IsError && Attributes.Set(t, target, name, value),
        Repr = GetRepr,
        Str = Unary(Representation.Str),
        Hash = static (t, self) =>
        {
            t.RaiseTypeError($"unhashable type: '{self.Type.Name}'");
            return -1;
        },
        RichCompare = static (t, self, other, op) => TryUnwrap(t, self, other, out Value a, out Value b) ? Comparison.Compare(t, a, b, op) : Value.Error,
        Iter = Unary(Iteration.Iter),
        Next = GetNext,
        Length = static (t, self) => Of(t, self) is var target && target.IsError ? -1 : Containers.Length(t, target),
        GetItem = static (t, self, key) => Of(t, self) is var target && target.IsError ? target : Containers.GetItem(t, target, key),
        SetItem = static (t, self, key, item) => Of(t, self) is var target && !target.IsError
            && (item.IsUnbound ? Containers.DeleteItem(t, target, key) : Containers.SetItem(t, target, key, item)),
        Contains = static (t, self, item) => Of(t, self) is var target && target.IsError ? Truth.Error : Containers.Contains(t, target, item),
        Bool = static (t, self) => Of(t, self) is var target && target.IsError ? Truth.Error : Truthiness.Of(t, target),
        Negative = Unary(Numbers.Negative),
        Positive = Unary(Numbers.Positive),
        Absolute = Unary(Numbers.Absolute),
        Invert = Unary(Numbers.Invert),
        Index = Unary(Numbers.Index),
        Int = Unary(static (t, target) => Calls.Call1(t, PyInt.TypeObject, target)),
        Float = Unary(static (t, target) => Calls.Call1(t, PyFloat.TypeObject, target)),
        Add = Binary(Numbers.Add),
        Subtract = Binary(Numbers.SubtractOperator),
        Multiply = Binary(Numbers.Multiply),
        Remainder = Binary(Numbers.RemainderOperator),
        DivMod = Binary(Numbers.DivModOperator),
        FloorDivide = Binary(Numbers.FloorDivideOperator),
        TrueDivide = Binary(Numbers.TrueDivideOperator),
        MatrixMultiply = Binary(Numbers.MatrixMultiplyOperator),
        LeftShift = Binary(Numbers.LeftShiftOperator),
        RightShift = Binary(Numbers.RightShiftOperator),
        And = Binary(Numbers.AndOperator),
        Xor = Binary(Numbers.XorOperator),
        Or = Binary(Numbers.OrOperator),
        Power = static (t, a, b, modulus) => TryUnwrap(t, a, b, out Value x, out Value y) ? Numbers.Power(t, x, y, Unwrap(t, modulus)) : Value.Error,
        InPlaceAdd = Binary(Numbers.InPlaceAdd),
        InPlaceSubtract = InPlace(Numbers.SubtractOperator),
        InPlaceMultiply = Binary(Numbers.InPlaceMultiply),
        InPlaceRemainder = InPlace(Numbers.RemainderOperator),
        InPlaceFloorDivide = InPlace(Numbers.FloorDivideOperator),
        InPlaceTrueDivide = InPlace(Numbers.TrueDivideOperator),
        InPlaceMatrixMultiply = InPlace(Numbers.MatrixMultiplyOperator),
        InPlaceLeftShift = InPlace(Numbers.LeftShiftOperator),
        InPlaceRightShift = InPlace(Numbers.RightShiftOperator),
        InPlaceAnd = InPlace(Numbers.AndOperator),
        InPlaceXor = InPlace(Numbers.XorOperator),
        InPlaceOr = InPlace(Numbers.OrOperator),
        InPlacePower = static (t, a, b, _) => TryUnwrap(t, a, b, out Value x, out Value y) ? Numbers.InPlacePower(t, x, y) : Value.Error,
        Members = static () =>
        [
            new Method("__bytes__", "()", CallBytes),
            new Method("__reversed__", "()", static (t, self) => Of(t, self) is var target && target.IsError ? target : Calls.Call1(t, PyReversed.TypeObject, target)),
        ],
    }.Ready();

    private static Value CallBytes(ThreadState t, Value self)
    {
        Value target = Of(t, self);
        if (target.IsError)
            return target;
        Value found = Attributes.CallSpecial(t, target, SpecialNames.Bytes);
        return found.IsUnbound ? Calls.Call1(t, PyBytes.TypeObject, target) : found;
    }

    private static Value GetNext(ThreadState t, Value self)
    {
        Value target = Of(t, self);
        if (target.IsError)
            return target;
        return target.Type.Next is null
            ? t.RaiseTypeError("Weakref proxy referenced a non-iterator '" + target.Type.Name + "' object")
            : Iteration.Next(t, target);
    }

    private static Function1 Unary(Function1 operation) => (t, self) => Of(t, self) is var target && target.IsError ? target : operation(t, target);

    private static Function2 Binary(Function2 operation) => (t, a, b) => TryUnwrap(t, a, b, out Value x, out Value y) ? operation(t, x, y) : Value.Error;

    private static Function2 Binary(BinaryOperator operation) => Binary((t, a, b) => Numbers.Binary(t, operation, a, b));

    private static Function2 InPlace(BinaryOperator operation) => Binary((t, a, b) => Numbers.InPlace(t, operation, a, b));

    private static bool TryUnwrap(ThreadState t, Value a, Value b, out Value first, out Value second)
    {
        first = Unwrap(t, a);
        second = first.IsError ? default : Unwrap(t, b);
        return !first.IsError && !second.IsError;
    }
}
