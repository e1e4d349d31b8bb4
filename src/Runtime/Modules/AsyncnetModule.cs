using PyLite.Runtime.Asyncio;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>_asyncnet</c>: what <c>asyncio.streams</c>, which is written in Python, is built on.</summary>
internal static class AsyncnetModule
{
    public static PyModule Create(ThreadState t) => new PyModule("_asyncnet", "Streams of asyncio.")
        .Add(PyStreamReader.TypeObject)
        .Add(PyFlowControl.TypeObject)
        .Add(PyStreamReaderProtocol.TypeObject)
        .Add(PyStreamWriter.TypeObject);
}
