using Xunit;

namespace PyLite.UnitTests.Repl;

public sealed class TerminalPromptTests
{
    [Fact]
    public void A_block_is_typed_edited_and_recalled()
    {
        using TmuxSession session = new(60, 24);
        session.Type("def 问候(名字):");
        session.Press("Enter");
        session.Type("return '你好, ' + 名字");
        session.Press("Enter", "Enter");
        session.Enter("问候('世界')", "'你好, 世界'");
        session.Press("Up", "Left", "Left", "BSpace", "BSpace");
        session.Enter("PyLite", "'你好, PyLite'");
        session.Press("C-d");
        session.WaitFor("ended: 0");
        // The terminal is as it was.
        session.WaitFor("\nicanon");
        Assert.Contains("问候('PyLite')", File.ReadAllText(session.HistoryFile), StringComparison.Ordinal);
    }

    [Fact]
    public void Statements_await_and_tasks_go_on_between_them()
    {
        using TmuxSession session = new(60, 24);
        string signal = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        session.Enter("import asyncio, os", ">>> import asyncio, os\n>>>");
        session.Enter("await asyncio.sleep(0.01, 'slept')", "'slept'");
        session.Enter("async def work():", "...");
        session.Type($"while not os.path.exists('{signal}'):");
        session.Press("Enter");
        session.Type("await asyncio.sleep(0.01)");
        session.Press("Enter", "BSpace");
        session.Type("print('worked')");
        session.Press("Enter", "Enter");
        session.Enter("task = asyncio.create_task(work())", ">>> task");
        session.Type("1 + ");
        session.WaitFor(">>> 1 +");
        File.WriteAllText(signal, "");
        session.WaitFor("worked\n>>> 1 +");
        File.Delete(signal);
        session.Enter("2", "\n3\n");
        session.Enter("asyncio.run(asyncio.sleep(0, 'ran'))", "'ran'");
    }

    [Fact]
    public void Ctrl_c_stops_the_code_and_keeps_the_session()
    {
        using TmuxSession session = new(60, 24);
        session.Type("while True: pass");
        session.Press("Enter", "Enter");
        Thread.Sleep(500);
        session.Press("C-c");
        session.WaitFor("KeyboardInterrupt\n>>>");
        session.Type("unfinished");
        session.Press("C-c");
        session.Enter("6 * 7", "\n42\n");
    }

    [Fact]
    public void Tab_completes_and_ctrl_r_searches()
    {
        using TmuxSession session = new(60, 24);
        session.Type("import asy");
        session.Press("Tab", "Enter");
        session.WaitFor(">>> import asyncio\n>>>");
        session.Type("asyncio.Queue");
        session.Press("Tab", "Tab");
        session.WaitFor("QueueEmpty(");
        session.Press("C-u");
        session.Press("C-r");
        session.Type("imp");
        session.WaitFor("reverse-search) 'imp'");
        session.Press("C-e");
        session.Enter(" as a; a.__name__", "'asyncio'");
    }

    [Fact]
    public void Ten_thousand_pasted_lines_arrive()
    {
        using TmuxSession session = new(40, 10);
        session.Paste($"x = [\n{string.Concat(Enumerable.Range(0, 10_000).Select(static i => $"    {i},\n"))}]");
        session.WaitFor("... ]");
        session.Press("Enter");
        session.Enter("len(x)", "\n10000\n");
        session.Paste("a = 1\nif a:\n    a += 1\nprint(a)\na * 21\n");
        session.Press("Enter");
        session.WaitFor("\n2\n42\n");
    }

    [Fact]
    public void Narrow_and_changing_terminals_stay_usable()
    {
        using TmuxSession session = new(10, 8);
        session.Type("x = '一二三四五六' * 2");
        session.WaitFor("四五\n六' * 2");
        session.Resize(30, 8);
        session.Type("; x");
        session.Press("Enter");
        session.WaitFor("'一二三四五六一二三四五六'");
        session.Press("C-d");
        session.WaitFor("ended: 0");
    }

    [Fact]
    public void Statements_and_tracebacks_have_colors()
    {
        using TmuxSession session = new(60, 24);
        session.Enter("print(1) if 1 else 0", "\n1\n");
        session.Enter("1/0", "ZeroDivisionError: division by zero");
        string screen = session.ColoredScreen;
        Assert.Matches("\e\\[36m(\e\\[49m)?print", screen);
        Assert.Matches("\e\\[35mZeroDivisionError", screen);
    }

    [Fact]
    public void Input_of_the_program_is_its_own()
    {
        using TmuxSession session = new(60, 24);
        session.Enter("name = input('name? ')", "\nname?");
        session.Type("小明");
        session.Press("Enter");
        session.Enter("name", "'小明'");
        session.Press("exit", "Enter");
        session.WaitFor("ended: 0");
    }
}
