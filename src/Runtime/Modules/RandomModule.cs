using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules.RandomNumbers;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>random</c>: the methods of a hidden <c>Random</c>, as functions. See cpython Lib/random.py.</summary>
internal static class RandomModule
{
    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("random", "Random variable generators.");
        Value hidden = Calls.Call0(t, PyRandom.TypeObject);
        PyList names = new([Value.FromString("Random"), Value.FromString("SystemRandom")]);
        module.Add(PyRandom.TypeObject).Add(PyRandom.SystemTypeObject).Add("_inst", hidden);
        foreach (string name in PyRandom.FunctionNames)
        {
            module.Add(name, Attributes.Get(t, hidden, PyStr.Intern(name)));
            names.Append(Value.FromString(name));
        }
        return module.Add("__all__", names);
    }
}
