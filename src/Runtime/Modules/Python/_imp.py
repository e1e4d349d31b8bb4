"""What the import system is asked for by name: PyLite has no extension modules, and its frozen modules are its own sources."""
import sys
import _importlib
import _thread

check_hash_based_pycs = "default"

_lock = _thread.RLock()


def acquire_lock():
    """Keep other threads from importing."""
    _lock.acquire()


def release_lock():
    """Let other threads import again."""
    try:
        _lock.release()
    except RuntimeError:
        raise RuntimeError("not holding the import lock") from None


def lock_held():
    """Does a thread hold the lock?"""
    return _lock.locked()


def extension_suffixes():
    """The suffixes of extension modules: none."""
    return []


def is_builtin(name):
    """1 for a module written in C#, else 0."""
    return int(name in sys.builtin_module_names)


def is_frozen(name):
    """Is the source of the module part of the interpreter?"""
    return _importlib.is_embedded(name)


def is_frozen_package(name):
    """Is the module of the interpreter a package?"""
    spec = _importlib.find(name, None) if is_frozen(name) else None
    if spec is None:
        raise ImportError(f"No such frozen object named {name}", name=name)
    return spec.submodule_search_locations is not None


def create_builtin(spec):
    """A new module written in C#."""
    return _importlib.create_builtin(spec.name)


def exec_builtin(module):
    """Modules written in C# are complete when they are made."""
    return 0


def _override_frozen_modules_for_tests(override):
    """The sources that are part of the interpreter are always used."""


def _override_multi_interp_extensions_check(override):
    """There are no extension modules to check."""
    return 0
