using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <content>Functions, classes and their decorators.</content>
internal sealed partial class AstBuilder
{
    private void FunctionDefinition(int mark)
    {
        int slot = mark + 2;
        TypeParam[] typeParams = [];
        if (_stack[slot].Node is TypeParam[] found)
        {
            typeParams = found;
            slot++;
        }
        slot++; // the opening parenthesis
        Arguments parameters = NoParameters();
        if (_stack[slot].Node is Arguments given)
        {
            parameters = given;
            slot++;
        }
        slot++; // the closing one
        Expr? returns = IsToken(slot, PyLiteParser.RARROW) ? ExprAt(slot + 1) : null;
        Stmt[] body = BlockAt(_top - 1);
        SourceSpan span = CompoundSpan(mark);
        Replace(mark, new FunctionDef(NameAt(mark + 1), parameters, body, [], returns, typeParams, span));
    }

    private void ClassDefinition(int mark)
    {
        Stmt[] body = BlockAt(_top - 1);
        string name = NameAt(mark + 1);
        SourceSpan span = CompoundSpan(mark);
        int slot = mark + 2;
        TypeParam[] typeParams = [];
        if (_stack[slot].Node is TypeParam[] found)
        {
            typeParams = found;
            slot++;
        }
        Expr[] bases = [];
        Keyword[] keywords = [];
        if (IsToken(slot, PyLiteParser.LPAR))
        {
            _top -= 2; // colon and block: the closing parenthesis comes to the top
            CheckNoBareGenerator(slot);
            (bases, keywords) = CallArguments(slot);
            _top += 2;
        }
        Replace(mark, new ClassDef(name, bases, keywords, body, [], typeParams, span));
    }

    /// <summary>class A(x for x in y): a class takes no generator without parentheses of its own.</summary>
    private void CheckNoBareGenerator(int open)
    {
        if (_top - open != 3 || _stack[open + 1].Node is not GeneratorExp || IsParenthesized(open + 1))
            return;
        int token = _stack[open + 1].First;
        for (int depth = 0; depth > 0 || _tokens[token].Type is not (PyLiteParser.FOR or PyLiteParser.ASYNC); token++)
            depth += BracketStep(token);
        throw Invalid(token);
    }

    /// <summary>1 for an opening bracket, -1 for a closing one.</summary>
    private int BracketStep(int token) => _tokens[token].Type switch
    {
        PyLiteParser.LPAR or PyLiteParser.LSQB or PyLiteParser.LBRACE => 1,
        PyLiteParser.RPAR or PyLiteParser.RSQB or PyLiteParser.RBRACE => -1,
        _ => 0,
    };

    private void Decorator(int mark) => Replace(mark, ExprAt(mark + 1));

    private void Decorated(int mark)
    {
        Expr[] decorators = Exprs(mark, _top - 1);
        object definition = _stack[_top - 1].Node switch
        {
            FunctionDef f => f with { DecoratorList = decorators },
            AsyncFunctionDef f => f with { DecoratorList = decorators },
            ClassDef c => c with { DecoratorList = decorators },
            _ => throw Invalid(_stack[_top - 1].First + 1),
        };
        Replace(mark, definition);
    }
}
