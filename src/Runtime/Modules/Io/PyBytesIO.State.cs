using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Io;

// Copies and pickles: the bytes, the position and the attributes. See cpython Modules/_io/bytesio.c bytesio_getstate.
internal sealed partial class PyBytesIO
{
    private static Value GetState(ThreadState t, Value self)
    {
        if (Self(t, self) is not { } file)
            return Value.Error;
        Value attributes = file.Attributes.Dict is { Count: > 0 } dict ? dict.Copy() : Value.None;
        return new PyTuple(PyBytes.From(file.items.AsSpan(0, file.length)), Value.FromInt64(file.position), attributes);
    }

    private static Value SetState(ThreadState t, Value self, Value state)
    {
        if (Self(t, self) is not { } file)
            return Value.Error;
        if (state.Ref is not PyTuple { Count: >= 3 } parts)
            return t.RaiseTypeError($"{self.Type.Name}.__setstate__ argument should be 3-tuple, got {state.Type.Name}");
        if (!Buffers.TryGet(t, parts.Items[0], out ReadOnlyMemory<byte> bytes))
            return Value.Error;
        if (!parts.Items[1].IsInt)
            return t.RaiseTypeError($"second item of state must be an integer, not {parts.Items[1].Type.Name}");
        if (parts.Items[1].Int64 < 0)
            return t.RaiseValueError("position value cannot be negative");
        file.items = bytes.ToArray();
        file.length = bytes.Length;
        file.position = parts.Items[1].Int64;
        return TakeAttributes(t, file, parts.Items[2], "third item of state should be a dict");
    }
}
