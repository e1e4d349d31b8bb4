using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>_asyncio</c>: what CPython has in C.</summary>
internal static class AsyncioCoreModule
{
    private static readonly (string Module, string[] Names)[] Contents =
    [
        ("asyncio.futures", ["Future", "future_add_to_awaited_by", "future_discard_from_awaited_by"]),
        ("asyncio.events", ["get_event_loop", "get_running_loop", "_get_running_loop", "_set_running_loop"]),
        (
            "asyncio.tasks",
            [
                "Task", "current_task", "all_tasks", "_register_task", "_register_eager_task", "_unregister_task", "_unregister_eager_task", "_enter_task", "_leave_task",
                "_swap_current_task",
            ]
        ),
    ];

    public static PyModule? Create(ThreadState t)
    {
        PyModule module = new("_asyncio", "Accelerator module for asyncio");
        foreach ((string source, string[] names) in Contents)
        {
            if (t.Engine.Import(t, source).Ref is not PyModule found)
                return null;
            foreach (string name in names)
                module.Add(name, found.Dict.GetOrUnbound(name));
        }
        return module;
    }
}
