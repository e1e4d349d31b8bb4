using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.RandomNumbers;

internal sealed partial class PyRandom
{
    public static new readonly PyType TypeObject = new PyType("Random")
    {
        Module = "random",
        Doc = "A generator of random numbers: the Mersenne Twister.",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyRandom(type),
        New = static (ThreadState t, PyType type, scoped in Arguments arguments) => new PyRandom(type),
        Init = Initialize,
        Members = MakeMembers,
    }.Ready();

    public static readonly PyType SystemTypeObject = new PyType("SystemRandom", TypeObject)
    {
        Module = "random",
        Doc = "Random numbers of the operating system: they cannot be foretold, and have no state to seed or keep.",
        IsSubclassable = true,
    }.Ready();

    /// <summary>The methods that the module also offers as functions, bound to an instance of its own.</summary>
    public static readonly string[] FunctionNames =
    [
        "betavariate", "binomialvariate", "choice", "choices", "expovariate", "gammavariate", "gauss", "getrandbits", "getstate",
        "lognormvariate", "normalvariate", "paretovariate", "randbytes", "randint", "random", "randrange", "sample", "seed", "setstate",
        "shuffle", "triangular", "uniform", "vonmisesvariate", "weibullvariate",
    ];

    private static Member[] MakeMembers() =>
    [
        new Method("random", "()", Random),
        new Method("seed", "(a=None, version=2)", Seed),
        new Method("getstate", "()", GetState),
        new Method("setstate", "(state)", SetState),
        new Method("getrandbits", "(k, /)", GetRandBits),
        new Method("randbytes", "(n)", RandBytes),
        new Method("randrange", "(start, stop=None, step=?)", RandRange),
        new Method("randint", "(a, b)", RandInt),
        new Method("choice", "(seq)", Choice),
        new Method("choices", "(population, weights=None, *, cum_weights=None, k=1)", Choices),
        new Method("shuffle", "(x)", Shuffle),
        new Method("sample", "(population, k, *, counts=None)", Sample),
        new Method("uniform", "(a, b)", Uniform),
        new Method("triangular", "(low=0.0, high=1.0, mode=None)", Triangular),
        new Method("normalvariate", "(mu=0.0, sigma=1.0)", NormalVariate),
        new Method("gauss", "(mu=0.0, sigma=1.0)", Gauss),
        new Method("lognormvariate", "(mu=0.0, sigma=1.0)", LogNormVariate),
        new Method("expovariate", "(lambd=1.0)", ExpoVariate),
        new Method("vonmisesvariate", "(mu, kappa)", VonMisesVariate),
        new Method("gammavariate", "(alpha, beta)", GammaVariate),
        new Method("betavariate", "(alpha, beta)", BetaVariate),
        new Method("paretovariate", "(alpha)", ParetoVariate),
        new Method("weibullvariate", "(alpha, beta)", WeibullVariate),
        new Method("binomialvariate", "(n=1, p=0.5)", BinomialVariate),
        new GetSet("gauss_next", static (t, self) => Of(self).nextGauss is { } next ? Value.FromDouble(next) : Value.None, SetGaussNext),
        new Constant("VERSION", Value.FromInt64(StateVersion)),
    ];

    private static PyRandom Of(Value self) => (PyRandom)self.Ref!;

    private static bool SetGaussNext(ThreadState t, Value self, Value next)
    {
        double number = 0;
        if (!next.IsNone && !next.IsUnbound && !PyFloat.TryGetArgument(t, next, out number))
            return false;
        Of(self).nextGauss = next.IsNone || next.IsUnbound ? null : number;
        return true;
    }

    private static Value Random(ThreadState t, Value self) => Value.FromDouble(Of(self).NextDouble());

    private static Value GetRandBits(ThreadState t, Value self, Value count)
    {
        if (!Protocols.Numbers.TryIndex64(t, count, BuiltinExceptions.OverflowError, out long bits))
            return Value.Error;
        if (bits < 0)
            return t.RaiseValueError("Cannot convert negative int");
        return bits > PyInt.MaximumBits ? t.RaiseMemoryError() : PyInt.From(Of(self).NextBigBits(bits));
    }

    private static Value RandBytes(ThreadState t, Value self, Value count)
    {
        if (!Protocols.Numbers.TryIndex64(t, count, BuiltinExceptions.OverflowError, out long length))
            return Value.Error;
        PyRandom random = Of(self);
        if (length > PyInt.MaximumBits / 8)
            return t.RaiseMemoryError();
        Value bits = random.IsPlain
            ? GetRandBits(t, self, Value.FromInt64(length * 8))
            : Protocols.Attributes.CallMethod(t, self, GetRandBitsName, Value.FromInt64(length * 8));
        if (bits.IsError || !PyInt.TryGet(bits, out BigInteger number))
            return bits.IsError ? bits : t.RaiseTypeError($"'{bits.Type.Name}' object cannot be interpreted as an integer");
        byte[] bytes = new byte[length];
        if (!number.IsZero)
            number.ToByteArray(isUnsigned: true).CopyTo(bytes, 0);
        return PyBytes.Of(bytes);
    }
}
