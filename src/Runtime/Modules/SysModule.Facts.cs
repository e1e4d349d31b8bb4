using System.Runtime.InteropServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules;

// The named tuples of sys.
internal static partial class SysModule
{
    private static readonly PyType VersionInfoType =
        PyStructSequence.MakeType("sys.version_info", ["major", "minor", "micro", "releaselevel", "serial"]);

    private static readonly PyType FloatInfoType = PyStructSequence.MakeType(
        "sys.float_info", ["max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix", "rounds"]);

    private static readonly PyType IntInfoType = PyStructSequence.MakeType(
        "sys.int_info", ["bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold"]);

    private static readonly PyType HashInfoType = PyStructSequence.MakeType(
        "sys.hash_info", ["width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff"]);

    private static readonly PyType ThreadInfoType = PyStructSequence.MakeType("sys.thread_info", ["name", "lock", "version"]);

    private static readonly PyType FlagsType = PyStructSequence.MakeType(
        "sys.flags",
        [
            "debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site", "ignore_environment", "verbose",
            "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode", "utf8_mode", "warn_default_encoding", "safe_path",
            "int_max_str_digits", "gil", "thread_inherit_context", "context_aware_warnings",
        ]);

    private static PyStructSequence MakeVersionInfo(PyType type) => PyStructSequence.From(
        type, Value.FromInt64(3), Value.FromInt64(14), Value.FromInt64(0), Value.FromString("final"), Value.FromInt64(0));

    private static PySimpleNamespace MakeImplementation()
    {
        PySimpleNamespace result = new();
        result.Set("name", Value.FromString("pylite"));
        result.Set("cache_tag", Value.None);
        result.Set("version", MakeVersionInfo(VersionInfoType));
        result.Set("hexversion", Value.FromInt64(0x030E00F0));
        result.Set("_multiarch", Value.FromString($"{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}-{PlatformName()}"));
        return result;
    }

    private static PyStructSequence MakeFloatInfo() => PyStructSequence.From(
        FloatInfoType,
        Value.FromDouble(double.MaxValue), Value.FromInt64(1024), Value.FromInt64(308),
        Value.FromDouble(2.2250738585072014e-308), Value.FromInt64(-1021), Value.FromInt64(-307),
        Value.FromInt64(15), Value.FromInt64(53), Value.FromDouble(2.220446049250313e-16), Value.FromInt64(2), Value.FromInt64(1));

    private static PyStructSequence MakeIntInfo() => PyStructSequence.From(
        IntInfoType, Value.FromInt64(30), Value.FromInt64(4), Value.FromInt64(4300), Value.FromInt64(640));

    private static PyStructSequence MakeHashInfo() => PyStructSequence.From(
        HashInfoType,
        Value.FromInt64(64), Value.FromInt64(Protocols.Hashing.Modulus), Value.FromInt64(314159), Value.FromInt64(0), Value.FromInt64(1000003),
        Value.FromString("siphash13"), Value.FromInt64(64), Value.FromInt64(128), Value.FromInt64(0));

    private static PyStructSequence MakeThreadInfo() => PyStructSequence.From(
        ThreadInfoType, Value.FromString("pthread"), Value.FromString("mutex+cond"), Value.None);

    private static PyStructSequence MakeFlags(EngineOptions options) => PyStructSequence.From(
        FlagsType,
        Flag(false), Flag(false), Flag(options.Interactive), Value.FromInt64(options.Optimize), Flag(options.DontWriteBytecode),
        Flag(options.Isolated), Flag(false), Flag(options.IgnoreEnvironment || options.Isolated), Value.FromInt64(options.Verbose),
        Value.FromInt64(options.BytesWarning), Flag(options.Quiet), Flag(false), Flag(options.Isolated), Value.FromBool(options.IsDevelopmentMode), Flag(true), Flag(false),
        Value.FromBool(options.SafePath || options.Isolated), Value.FromInt64(4300), Flag(true), Flag(false), Flag(false));

    private static Value Flag(bool value) => Value.FromInt64(value ? 1 : 0);
}
