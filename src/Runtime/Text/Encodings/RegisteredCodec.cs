using System.Buffers;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Text.Encodings;

/// <summary>An encoding that the program has registered: its functions are Python's. See cpython Python/codecs.c.</summary>
internal sealed class RegisteredCodec(string name, PyTuple functions) : Codec(name)
{
    private static readonly PyStr SearchFunction = PyStr.Intern("search_function");

    private const int EncodeIndex = 0;
    private const int DecodeIndex = 1;

    /// <summary>Asks the search functions for an encoding: its CodecInfo, or an error.</summary>
    public static Value Search(ThreadState t, string encoding)
    {
        string normal = CodecTable.Normalize(encoding);
        if (t.Engine.FoundCodecs.TryGetValue(normal, out Value known))
            return known;
        Value module = t.Engine.Import(t, "encodings");
        Value ours = module.IsError ? module : Attributes.Get(t, module, SearchFunction);
        if (ours.IsError)
            return ours;
        foreach (Value search in (Value[])[ours, .. t.Engine.CodecSearchFunctions])
        {
            Value found = Calls.Call1(t, search, Value.FromString(normal));
            if (found.IsError)
                return found;
            if (found.IsNone)
                continue;
            if (found.Ref is not PyTuple { Count: 4 })
                return t.RaiseTypeError("codec search functions must return 4-tuples");
            return t.Engine.FoundCodecs[normal] = found;
        }
        return t.Raise(BuiltinExceptions.LookupError, $"unknown encoding: {encoding}");
    }

    /// <summary>The text encoding of a name; null with an exception pending.</summary>
    public static RegisteredCodec? Find(ThreadState t, string encoding, string? alternative)
    {
        Value info = Search(t, encoding);
        if (info.IsError)
            return null;
        Value isText = Attributes.GetOrUnbound(t, info, PyStr.Intern("_is_text_encoding"));
        Truth truth = isText.IsError ? Truth.Error : isText.IsUnbound ? Truth.True : Truthiness.Of(t, isText);
        if (truth == Truth.False)
        {
            string advice = alternative is null ? "" : $"; use {alternative} to handle arbitrary codecs";
            t.Raise(BuiltinExceptions.LookupError, $"'{encoding}' is not a text encoding{advice}");
        }
        return truth == Truth.True ? new RegisteredCodec(encoding, (PyTuple)info.Ref!) : null;
    }

    /// <summary>What one of the two functions of a CodecInfo makes of an object, and how much of it was used.</summary>
    public static Value Call(ThreadState t, string name, PyTuple info, bool encodes, Value value, Value errors, out Value used)
    {
        used = default;
        Value result = Calls.Call2(t, info.Items[encodes ? EncodeIndex : DecodeIndex], value, errors);
        if (result.IsError)
        {
            t.Pending!.AddNote($"{(encodes ? "encoding" : "decoding")} with '{name}' codec failed");
            return result;
        }
        if (result.Ref is not PyTuple { Count: 2 } pair)
            return t.RaiseTypeError($"{(encodes ? "encoder" : "decoder")} must return a tuple (object, integer)");
        used = pair.Items[1];
        return pair.Items[0];
    }

    public override bool Encode(ThreadState t, PyStr text, string errors, ArrayBufferWriter<byte> output)
    {
        Value result = Call(t, Name, functions, encodes: true, text, Value.FromString(errors), out _);
        if (result.Ref is IBuffer bytes)
            output.Write(bytes.Bytes.Span);
        else if (!result.IsError)
            t.RaiseTypeError($"'{Name}' encoder returned '{result.Type.Name}' instead of 'bytes'; use codecs.encode() to encode to arbitrary types");
        return t.Pending is null;
    }

    public override bool Decode(ThreadState t, ReadOnlySpan<byte> input, string errors, bool isFinal, ref TextBuilder output, out int consumed)
    {
        consumed = input.Length;
        Value result = Call(t, Name, functions, encodes: false, PyBytes.From(input), Value.FromString(errors), out Value used);
        if (result.Ref is PyStr text)
            output.Append(text);
        else if (!result.IsError)
            t.RaiseTypeError($"'{Name}' decoder returned '{result.Type.Name}' instead of 'str'; use codecs.decode() to decode to arbitrary types");
        if (used.IsInt && used.Int64 >= 0 && used.Int64 < consumed)
            consumed = (int)used.Int64;
        return t.Pending is null;
    }
}
