// Two of asdl's names are also names of System's; in this project they mean the tree's.
global using Attribute = PyLite.Interpreter.Ast.Attribute;
global using Tuple = PyLite.Interpreter.Ast.Tuple;
