using PyLite.Interpreter.Ast;
using Attribute = PyLite.Interpreter.Ast.Attribute;
using Tuple = PyLite.Interpreter.Ast.Tuple;

namespace PyLite.AstDump;

/// <content>Expressions.</content>
internal sealed partial class AstWriter
{
    private void Context(ExprContext context)
    {
        Field("ctx");
        _output.Append(context).Append("()");
    }

    private void Operator(object op)
    {
        Field("op");
        _output.Append(op).Append("()");
    }

    private void Comparison(Compare node)
    {
        Child("left", node.Left);
        Field("ops");
        _output.Append('[');
        for (int i = 0; i < node.Ops.Length; i++)
            _output.Append(i > 0 ? ", " : "").Append(node.Ops[i]).Append("()");
        _output.Append(']');
        Children("comparators", node.Comparators);
    }

    private void WriteExpression(Expr node)
    {
        switch (node)
        {
            case BoolOp e: Begin("BoolOp"); Operator(e.Op); Children("values", e.Values); break;
            case NamedExpr e: Begin("NamedExpr"); Child("target", e.Target); Child("value", e.Value); break;
            case BinOp e: Begin("BinOp"); Child("left", e.Left); Operator(e.Op); Child("right", e.Right); break;
            case UnaryOp e: Begin("UnaryOp"); Operator(e.Op); Child("operand", e.Operand); break;
            case Lambda e: Begin("Lambda"); Child("args", e.Args); Child("body", e.Body); break;
            case IfExp e: Begin("IfExp"); Child("test", e.Test); Child("body", e.Body); Child("orelse", e.Orelse); break;
            case Dict e: Begin("Dict"); Children("keys", e.Keys); Children("values", e.Values); break;
            case Set e: Begin("Set"); Children("elts", e.Elts); break;
            case ListComp e: Begin("ListComp"); Child("elt", e.Elt); Children("generators", e.Generators); break;
            case SetComp e: Begin("SetComp"); Child("elt", e.Elt); Children("generators", e.Generators); break;
            case DictComp e: Begin("DictComp"); Child("key", e.Key); Child("value", e.Value); Children("generators", e.Generators); break;
            case GeneratorExp e: Begin("GeneratorExp"); Child("elt", e.Elt); Children("generators", e.Generators); break;
            case Await e: Begin("Await"); Child("value", e.Value); break;
            case Yield e: Begin("Yield"); Child("value", e.Value); break;
            case YieldFrom e: Begin("YieldFrom"); Child("value", e.Value); break;
            case Compare e: Begin("Compare"); Comparison(e); break;
            case Call e: Begin("Call"); Child("func", e.Func); Children("args", e.Args); Children("keywords", e.Keywords); break;
            case FormattedValue e:
                Begin("FormattedValue");
                Child("value", e.Value);
                Number("conversion", e.Conversion);
                Child("format_spec", e.FormatSpec);
                break;
            case Interpolation e:
                Begin("Interpolation");
                Child("value", e.Value);
                Text("str", e.Str);
                Number("conversion", e.Conversion);
                Child("format_spec", e.FormatSpec);
                break;
            case JoinedStr e: Begin("JoinedStr"); Children("values", e.Values); break;
            case TemplateStr e: Begin("TemplateStr"); Children("values", e.Values); break;
            case Constant e: Begin("Constant"); Constant("value", e.Value); Text("kind", e.Kind); break;
            case Attribute e: Begin("Attribute"); Child("value", e.Value); Text("attr", e.Attr); Context(e.Ctx); break;
            case Subscript e: Begin("Subscript"); Child("value", e.Value); Child("slice", e.Slice); Context(e.Ctx); break;
            case Starred e: Begin("Starred"); Child("value", e.Value); Context(e.Ctx); break;
            case Name e: Begin("Name"); Text("id", e.Id); Context(e.Ctx); break;
            case List e: Begin("List"); Children("elts", e.Elts); Context(e.Ctx); break;
            case Tuple e: Begin("Tuple"); Children("elts", e.Elts); Context(e.Ctx); break;
            case Slice e: Begin("Slice"); Child("lower", e.Lower); Child("upper", e.Upper); Child("step", e.Step); break;
            default: throw new InvalidOperationException(node.GetType().Name);
        }
        End(node.Span);
    }
}
