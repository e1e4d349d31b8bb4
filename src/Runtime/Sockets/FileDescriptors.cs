using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Sockets;

/// <summary>The descriptor behind a value: a number, or an object with <c>fileno()</c>. See cpython Objects/fileobject.c PyObject_AsFileDescriptor.</summary>
internal static class FileDescriptors
{
    private static readonly PyStr FileNo = PyStr.Intern("fileno");

    /// <summary>The descriptor; false on error.</summary>
    public static bool TryGet(ThreadState t, Value value, out int descriptor)
    {
        descriptor = -1;
        if (value.Ref is PySocket { Type: var type } socket && ReferenceEquals(type, PySocket.TypeObject))
        {
            descriptor = socket.Descriptor;
        }
        else if (value.IsInt || value.Ref is PyInt)
        {
            if (!IntArguments.TryInt32(t, value, out descriptor))
                return false;
        }
        else
        {
            Value method = Attributes.GetOrUnbound(t, value, FileNo);
            if (method.IsError)
                return false;
            if (method.IsUnbound)
            {
                t.RaiseTypeError("argument must be an int, or have a fileno() method.");
                return false;
            }
            Value number = Calls.Call0(t, method);
            if (number.IsError)
                return false;
            if (!number.IsInt && number.Ref is not PyInt)
            {
                t.RaiseTypeError("fileno() returned a non-integer");
                return false;
            }
            if (!IntArguments.TryInt32(t, number, out descriptor))
                return false;
        }
        if (descriptor >= 0)
            return true;
        t.RaiseValueError($"file descriptor cannot be a negative integer ({descriptor})");
        return false;
    }
}
