global using PyLite.Runtime.Errors;

// Positions flow from the source to the tracebacks.
global using SourceSpan = PyLite.Runtime.Execution.SourceSpan;

// .NET has two types of this name.
global using ThreadState = PyLite.Runtime.Execution.ThreadState;
