using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;
using PyLite.Runtime.Text.Encodings;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>_codecs</c>: the core of <c>codecs</c>, which is written in Python.</summary>
internal static class CodecsCoreModule
{
    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("_codecs");
        module.Add("aliases", Aliases());
        module.Add(new PyBuiltinFunction("decode", "(obj, encoding='utf-8', errors='strict')", Decode));
        module.Add(new PyBuiltinFunction("encode", "(obj, encoding='utf-8', errors='strict')", Encode));
        module.Add(new PyBuiltinFunction("decode_part", "(data, encoding, errors, final)", DecodePart));
        module.Add(new PyBuiltinFunction("public_name", "(encoding, /)", PublicName));
        module.Add(new PyBuiltinFunction("register", "(search_function, /)", Register));
        module.Add(new PyBuiltinFunction("unregister", "(search_function, /)", Unregister));
        module.Add(new PyBuiltinFunction("search", "(encoding, /)", Search));
        module.Add(new PyBuiltinFunction("register_error", "(errors, handler, /)", RegisterError));
        module.Add(new PyBuiltinFunction("lookup_error", "(name, /)", LookupError));
        return module;
    }

    private static PyDict Aliases()
    {
        PyDict aliases = new();
        foreach ((string alias, string name) in EncodingTables.Aliases)
            aliases.Set(PyStr.Intern(alias), Value.FromString(name));
        return aliases;
    }

    private static bool TryNames(ThreadState t, Value encoding, Value errors, out string encodingName, out string errorsName)
    {
        encodingName = (encoding.Ref as PyStr)?.Text ?? "";
        errorsName = (errors.Ref as PyStr)?.Text ?? "";
        if (encoding.Ref is PyStr && errors.Ref is PyStr)
            return true;
        t.RaiseTypeError($"argument must be str, not {(encoding.Ref is PyStr ? errors : encoding).Type.Name}");
        return false;
    }

    private static Value Encode(ThreadState t, Value value, Value encoding, Value errors)
    {
        if (!TryNames(t, encoding, errors, out string encodingName, out string errorsName))
            return Value.Error;
        if (CodecTable.Find(encodingName) is null)
            return Transform(t, value, encodingName, errors, encodes: true);
        return value.Ref is PyStr text
            ? Codecs.Encode(t, text, encodingName, errorsName)
            : t.RaiseTypeError($"encode() argument 'obj' must be str, not {value.Type.Name}");
    }

    private static Value Decode(ThreadState t, Value value, Value encoding, Value errors)
    {
        if (!TryNames(t, encoding, errors, out string encodingName, out string errorsName))
            return Value.Error;
        if (CodecTable.Find(encodingName) is null)
            return Transform(t, value, encodingName, errors, encodes: false);
        return Buffers.TryGet(t, value, out ReadOnlyMemory<byte> bytes) ? Codecs.Decode(t, bytes, encodingName, errorsName) : Value.Error;
    }

    // With a codec of the program, which may take and give objects of any type.
    private static Value Transform(ThreadState t, Value value, string encoding, Value errors, bool encodes)
    {
        Value info = RegisteredCodec.Search(t, encoding);
        return info.IsError ? info : RegisteredCodec.Call(t, encoding, (PyTuple)info.Ref!, encodes, value, errors, out _);
    }

    // (text, how many bytes it took, the encoding to go on with): the step of an incremental decoder.
    private static Value DecodePart(ThreadState t, Value data, Value encoding, Value errors, Value final)
    {
        if (!TryNames(t, encoding, errors, out string encodingName, out string errorsName) || !Buffers.TryGet(t, data, out ReadOnlyMemory<byte> bytes)
            || Codecs.Find(t, encodingName) is not { } codec)
            return Value.Error;
        bool isFinal = final.IsTrue;
        if (codec.Detect(bytes.Span, isFinal, out int skipped) is not { } detected)
            return new PyTuple(PyStr.Empty, Value.FromInt64(0), encoding);
        TextBuilder output = new(bytes.Length);
        if (!detected.Decode(t, bytes.Span[skipped..], errorsName, isFinal, ref output, out int consumed))
            return Value.Error;
        Value next = ReferenceEquals(detected, codec) ? encoding : Value.FromString(detected.Name);
        return new PyTuple(output.ToPyStr(), Value.FromInt64(skipped + consumed), next);
    }

    // None for an encoding that PyLite itself does not know.
    private static Value PublicName(ThreadState t, Value encoding)
    {
        if (encoding.Ref is not PyStr name)
            return t.RaiseTypeError($"lookup() argument must be str, not {encoding.Type.Name}");
        return CodecTable.Find(name.Text) is null ? Value.None : Value.FromString(CodecTable.PublicName(CodecTable.Normalize(name.Text)));
    }

    private static Value Register(ThreadState t, Value search)
    {
        if (!Calls.IsCallable(search))
            return t.RaiseTypeError("argument must be callable");
        t.Engine.CodecSearchFunctions.Add(search);
        return Value.None;
    }

    private static Value Unregister(ThreadState t, Value search)
    {
        if (t.Engine.CodecSearchFunctions.RemoveAll(known => known.Is(search)) > 0)
            t.Engine.FoundCodecs.Clear();
        return Value.None;
    }

    private static Value Search(ThreadState t, Value encoding) =>
        encoding.Ref is PyStr name ? RegisteredCodec.Search(t, name.Text) : t.RaiseTypeError($"lookup() argument must be str, not {encoding.Type.Name}");

    private static Value RegisterError(ThreadState t, Value name, Value handler)
    {
        if (name.Ref is not PyStr text)
            return t.RaiseTypeError($"register_error() argument 1 must be str, not {name.Type.Name}");
        if (!Calls.IsCallable(handler))
            return t.RaiseTypeError("handler must be callable");
        t.Engine.CodecErrorHandlers[text.Text] = handler;
        return Value.None;
    }

    private static Value LookupError(ThreadState t, Value name) =>
        name.Ref is PyStr text ? CodecErrors.Lookup(t, text.Text) : t.RaiseTypeError($"lookup_error() argument must be str, not {name.Type.Name}");
}
