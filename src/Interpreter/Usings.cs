global using PyLite.Runtime.Errors;

// .NET has two types of this name.
global using ThreadState = PyLite.Runtime.Execution.ThreadState;
