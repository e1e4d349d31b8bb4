"""Runs one file of CPython's tests and tells what becomes of each test: a JSON list a line, on what was standard output.

["begin", test], then [outcome, test, text]; ["end"] when all have run. Standard input says what not to run: `begun TEST` for
tests of an earlier process, `skip NAME` for tests, classes, files, or examples of a docstring (`test.id[number]`).
"""
import doctest
import json
import os
import sys
import traceback
import types
import unittest
import warnings


class Events:
    """The stream of events: a copy of standard output, where the tests cannot write."""

    def __init__(self):
        self._descriptor = os.dup(1)
        os.dup2(2, 1)

    def send(self, *event):
        line = json.dumps([text.encode("utf-8", "backslashreplace").decode() for text in event])
        os.write(self._descriptor, f"{line}\n".encode())


class Result(unittest.TestResult):
    """Tells one outcome for each test; a failing subtest makes its test fail."""

    def __init__(self, events):
        super().__init__()
        self._events = events
        self._outcome = None

    def startTest(self, test):
        super().startTest(test)
        self._outcome = "Passed"
        self._texts = []
        self._events.send("begin", test.id())

    def stopTest(self, test):
        super().stopTest(test)
        self._events.send(self._outcome, test.id(), "\n".join(self._texts))
        self._outcome = None

    def _note(self, outcome, test, text):
        if self._outcome is None:
            # setUpClass and setUpModule fail outside of a test.
            self._events.send(outcome, test.id(), text)
            return
        if self._outcome != "Error":
            self._outcome = outcome
        self._texts.append(text)

    def _note_exception(self, outcome, test, error):
        self._note(outcome, test, f"{test}\n{''.join(traceback.format_exception(*error))}")

    def addError(self, test, err):
        self._note_exception("Error", test, err)

    def addFailure(self, test, err):
        self._note_exception("Failed", test, err)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self._note_exception("Failed" if issubclass(err[0], test.failureException) else "Error", subtest, err)

    def addSkip(self, test, reason):
        # A skipped subtest says nothing of the rest of its test.
        if not isinstance(test, unittest.case._SubTest):
            self._note("Skipped", test, reason)

    def addUnexpectedSuccess(self, test):
        self._note("Failed", test, "unexpected success")


class AbsentModule(types.ModuleType):
    """A module in C that CPython has for its own tests alone: what calls its functions is skipped."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)

        def skip(*args, **kwargs):
            raise unittest.SkipTest(f"needs {self.__name__}.{name}")
        return skip


def provide_for_types():
    """test_types wants a decorator of test_import, a file that needs bytecode, and a class of datetime's half in C."""
    module = types.ModuleType("test.test_import")
    module.no_rerun = lambda reason: lambda test: test
    sys.modules[module.__name__] = module
    sys.modules["_datetime"] = AbsentModule("_datetime")


def provide_for_sock_lowlevel():
    """test_sock_lowlevel asks whether the loop is one of Windows, by a module that asyncio has for Windows alone here."""
    module = types.ModuleType("asyncio.proactor_events")
    module.BaseProactorEventLoop = type("BaseProactorEventLoop", (), {})
    sys.modules[module.__name__] = module
    import asyncio
    asyncio.proactor_events = module


def provide_for_subprocess():
    """test_subprocess of 3.13 chooses a watcher of processes by names that 3.14 has no more; there it is can_use_pidfd() that chooses."""
    import asyncio
    from asyncio import unix_events

    class PidfdChildWatcher:
        can_use_pidfd = True

        def attach_loop(self, loop):
            unix_events.can_use_pidfd = lambda: loop is None or self.can_use_pidfd

        def close(self):
            pass

    class ThreadedChildWatcher(PidfdChildWatcher):
        can_use_pidfd = False
        _threads = {}

    unix_events.PidfdChildWatcher = PidfdChildWatcher
    unix_events.ThreadedChildWatcher = asyncio.ThreadedChildWatcher = ThreadedChildWatcher

    class Policy(unix_events._UnixDefaultEventLoopPolicy):
        def set_child_watcher(self, watcher):
            self._watcher = watcher

        def get_child_watcher(self):
            return getattr(self, "_watcher", None)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        asyncio.set_event_loop_policy(Policy())


PROVISIONS = {"test.test_types": provide_for_types, "test.test_asyncio.test_subprocess": provide_for_subprocess,
              "test.test_asyncio.test_sock_lowlevel": provide_for_sock_lowlevel}


def import_file(name):
    """Imports a file of tests, even one that wants a C module of CPython's tests as soon as it is imported."""
    try:
        __import__(name)
    except (ModuleNotFoundError, unittest.SkipTest) as error:
        # Files that help other files say by skipping what they lack.
        missing = error.__context__ if isinstance(error, unittest.SkipTest) else error
        if not (getattr(missing, "name", None) or "").startswith("_test"):
            raise
        sys.modules[missing.name] = AbsentModule(missing.name)
        import_file(name)


def covers(names, test):
    """Is a test, its class, or its file among the names?"""
    while test not in names:
        test, _, last = test.rpartition(".")
        if not last:
            return False
    return True


def leave_out_examples(test, names):
    """Leaves examples out of a test in a docstring, named as doctest does: `test.id[number]`."""
    for number, example in enumerate(test._dt_test.examples if isinstance(test, doctest.DocTestCase) else ()):
        if f"{test.id()}[{number}]" in names:
            example.options[doctest.SKIP] = True


def flatten(suite):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from flatten(test)
        else:
            yield test


def main():
    begun, skipped = set(), set()
    for line in sys.stdin:
        word, _, name = line.strip().partition(" ")
        (begun if word == "begun" else skipped).add(name)
    events = Events()
    result = Result(events)
    warnings.simplefilter("default")
    suite = unittest.TestSuite()
    name = sys.argv[1]
    PROVISIONS.get(name, lambda: None)()
    import_file(name)
    for test in flatten(unittest.defaultTestLoader.loadTestsFromName(name)):
        leave_out_examples(test, skipped)
        if test.id() in begun:
            continue
        if covers(skipped, test.id()):
            events.send("begin", test.id())
            events.send("Skipped", test.id(), "")
        else:
            suite.addTest(test)
    suite.run(result)
    events.send("end")


main()
