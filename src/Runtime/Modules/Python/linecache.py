"""Lines of source files, read once."""

import os
import sys

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

# For each name the size, the time of the last change (None for what is no file), the lines, and the path; or only a function that gets the source.
cache = {}


def clearcache():
    """Forget all lines."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """A line of a file, from 1, with its newline; empty when there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def getlines(filename, module_globals=None):
    """The lines of a file; empty when it cannot be read."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []


def checkcache(filename=None):
    """Forget the lines of files that have changed."""
    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name)
        # What a loader gives, or will give, is no file that could change.
        if entry is None or len(entry) == 1 or entry[1] is None:
            continue
        try:
            stat = os.stat(entry[3])
        except (OSError, ValueError):
            cache.pop(name, None)
            continue
        if entry[0] != stat.st_size or entry[1] != stat.st_mtime:
            cache.pop(name, None)


def _is_no_file(filename):
    return not filename or filename.startswith("<") and filename.endswith(">")


def updatecache(filename, module_globals=None):
    """Read the lines of a file anew."""
    if len(cache.get(filename, ())) != 1:
        cache.pop(filename, None)
    if _is_no_file(filename):
        return []
    full_name = filename
    try:
        stat = os.stat(full_name)
    except OSError:
        if lazycache(filename, module_globals):
            return _read_from_loader(filename)
        full_name, stat = _search(filename)
    except ValueError:
        stat = None
    if stat is None:
        return []
    import tokenize
    try:
        with tokenize.open(full_name) as file:
            lines = file.readlines()
    except (OSError, UnicodeDecodeError, SyntaxError):
        return []
    if not lines:
        lines = ["\n"]
    elif not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    cache[filename] = stat.st_size, stat.st_mtime, lines, full_name
    return lines


def _read_from_loader(filename):
    try:
        text = cache[filename][0]()
    except (ImportError, OSError):
        return []
    if text is None:
        return []
    lines = [line + "\n" for line in text.splitlines()]
    cache[filename] = len(text), None, lines, filename
    return lines


def _search(filename):
    """A file of that name on sys.path, and what stat() says of it; None for both where there is none."""
    if not os.path.isabs(filename):
        for folder in sys.path:
            try:
                full_name = os.path.join(folder, filename)
                return full_name, os.stat(full_name)
            except (TypeError, AttributeError, OSError, ValueError):
                continue
    return None, None


def lazycache(filename, module_globals):
    """Remember the loader of a module for when its lines are asked for; False when it has none that gives sources."""
    if filename in cache:
        return len(cache[filename]) == 1
    if _is_no_file(filename) or not module_globals or "__name__" not in module_globals:
        return False
    spec = module_globals.get("__spec__")
    name = getattr(spec, "name", None) or module_globals["__name__"]
    loader = getattr(spec, "loader", None) or module_globals.get("__loader__")
    get_source = getattr(loader, "get_source", None)
    if not name or not get_source:
        return False
    cache[filename] = (lambda: get_source(name),)
    return True
