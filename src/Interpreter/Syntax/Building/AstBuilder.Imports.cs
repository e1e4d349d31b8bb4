using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <content>import and from ... import.</content>
internal sealed partial class AstBuilder
{
    private void DottedName(int mark)
    {
        string name = NameAt(mark);
        for (int i = mark + 2; i < _top; i += 2)
            name = $"{name}.{NameAt(i)}";
        Replace(mark, name);
    }

    private void ImportAlias(int mark)
    {
        string name = _stack[mark].Node as string ?? NameAt(mark);
        string? asname = Count(mark) > 1 ? NameTarget(mark + 2, "cannot use {0} as import target") : null;
        Replace(mark, new Alias(name, asname, SpanFrom(mark)));
    }

    private Alias[] Aliases(int from, int to)
    {
        CheckCommas(from, to);
        var aliases = new List<Alias>();
        for (int i = from; i < to; i++)
        {
            if (_stack[i].Node is Alias alias)
                aliases.Add(alias);
        }
        return [.. aliases];
    }

    private void ImportName(int mark)
    {
        if (IsToken(_top - 1, PyLiteParser.COMMA))
            throw Invalid(_parser.Position);
        Replace(mark, new Import(Aliases(mark + 1, _top), SpanFrom(mark)));
    }

    private void ImportFromTargets(int mark)
    {
        Alias[] aliases;
        if (IsToken(mark, PyLiteParser.STAR))
        {
            aliases = [new Alias("*", null, SpanAt(mark))];
        }
        else if (IsToken(mark, PyLiteParser.LPAR))
        {
            aliases = Aliases(mark + 1, _top - 1);
        }
        else
        {
            if (IsToken(_top - 1, PyLiteParser.COMMA) && _tokens[_parser.Position].Type == PyLiteParser.NEWLINE)
                throw Fail("trailing comma not allowed without surrounding parentheses", _tokens.Span(_parser.Position, _parser.Position));
            if (IsToken(_top - 1, PyLiteParser.COMMA))
                throw Invalid(_parser.Position);
            aliases = Aliases(mark, _top);
        }
        Replace(mark, aliases);
    }

    private void ImportFromStatement(int mark)
    {
        int level = 0;
        int slot = mark + 1;
        for (; IsToken(slot, PyLiteParser.DOT) || IsToken(slot, PyLiteParser.ELLIPSIS); slot++)
            level += IsToken(slot, PyLiteParser.DOT) ? 1 : 3;
        string? module = _stack[slot].Node as string;
        Replace(mark, new ImportFrom(module, NodeAt<Alias[]>(_top - 1), level, SpanFrom(mark)));
    }
}
