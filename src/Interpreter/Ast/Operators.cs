namespace PyLite.Interpreter.Ast;

/// <summary>What is done with a name, attribute, subscript or sequence of targets.</summary>
internal enum ExprContext : byte { Load, Store, Del }

/// <summary><c>and</c>, <c>or</c>.</summary>
internal enum BoolOperator : byte { And, Or }

/// <summary>Binary arithmetic operators.</summary>
internal enum Operator : byte { Add, Sub, Mult, MatMult, Div, Mod, Pow, LShift, RShift, BitOr, BitXor, BitAnd, FloorDiv }

/// <summary><c>~</c>, <c>not</c>, unary <c>+</c> and <c>-</c>.</summary>
internal enum UnaryOperator : byte { Invert, Not, UAdd, USub }

/// <summary>Comparison operators.</summary>
internal enum CmpOp : byte { Eq, NotEq, Lt, LtE, Gt, GtE, Is, IsNot, In, NotIn }
