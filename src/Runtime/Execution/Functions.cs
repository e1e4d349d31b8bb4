using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

// The shapes of native functions. All take the thread state first; `Value.Error` (or what is said here) means an exception is pending.

internal delegate Value Function0(ThreadState t);
internal delegate Value Function1(ThreadState t, Value a);
internal delegate Value Function2(ThreadState t, Value a, Value b);
internal delegate Value Function3(ThreadState t, Value a, Value b, Value c);
internal delegate Value Function4(ThreadState t, Value a, Value b, Value c, Value d);

/// <summary>A native function of any arity: its parameters in the order of its signature.</summary>
internal delegate Value FunctionN(ThreadState t, ReadOnlySpan<Value> arguments);

/// <summary>A native function that binds its arguments itself.</summary>
internal delegate Value FunctionRaw(ThreadState t, scoped in Arguments arguments);

// The shapes of type slots that differ from the above.

/// <summary>Compares; the result may be NotImplemented.</summary>
internal delegate Value RichCompareFunction(ThreadState t, Value self, Value other, CompareOp op);

/// <summary>A length, or -1 on error.</summary>
internal delegate long LengthFunction(ThreadState t, Value self);

/// <summary>A hash, or -1 on error (a true hash is never -1).</summary>
internal delegate long HashFunction(ThreadState t, Value self);

internal delegate Truth TruthFunction(ThreadState t, Value self);

internal delegate Truth ContainsFunction(ThreadState t, Value self, Value item);

/// <summary>Stores an item, or deletes it when <paramref name="value"/> is unbound; false on error.</summary>
internal delegate bool SetItemFunction(ThreadState t, Value self, Value key, Value value);

internal delegate Value GetAttributeFunction(ThreadState t, Value self, PyStr name);

/// <summary>Stores an attribute, or deletes it when <paramref name="value"/> is unbound; false on error.</summary>
internal delegate bool SetAttributeFunction(ThreadState t, Value self, PyStr name, Value value);

internal delegate Value CallFunction(ThreadState t, Value self, scoped in Arguments arguments);

internal delegate Value NewFunction(ThreadState t, PyType type, scoped in Arguments arguments);

/// <summary>Initialises a new object; false on error.</summary>
internal delegate bool InitFunction(ThreadState t, Value self, scoped in Arguments arguments);

/// <summary>Slot Del: what is done before an object goes. See PEP 442.</summary>
internal delegate Value FinalizeFunction(ThreadState t, Value self);

/// <summary>Reads through a descriptor; <paramref name="instance"/> is unbound when read from the class.</summary>
internal delegate Value DescriptorGetFunction(ThreadState t, Value self, Value instance, PyType owner);

/// <summary>Writes (or, with an unbound value, deletes) through a descriptor; false on error.</summary>
internal delegate bool DescriptorSetFunction(ThreadState t, Value self, Value instance, Value value);

/// <summary>Resumes an iterator with a value: says whether it yielded, returned or failed (see PEP 380 and CPython's am_send).</summary>
internal delegate SendResult SendFunction(ThreadState t, Value self, Value sent, out Value result);

/// <summary>What resuming an iterator led to.</summary>
internal enum SendResult
{
    /// <summary>It yielded a value.</summary>
    Next,

    /// <summary>It finished, with a value.</summary>
    Return,

    /// <summary>It failed: an exception is pending.</summary>
    Error,
}
