using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Modules.Io;

/// <summary>
/// Python's <c>io.IncrementalNewlineDecoder</c>: text that comes in pieces, with all line ends as <c>\n</c> when it translates, and which line ends
/// there were. See cpython Modules/_io/textio.c.
/// </summary>
internal sealed class PyNewlineDecoder(PyType type) : AttributedObject(type)
{
    private static readonly ConstructorSignature InitSignature = new("IncrementalNewlineDecoder", "(decoder, translate, errors='strict')");

    public static new readonly PyType TypeObject = new PyType("_io.IncrementalNewlineDecoder")
    {
        Signature = InitSignature.Text,
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyNewlineDecoder(type),
        Init = Initialize,
        Members = static () =>
        [
            new Method("decode", "(input, final=False)", Decode),
            new Method("getstate", "()", GetState),
            new Method("setstate", "(state, /)", SetState),
            new Method("reset", "()", Reset),
            new GetSet("newlines", static (_, self) => ((PyNewlineDecoder)self.Ref!).Newlines()),
        ],
    }.Ready();

    // Of text: None.
    private Value decoder = Value.None;
    private bool translates;
    private bool isReturnPending;
    private bool sawReturn;
    private bool sawNewline;
    private bool sawBoth;

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..3];
        if (!InitSignature.Bind(t, in arguments, bound))
            return false;
        Truth translate = Truthiness.Of(t, bound[1]);
        PyNewlineDecoder made = (PyNewlineDecoder)self.Ref!;
        made.decoder = bound[0];
        made.translates = translate == Truth.True;
        return translate != Truth.Error;
    }

    private static Value Decode(ThreadState t, Value self, Value input, Value final)
    {
        PyNewlineDecoder d = (PyNewlineDecoder)self.Ref!;
        Value decode = d.decoder.IsNone ? default : Attributes.Get(t, d.decoder, PyStr.Intern("decode"));
        Value decoded = decode.IsUnbound ? input : decode.IsError ? decode : Calls.Call2(t, decode, input, final);
        if (decoded.IsError)
            return decoded;
        if (decoded.Ref is not PyStr text)
            return t.RaiseTypeError($"decoder should return a string result, not '{decoded.Type.Name}'");
        Truth isFinal = Truthiness.Of(t, final);
        return isFinal == Truth.Error ? Value.Error : d.Translate(text, isFinal == Truth.True);
    }

    // A return at the end waits for what follows: it may be the half of a line end.
    private PyStr Translate(PyStr text, bool isFinal)
    {
        TextBuilder output = new(text.Length + 1);
        for (int i = isReturnPending && (text.Length > 0 || isFinal) ? -1 : 0; i < text.Length; i++)
        {
            int point = i < 0 ? '\r' : text.PointAt(i);
            if (point != '\r')
            {
                sawNewline |= point == '\n';
                output.Append(point);
                continue;
            }
            isReturnPending = i + 1 == text.Length && !isFinal;
            if (isReturnPending)
                break;
            bool isPair = i + 1 < text.Length && text.PointAt(i + 1) == '\n';
            i += isPair ? 1 : 0;
            sawBoth |= isPair;
            sawReturn |= !isPair;
            if (!translates)
                output.Append('\r');
            if (translates || isPair)
                output.Append('\n');
        }
        return output.ToPyStr();
    }

    private static Value GetState(ThreadState t, Value self)
    {
        PyNewlineDecoder d = (PyNewlineDecoder)self.Ref!;
        Value state = d.decoder.IsNone ? new PyTuple(PyBytes.Empty, Value.FromInt64(0)) : Attributes.CallMethod(t, d.decoder, PyStr.Intern("getstate"));
        if (state.IsError)
            return state;
        if (state.Ref is not PyTuple { Count: 2 } pair || !pair.Items[1].IsInt)
            return t.RaiseTypeError("illegal decoder state");
        return new PyTuple(pair.Items[0], Value.FromInt64((pair.Items[1].Int64 << 1) + (d.isReturnPending ? 1 : 0)));
    }

    private static Value SetState(ThreadState t, Value self, Value state)
    {
        PyNewlineDecoder d = (PyNewlineDecoder)self.Ref!;
        if (state.Ref is not PyTuple { Count: 2 } pair || !pair.Items[1].IsInt)
            return t.RaiseTypeError("illegal decoder state");
        d.isReturnPending = (pair.Items[1].Int64 & 1) != 0;
        if (d.decoder.IsNone)
            return Value.None;
        return Attributes.CallMethod(t, d.decoder, PyStr.Intern("setstate"), new PyTuple(pair.Items[0], Value.FromInt64(pair.Items[1].Int64 >> 1)));
    }

    private static Value Reset(ThreadState t, Value self)
    {
        PyNewlineDecoder d = (PyNewlineDecoder)self.Ref!;
        d.isReturnPending = d.sawReturn = d.sawNewline = d.sawBoth = false;
        return d.decoder.IsNone ? Value.None : Attributes.CallMethod(t, d.decoder, PyStr.Intern("reset"));
    }

    // None, the one line end there was, or a tuple of them.
    private Value Newlines()
    {
        List<Value> seen = [];
        if (sawReturn)
            seen.Add(Value.FromString("\r"));
        if (sawNewline)
            seen.Add(Value.FromString("\n"));
        if (sawBoth)
            seen.Add(Value.FromString("\r\n"));
        return seen.Count switch { 0 => Value.None, 1 => seen[0], _ => new PyTuple([.. seen]) };
    }
}
