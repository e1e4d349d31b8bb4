using PyLite.Runtime.Modules.Itertools;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>itertools</c>; each of its iterators has a file in Itertools/. See cpython Modules/itertoolsmodule.c.</summary>
internal static class ItertoolsModule
{
    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("itertools", "Iterators made of other iterators.");
        return module
            .Add(PyAccumulate.TypeObject)
            .Add(PyBatched.TypeObject)
            .Add(PyChain.TypeObject)
            .Add(PyCombinations.TypeObject)
            .Add(PyCombinationsWithReplacement.TypeObject)
            .Add(PyCompress.TypeObject)
            .Add(PyCount.TypeObject)
            .Add(PyCycle.TypeObject)
            .Add(PyDropWhile.TypeObject)
            .Add(PyFilterFalse.TypeObject)
            .Add(PyGroupBy.TypeObject)
            .Add(PyISlice.TypeObject)
            .Add(PyPairwise.TypeObject)
            .Add(PyPermutations.TypeObject)
            .Add(PyProduct.TypeObject)
            .Add(PyRepeat.TypeObject)
            .Add(PyStarMap.TypeObject)
            .Add(PyTakeWhile.TypeObject)
            .Add(new PyBuiltinFunction("tee", "(iterable, n=2, /)", PyTee.Split))
            .Add(PyZipLongest.TypeObject);
    }
}
