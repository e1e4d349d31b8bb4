using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Io;

// Copies and pickles: the text, its newline, the position and the attributes. See cpython Modules/_io/stringio.c.
internal sealed partial class PyStringIO
{
    private static Value GetState(ThreadState t, Value self)
    {
        if (Self(t, self) is not { } file)
            return Value.Error;
        Value attributes = file.Attributes.Dict is { Count: > 0 } dict ? dict.Copy() : Value.None;
        return new PyTuple(file.Text, file.newline, Value.FromInt64(file.position), attributes);
    }

    private static Value SetState(ThreadState t, Value self, Value state)
    {
        if (Self(t, self) is not { } file)
            return Value.Error;
        if (state.Ref is not PyTuple { Count: >= 4 } parts)
            return t.RaiseTypeError($"{self.Type.Name}.__setstate__ argument should be 4-tuple, got {state.Type.Name}");
        if (!Initialize(t, self, new Arguments([parts.Items[0], parts.Items[1]])))
            return Value.Error;
        // The text is as it was kept: its line ends are not translated once more.
        if (parts.Items[0].Ref is PyStr text)
            file.SetText(text);
        if (!parts.Items[2].IsInt)
            return t.RaiseTypeError($"third item of state must be an integer, got {parts.Items[2].Type.Name}");
        if (!IntArguments.TryInt32(t, parts.Items[2], out int place))
            return Value.Error;
        if (place < 0)
            return t.RaiseValueError("position value cannot be negative");
        file.position = place;
        return TakeAttributes(t, file, parts.Items[3], "fourth item of state should be a dict");
    }
}
