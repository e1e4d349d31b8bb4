using System.Buffers;
using System.Globalization;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Text.Encodings;

/// <summary>What is done where text cannot be encoded or bytes cannot be decoded: the built-in error handlers and those registered. See cpython Python/codecs.c.</summary>
internal static class CodecErrors
{
    /// <summary>Handles bytes [start, end) that are not valid; false with an exception pending, else where to go on.</summary>
    public static bool Decode(
        ThreadState t, string codec, ReadOnlySpan<byte> input, int start, int end, string reason, string errors, ref TextBuilder output, out int resume)
    {
        resume = end;
        switch (errors)
        {
            case "strict":
                t.Raise(DecodeError(codec, input, start, end, reason));
                return false;
            case "ignore":
                return true;
            case "replace":
                output.Append(0xFFFD);
                return true;
            case "backslashreplace":
                foreach (byte b in input[start..end])
                    TextRepr.AppendHex(ref output, b);
                return true;
            case "surrogateescape" when input[start] >= 0x80:
                // One byte at a time: what follows may be valid.
                resume = start;
                while (resume < end && input[resume] >= 0x80)
                    output.Append(0xDC00 + input[resume++]);
                return true;
            case "surrogatepass" when SurrogatePass.TryDecode(codec, input, start, out int surrogate, out int size):
                output.Append(surrogate);
                resume = start + size;
                return true;
            case "surrogateescape" or "surrogatepass":
                t.Raise(DecodeError(codec, input, start, end, reason));
                return false;
            case "xmlcharrefreplace" or "namereplace":
                t.RaiseTypeError("don't know how to handle UnicodeDecodeError in error callback");
                return false;
            default:
                return CallDecodeHandler(t, DecodeError(codec, input, start, end, reason), input.Length, errors, ref output, out resume);
        }
    }

    /// <summary>Handles code points [start, end) that the codec cannot encode; false with an exception pending, else where to go on.</summary>
    public static bool Encode(
        ThreadState t, Codec codec, string codecName, PyStr text, int start, int end, string reason, string errors, ArrayBufferWriter<byte> output, out int resume)
    {
        resume = end;
        TextBuilder replacement = new(16);
        for (int i = start; i < end; i++)
        {
            int point = text.PointAt(i);
            switch (errors)
            {
                case "ignore":
                    break;
                case "replace":
                    replacement.Append('?');
                    break;
                case "backslashreplace":
                    TextRepr.AppendHex(ref replacement, point);
                    break;
                case "xmlcharrefreplace":
                    replacement.Append($"&#{point.ToString(CultureInfo.InvariantCulture)};");
                    break;
                case "namereplace":
                    if (UnicodeNames.NameOf(point) is { } name)
                        replacement.Append($"\\N{{{name}}}");
                    else
                        TextRepr.AppendHex(ref replacement, point);
                    break;
                case "surrogateescape" when point is >= 0xDC80 and <= 0xDCFF && codec is not UtfWideCodec:
                    output.Write([(byte)(point - 0xDC00)]);
                    break;
                case "surrogatepass" when SurrogatePass.TryEncode(codec.Name, point, output):
                    break;
                case "strict" or "surrogateescape" or "surrogatepass":
                    t.Raise(EncodeError(codecName, text, start, end, reason));
                    return false;
                default:
                    return CallEncodeHandler(t, codec, EncodeError(codecName, text, start, end, reason), text.Length, errors, output, out resume);
            }
        }
        return replacement.Length == 0 || codec.Continuation.Encode(t, replacement.ToPyStr(), "strict", output);
    }

    /// <summary>True for the name of an error handler that every program has.</summary>
    public static bool IsBuiltIn(string name) =>
        name is "strict" or "ignore" or "replace" or "backslashreplace" or "xmlcharrefreplace" or "namereplace" or "surrogateescape" or "surrogatepass";

    /// <summary>The handler of a name, as <c>codecs.lookup_error</c> gives it; the error sentinel when there is none.</summary>
    public static Value Lookup(ThreadState t, string name)
    {
        if (t.Engine.CodecErrorHandlers.TryGetValue(name, out Value handler))
            return handler;
        return t.Raise(BuiltinExceptions.LookupError, $"unknown error handler name '{name}'");
    }

    private static PyBaseException DecodeError(string codec, ReadOnlySpan<byte> input, int start, int end, string reason) => BuiltinExceptions.Create(
        BuiltinExceptions.UnicodeDecodeError,
        Value.FromString(codec), PyBytes.From(input), Value.FromInt64(start), Value.FromInt64(end), Value.FromString(reason));

    private static PyBaseException EncodeError(string codec, PyStr text, int start, int end, string reason) => BuiltinExceptions.Create(
        BuiltinExceptions.UnicodeEncodeError,
        Value.FromString(codec), text, Value.FromInt64(start), Value.FromInt64(end), Value.FromString(reason));

    private static bool CallDecodeHandler(ThreadState t, PyBaseException error, int length, string errors, ref TextBuilder output, out int resume)
    {
        if (!TryCallHandler(t, error, length, errors, "decoding error handler must return (str, int) tuple", out Value replacement, out resume))
            return false;
        if (replacement.Ref is not PyStr text)
        {
            t.RaiseTypeError("decoding error handler must return (str, int) tuple");
            return false;
        }
        output.Append(text);
        return true;
    }

    private static bool CallEncodeHandler(
        ThreadState t, Codec codec, PyBaseException error, int length, string errors, ArrayBufferWriter<byte> output, out int resume)
    {
        const string Expected = "encoding error handler must return (str/bytes, int) tuple";
        if (!TryCallHandler(t, error, length, errors, Expected, out Value replacement, out resume))
            return false;
        if (replacement.Ref is PyBytes bytes)
        {
            output.Write(bytes.Span);
            return true;
        }
        if (replacement.Ref is PyStr text)
        {
            if (codec.Continuation.Encode(t, text, "strict", output))
                return true;
            if (t.ClearIf(BuiltinExceptions.UnicodeEncodeError))
                t.Raise(error);
            return false;
        }
        t.RaiseTypeError(Expected);
        return false;
    }

    private static bool TryCallHandler(
        ThreadState t, PyBaseException error, int length, string errors, string expected, out Value replacement, out int resume)
    {
        resume = 0;
        replacement = Lookup(t, errors);
        if (replacement.IsError)
            return false;
        Value result = Calls.Call1(t, replacement, error);
        if (result.IsError)
            return false;
        if (result.Ref is not PyTuple { Count: 2 } pair || !(pair.Items[1].IsInt || pair.Items[1].Ref is PyInt))
        {
            t.RaiseTypeError(expected);
            return false;
        }
        replacement = pair.Items[0];
        if (!Numbers.TryIndex64(t, pair.Items[1], BuiltinExceptions.IndexError, out long position))
            return false;
        if (position < 0)
            position += length;
        if (position < 0 || position > length)
        {
            t.RaiseIndexError($"position {position} from error handler out of bounds");
            return false;
        }
        resume = (int)position;
        return true;
    }
}
