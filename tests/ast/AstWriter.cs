using System.Globalization;
using System.Numerics;
using System.Text;
using PyLite.Interpreter.Ast;
using SourceSpan = PyLite.Runtime.Execution.SourceSpan;

namespace PyLite.AstDump;

/// <summary>Writes a tree as CPython's <c>ast.dump(tree, include_attributes=True)</c> does (3.13: empty lists and None are left out).</summary>
internal sealed partial class AstWriter
{
    private readonly StringBuilder _output = new();
    private readonly string[] _lines;
    private bool _first;

    private AstWriter(string source) => _lines = source.ReplaceLineEndings("\n").Split('\n');

    /// <summary>The dump of a tree read from <paramref name="source"/>, which is needed to count columns in UTF-8.</summary>
    public static string Dump(Mod tree, string source)
    {
        var writer = new AstWriter(source);
        writer.Write(tree);
        return writer._output.ToString();
    }

    private void Begin(string name)
    {
        _output.Append(name).Append('(');
        _first = true;
    }

    private void Field(string name)
    {
        if (!_first)
            _output.Append(", ");
        _first = false;
        _output.Append(name).Append('=');
    }

    private void End(SourceSpan span)
    {
        Number("lineno", span.Line);
        Number("col_offset", Utf8Column(span.Line, span.Column));
        Number("end_lineno", span.EndLine);
        Number("end_col_offset", Utf8Column(span.EndLine, span.EndColumn));
        End();
    }

    private void End()
    {
        _output.Append(')');
        _first = false;
    }

    private void Number(string field, int value)
    {
        Field(field);
        _output.Append(value);
    }

    private int Utf8Column(int line, int column) => Encoding.UTF8.GetByteCount(_lines[line - 1].AsSpan(0, Math.Min(column, _lines[line - 1].Length)));

    private void Text(string field, string? value)
    {
        if (value == null)
            return;
        Field(field);
        PythonRepr.Write(_output, value);
    }

    private void Texts(string field, string[] values)
    {
        if (values.Length == 0)
            return;
        Field(field);
        _output.Append('[');
        for (int i = 0; i < values.Length; i++)
        {
            _output.Append(i > 0 ? ", " : "");
            PythonRepr.Write(_output, values[i]);
        }
        _output.Append(']');
    }

    private void Child(string field, object? node)
    {
        if (node == null)
            return;
        Field(field);
        Write(node);
        _first = false;
    }

    private void Children(string field, object?[] nodes)
    {
        if (nodes.Length == 0)
            return;
        Field(field);
        _output.Append('[');
        for (int i = 0; i < nodes.Length; i++)
        {
            _output.Append(i > 0 ? ", " : "");
            if (nodes[i] is { } node)
                Write(node);
            else
                _output.Append("None");
        }
        _output.Append(']');
        _first = false;
    }

    private void Constant(string field, object? value)
    {
        Field(field);
        switch (value)
        {
            case null: _output.Append("None"); break;
            case bool b: _output.Append(b ? "True" : "False"); break;
            case EllipsisLiteral: _output.Append("Ellipsis"); break;
            case double d: PythonRepr.Write(_output, d); break;
            case Complex c: PythonRepr.Write(_output, c); break;
            case string s: PythonRepr.Write(_output, s); break;
            case int[] codes: PythonRepr.Write(_output, codes); break;
            case byte[] b: PythonRepr.Write(_output, b); break;
            case BigInteger i: _output.Append("0x").Append(PythonRepr.Hex(i)); break;
            default: _output.Append(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
        }
    }

    private void Write(object node)
    {
        switch (node)
        {
            case Module m: Begin("Module"); Children("body", m.Body); End(); break;
            case Interactive m: Begin("Interactive"); Children("body", m.Body); End(); break;
            case Expression m: Begin("Expression"); Child("body", m.Body); End(); break;
            case Stmt s: WriteStatement(s); break;
            case Expr e: WriteExpression(e); break;
            case Pattern p: WritePattern(p); break;
            case TypeParam p: WriteTypeParam(p); break;
            default: WritePart(node); break;
        }
    }

    private void WriteTypeParam(TypeParam node)
    {
        switch (node)
        {
            case TypeVar t: Begin("TypeVar"); Text("name", t.Name); Child("bound", t.Bound); Child("default_value", t.DefaultValue); break;
            case ParamSpec t: Begin("ParamSpec"); Text("name", t.Name); Child("default_value", t.DefaultValue); break;
            case TypeVarTuple t: Begin("TypeVarTuple"); Text("name", t.Name); Child("default_value", t.DefaultValue); break;
        }
        End(node.Span);
    }

    private void WritePart(object node)
    {
        switch (node)
        {
            case Comprehension c:
                Begin("comprehension");
                Child("target", c.Target);
                Child("iter", c.Iter);
                Children("ifs", c.Ifs);
                Number("is_async", c.IsAsync ? 1 : 0);
                End();
                break;
            case ExceptHandler h:
                Begin("ExceptHandler");
                Child("type", h.Type);
                Text("name", h.Name);
                Children("body", h.Body);
                End(h.Span);
                break;
            case Arguments a:
                Begin("arguments");
                Children("posonlyargs", a.Posonlyargs);
                Children("args", a.Args);
                Child("vararg", a.Vararg);
                Children("kwonlyargs", a.Kwonlyargs);
                Children("kw_defaults", a.KwDefaults);
                Child("kwarg", a.Kwarg);
                Children("defaults", a.Defaults);
                End();
                break;
            case Arg a: Begin("arg"); Text("arg", a.Name); Child("annotation", a.Annotation); End(a.Span); break;
            case Keyword k: Begin("keyword"); Text("arg", k.Arg); Child("value", k.Value); End(k.Span); break;
            case Alias a: Begin("alias"); Text("name", a.Name); Text("asname", a.Asname); End(a.Span); break;
            case WithItem w: Begin("withitem"); Child("context_expr", w.ContextExpr); Child("optional_vars", w.OptionalVars); End(); break;
            case MatchCase c: Begin("match_case"); Child("pattern", c.Pattern); Child("guard", c.Guard); Children("body", c.Body); End(); break;
            default: throw new InvalidOperationException(node.GetType().Name);
        }
    }

    private void WritePattern(Pattern node)
    {
        switch (node)
        {
            case MatchValue p: Begin("MatchValue"); Child("value", p.Value); break;
            case MatchSingleton p: Begin("MatchSingleton"); Constant("value", p.Value); break;
            case MatchSequence p: Begin("MatchSequence"); Children("patterns", p.Patterns); break;
            case MatchMapping p:
                Begin("MatchMapping");
                Children("keys", p.Keys);
                Children("patterns", p.Patterns);
                Text("rest", p.Rest);
                break;
            case MatchClass p:
                Begin("MatchClass");
                Child("cls", p.Cls);
                Children("patterns", p.Patterns);
                Texts("kwd_attrs", p.KwdAttrs);
                Children("kwd_patterns", p.KwdPatterns);
                break;
            case MatchStar p: Begin("MatchStar"); Text("name", p.Name); break;
            case MatchAs p: Begin("MatchAs"); Child("pattern", p.Pattern); Text("name", p.Name); break;
            case MatchOr p: Begin("MatchOr"); Children("patterns", p.Patterns); break;
        }
        End(node.Span);
    }
}
