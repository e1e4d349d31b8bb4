using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.Lowering;

/// <summary>Stands in a tree for a part whose value an earlier step has put into a slot.</summary>
internal sealed record SlotExpr(int Slot, SourceSpan Span) : Expr(Span);
