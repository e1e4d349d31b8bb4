using PyLite.Runtime.Modules;
using PyLite.Runtime.Objects;

namespace PyLite;

// Functions for scripts. The types say how arguments are converted; there is no reflection, so that all of it works compiled ahead of time.
public sealed partial class Python
{
    /// <summary>Defines a function without arguments. What it throws becomes an exception of Python.</summary>
    public void Define<TResult>(string name, Func<TResult> function) => Set(name, NetFunction.Of(name, 0, _ => function()));

    /// <summary>Defines a function of one argument.</summary>
    public void Define<T, TResult>(string name, Func<T, TResult> function) =>
        Set(name, NetFunction.Of(name, 1, a => function(NetFunction.Argument<T>(a[0]))));

    /// <summary>Defines a function of two arguments.</summary>
    public void Define<T1, T2, TResult>(string name, Func<T1, T2, TResult> function) =>
        Set(name, NetFunction.Of(name, 2, a => function(NetFunction.Argument<T1>(a[0]), NetFunction.Argument<T2>(a[1]))));

    /// <summary>Defines a function of three arguments.</summary>
    public void Define<T1, T2, T3, TResult>(string name, Func<T1, T2, T3, TResult> function) =>
        Set(name, NetFunction.Of(name, 3, a => function(NetFunction.Argument<T1>(a[0]), NetFunction.Argument<T2>(a[1]), NetFunction.Argument<T3>(a[2]))));

    /// <summary>Defines a function of any number of arguments.</summary>
    public void Define<TResult>(string name, Func<object?[], TResult> function) => Set(name, NetFunction.Of(name, -1, a => function(a)));

    /// <summary>Defines a function without arguments whose task the script awaits.</summary>
    public void Define<TResult>(string name, Func<Task<TResult>> function) => Set(name, NetFunction.OfAsync(name, 0, async _ => await function().ConfigureAwait(false)));

    /// <summary>Defines a function of one argument whose task the script awaits.</summary>
    public void Define<T, TResult>(string name, Func<T, Task<TResult>> function) =>
        Set(name, NetFunction.OfAsync(name, 1, async a => await function(NetFunction.Argument<T>(a[0])).ConfigureAwait(false)));

    /// <summary>Defines a function of two arguments whose task the script awaits.</summary>
    public void Define<T1, T2, TResult>(string name, Func<T1, T2, Task<TResult>> function) =>
        Set(name, NetFunction.OfAsync(name, 2, async a => await function(NetFunction.Argument<T1>(a[0]), NetFunction.Argument<T2>(a[1])).ConfigureAwait(false)));

    /// <summary>Defines a function of any number of arguments whose task the script awaits.</summary>
    public void Define<TResult>(string name, Func<object?[], Task<TResult>> function) =>
        Set(name, NetFunction.OfAsync(name, -1, async a => await function(a).ConfigureAwait(false)));

    private void Set(string name, PyBuiltinFunction function) => Wait<object?>(t =>
    {
        Startup.MainNamespace(t.Engine).Set(name, function);
        return null;
    });
}
