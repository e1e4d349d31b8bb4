using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Errors;

/// <summary>The built-in exception types, as a table in the order of CPython's hierarchy.</summary>
internal static class BuiltinExceptions
{
    private static readonly List<PyType> AllTypes = [];

    public static readonly PyType BaseException = PyBaseException.MakeType();
    public static readonly PyType Exception = Define("Exception", BaseException);
    public static readonly PyType GeneratorExit = Define("GeneratorExit", BaseException);
    public static readonly PyType KeyboardInterrupt = Define("KeyboardInterrupt", BaseException);
    public static readonly PyType SystemExit = PySystemExit.MakeType(BaseException);
    public static readonly PyType BaseExceptionGroup = PyBaseExceptionGroup.MakeType(BaseException);
    public static readonly PyType ExceptionGroup = PyBaseExceptionGroup.MakeExceptionGroupType(BaseExceptionGroup, Exception);
    public static readonly PyType StopIteration = PyStopIteration.MakeType(Exception);
    public static readonly PyType StopAsyncIteration = Define("StopAsyncIteration", Exception);
    public static readonly PyType ArithmeticError = Define("ArithmeticError", Exception);
    public static readonly PyType FloatingPointError = Define("FloatingPointError", ArithmeticError);
    public static readonly PyType OverflowError = Define("OverflowError", ArithmeticError);
    public static readonly PyType ZeroDivisionError = Define("ZeroDivisionError", ArithmeticError);
    public static readonly PyType AssertionError = Define("AssertionError", Exception);
    public static readonly PyType AttributeError = PyAttributeError.MakeType(Exception);
    public static readonly PyType BufferError = Define("BufferError", Exception);
    public static readonly PyType EOFError = Define("EOFError", Exception);
    public static readonly PyType ImportError = PyImportError.MakeType(Exception);
    public static readonly PyType ModuleNotFoundError = Define("ModuleNotFoundError", ImportError);
    public static readonly PyType LookupError = Define("LookupError", Exception);
    public static readonly PyType IndexError = Define("IndexError", LookupError);
    public static readonly PyType KeyError = PyBaseException.MakeKeyErrorType(LookupError);
    public static readonly PyType MemoryError = Define("MemoryError", Exception);
    public static readonly PyType NameError = PyNameError.MakeType(Exception);
    public static readonly PyType UnboundLocalError = Define("UnboundLocalError", NameError);
    public static readonly PyType OSError = PyOSError.MakeType(Exception);
    public static readonly PyType BlockingIOError = Define("BlockingIOError", OSError);
    public static readonly PyType ChildProcessError = Define("ChildProcessError", OSError);
    public static readonly PyType ConnectionError = Define("ConnectionError", OSError);
    public static readonly PyType BrokenPipeError = Define("BrokenPipeError", ConnectionError);
    public static readonly PyType ConnectionAbortedError = Define("ConnectionAbortedError", ConnectionError);
    public static readonly PyType ConnectionRefusedError = Define("ConnectionRefusedError", ConnectionError);
    public static readonly PyType ConnectionResetError = Define("ConnectionResetError", ConnectionError);
    public static readonly PyType FileExistsError = Define("FileExistsError", OSError);
    public static readonly PyType FileNotFoundError = Define("FileNotFoundError", OSError);
    public static readonly PyType InterruptedError = Define("InterruptedError", OSError);
    public static readonly PyType IsADirectoryError = Define("IsADirectoryError", OSError);
    public static readonly PyType NotADirectoryError = Define("NotADirectoryError", OSError);
    public static readonly PyType PermissionError = Define("PermissionError", OSError);
    public static readonly PyType ProcessLookupError = Define("ProcessLookupError", OSError);
    public static readonly PyType TimeoutError = Define("TimeoutError", OSError);
    public static readonly PyType ReferenceError = Define("ReferenceError", Exception);
    public static readonly PyType RuntimeError = Define("RuntimeError", Exception);
    public static readonly PyType NotImplementedError = Define("NotImplementedError", RuntimeError);
    public static readonly PyType PythonFinalizationError = Define("PythonFinalizationError", RuntimeError);
    public static readonly PyType RecursionError = Define("RecursionError", RuntimeError);
    public static readonly PyType SyntaxError = PySyntaxError.MakeType(Exception);
    public static readonly PyType IndentationError = Define("IndentationError", SyntaxError);
    public static readonly PyType TabError = Define("TabError", IndentationError);
    public static readonly PyType IncompleteInputError = Define("_IncompleteInputError", SyntaxError);
    public static readonly PyType SystemError = Define("SystemError", Exception);
    public static readonly PyType TypeError = Define("TypeError", Exception);
    public static readonly PyType ValueError = Define("ValueError", Exception);
    public static readonly PyType UnicodeError = Define("UnicodeError", ValueError);
    public static readonly PyType UnicodeDecodeError = PyUnicodeError.MakeDecodeType(UnicodeError);
    public static readonly PyType UnicodeEncodeError = PyUnicodeError.MakeEncodeType(UnicodeError);
    public static readonly PyType UnicodeTranslateError = PyUnicodeError.MakeTranslateType(UnicodeError);
    public static readonly PyType Warning = Define("Warning", Exception);
    public static readonly PyType BytesWarning = Define("BytesWarning", Warning);
    public static readonly PyType DeprecationWarning = Define("DeprecationWarning", Warning);
    public static readonly PyType EncodingWarning = Define("EncodingWarning", Warning);
    public static readonly PyType FutureWarning = Define("FutureWarning", Warning);
    public static readonly PyType ImportWarning = Define("ImportWarning", Warning);
    public static readonly PyType PendingDeprecationWarning = Define("PendingDeprecationWarning", Warning);
    public static readonly PyType ResourceWarning = Define("ResourceWarning", Warning);
    public static readonly PyType RuntimeWarning = Define("RuntimeWarning", Warning);
    public static readonly PyType SyntaxWarning = Define("SyntaxWarning", Warning);
    public static readonly PyType UnicodeWarning = Define("UnicodeWarning", Warning);
    public static readonly PyType UserWarning = Define("UserWarning", Warning);

    /// <summary>Every built-in exception type, for the namespace of <c>builtins</c>.</summary>
    public static IReadOnlyList<PyType> All => AllTypes;

    /// <summary>Makes an exception of a built-in type without calling Python code.</summary>
    public static PyBaseException Create(PyType type, params ReadOnlySpan<Value> args)
    {
        PyBaseException exception = (PyBaseException)type.Allocate!(type);
        exception.SetArgs(args);
        exception.ArgumentsSet();
        return exception;
    }

    /// <summary>Completes an exception type and notes it in <see cref="All"/>.</summary>
    public static PyType Register(PyType type)
    {
        type.IsSubclassable = true;
        type.HasInstanceDict = true;
        AllTypes.Add(type.Ready());
        return type;
    }

    private static PyType Define(string name, PyType baseType) =>
        Register(new PyType(name, baseType) { Allocate = baseType.Allocate });
}
