using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

internal sealed partial class PyTaskGroup
{
    public static new readonly PyType TypeObject = new PyType("TaskGroup")
    {
        Module = "asyncio.taskgroups",
        Doc = "Tasks that end together: its context waits for all, and cancels the rest when one fails.",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyTaskGroup(type),
        New = Initializer.AllocateOnly,
        Init = Initializer.From("TaskGroup", "()", static (_, _) => Value.None),
        Repr = ReprSlot,
        Members = static () =>
        [
            new Method("create_task", "(coro, **kwargs)", static (t, self, coroutine, keywords) => ((PyTaskGroup)self.Ref!).CreateTask(t, coroutine, keywords.Ref as PyDict)),
            new GetSet("_tasks", static (t, self) => SetOf(t, ((PyTaskGroup)self.Ref!).tasks)),
            new GetSet("_errors", static (_, self) => new PyList(((PyTaskGroup)self.Ref!).errors.ConvertAll(static error => (Value)error).ToArray())),
            new GetSet("_parent_task", static (_, self) => self.Ref is PyTaskGroup { parent: { } parent } ? parent : Value.None),
            new GetSet("_loop", static (_, self) => self.Ref is PyTaskGroup { loop: { } loop } ? loop : Value.None),
            new Method("__aenter__", "()", AsyncEnter),
            new Method("__aexit__", "(et, exc, tb, /)", AsyncExit),
        ],
    }.Ready();

    private static readonly PyFunction EnterNames = NativeCoroutine.Named("TaskGroup.__aenter__");
    private static readonly PyFunction ExitNames = NativeCoroutine.Named("TaskGroup.__aexit__");

    private static Value SetOf(ThreadState t, IEnumerable<PyFuture> tasks)
    {
        PySet set = new();
        foreach (PyFuture task in tasks)
        {
            if (!set.Add(t, task))
                return Value.Error;
        }
        return set;
    }

    private static Value AsyncEnter(ThreadState t, Value self) => new ImmediateCoroutine(EnterNames, ((PyTaskGroup)self.Ref!).Enter);

    private static Value AsyncExit(ThreadState t, Value self, Value type, Value value, Value traceback)
    {
        NativeFrame frame = new();
        return ((PyTaskGroup)self.Ref!).Exit(frame, value).With(ExitNames, frame);
    }

    private static Value ReprSlot(ThreadState t, Value self)
    {
        PyTaskGroup group = (PyTaskGroup)self.Ref!;
        string text = "<TaskGroup";
        if (group.tasks.Count > 0)
            text += $" tasks={group.tasks.Count}";
        if (group.errors.Count > 0)
            text += $" errors={group.errors.Count}";
        if (group.isAborting)
            text += " cancelling";
        else if (group.isEntered)
            text += " entered";
        return Value.FromString(text + ">");
    }
}
