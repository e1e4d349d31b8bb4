// Some of asdl's names are also names of System's or of the runtime's; in this project they mean the tree's.
global using Attribute = PyLite.Interpreter.Ast.Attribute;
global using Constant = PyLite.Interpreter.Ast.Constant;
global using Tuple = PyLite.Interpreter.Ast.Tuple;
