"""The source of objects: the file, the lines, the comments above."""

import linecache
import os
import sys
import tokenize

from inspect._kinds import isclass, iscode, isframe, isfunction, ismethod, ismodule, istraceback

# The modules that files were found to belong to; both are filled when a module is asked for.
modulesbyfile = {}
_file_of_module = {}


def unwrap(func, *, stop=None):
    """Follow __wrapped__ to the end."""
    seen = {id(func): func}
    limit = sys.getrecursionlimit()
    # The __wrapped__ of a class is a descriptor for its instances.
    start = func
    while not isclass(func) and hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= limit:
            raise ValueError(f"wrapper loop when unwrapping {start!r}")
        seen[id(func)] = func
    return func


def getfile(object):
    """The file an object was defined in."""
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError(f"{object!r} is a built-in module")
    if isclass(object):
        if hasattr(object, "__module__"):
            module = sys.modules.get(object.__module__)
            if getattr(module, "__file__", None):
                return module.__file__
            if object.__module__ == "__main__":
                raise OSError("source code not available")
        raise TypeError(f"{object!r} is a built-in class")
    code = _code_of(object)
    if code is None:
        raise TypeError(
            "module, class, method, function, traceback, frame, or code object was expected, "
            f"got {type(object).__name__}")
    return code.co_filename


def _code_of(object):
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        return object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        return object.f_code
    return object if iscode(object) else None


def getmodulename(path):
    """The name of the module that is in a file; None when it is no file that can be imported."""
    import importlib.machinery
    name = os.path.basename(path)
    for suffix in sorted(importlib.machinery.all_suffixes(), key=len, reverse=True):
        if name.endswith(suffix):
            return name[:-len(suffix)]
    return None


def getsourcefile(object):
    """The source file an object was defined in; None when there is none to be read."""
    filename = getfile(object)
    if filename.endswith((".pyc", ".pyo")):
        filename = filename[:-1]
    if filename in linecache.cache or os.path.exists(filename):
        return filename
    module = getmodule(object, filename)
    # A loader may have the source of what is no file.
    if getattr(module, "__loader__", None) is not None or getattr(getattr(module, "__spec__", None), "loader", None) is not None:
        return filename
    return None


def getabsfile(object, _filename=None):
    """The absolute path of the file an object was defined in."""
    if _filename is None:
        _filename = getsourcefile(object) or getfile(object)
    return os.path.normcase(os.path.abspath(_filename))


def getmodule(object, _filename=None):
    """The module an object is from, by its name or by its file; None when it is not known."""
    if ismodule(object):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    if _filename is not None and _filename in modulesbyfile:
        return sys.modules.get(modulesbyfile[_filename])
    try:
        file = getabsfile(object, _filename)
    except (TypeError, FileNotFoundError):
        return None
    if file not in modulesbyfile:
        _find_files_of_modules()
    if file in modulesbyfile:
        return sys.modules.get(modulesbyfile[file])
    return _holder_of(object)


def _find_files_of_modules():
    for name, module in sys.modules.copy().items():
        if not ismodule(module) or not hasattr(module, "__file__"):
            continue
        file = module.__file__
        if file is None or _file_of_module.get(name) == file:
            continue
        _file_of_module[name] = file
        absolute = getabsfile(module)
        modulesbyfile[absolute] = modulesbyfile[os.path.realpath(absolute)] = module.__name__


def _holder_of(object):
    # What comes from no file may still be a global of the program or a built-in.
    name = getattr(object, "__name__", None)
    if name is None:
        return None
    for module in (sys.modules["__main__"], sys.modules["builtins"]):
        if getattr(module, name, None) is object:
            return module
    return None


def findsource(object):
    """All lines of the file an object was defined in, and the index of the line where it starts."""
    filename = getsourcefile(object)
    if filename:
        linecache.checkcache(filename)
    else:
        filename = getfile(object)
        if not (filename.startswith("<") and filename.endswith(">")):
            raise OSError("source code not available")
    module = getmodule(object, filename)
    lines = linecache.getlines(filename, module.__dict__) if module else linecache.getlines(filename)
    if not lines:
        raise OSError("could not get source code")
    if ismodule(object):
        return lines, 0
    number = _first_line_of(object) - 1
    if number >= len(lines):
        raise OSError("lineno is out of bounds")
    return lines, number


def _first_line_of(object):
    if isclass(object):
        try:
            return vars(object)["__firstlineno__"]
        except (TypeError, KeyError):
            raise OSError("source code not available")
    code = _code_of(object)
    if code is None:
        raise OSError("could not find code object")
    return code.co_firstlineno


class EndOfBlock(Exception):
    """The block of code is over."""


class BlockFinder:
    """Takes tokens one by one and knows the last line of the block that they begin with."""

    def __init__(self):
        self.last = 1
        self._take = self._before
        self._depth = 0
        self._column = None
        self._is_lambda = False
        self._is_decorated = False

    def tokeneater(self, type, token, start, end, line):
        """Take the next token; raises EndOfBlock after the last of the block."""
        self._take(type, token, start, end)

    def _before(self, type, token, start, end):
        # Until the word that begins the block. Its decorators may have any expression in them.
        if self._is_decorated:
            if type == tokenize.NEWLINE:
                self.last = start[0]
                self._is_decorated = False
        elif token == "@":
            self._is_decorated = True
        elif token in ("def", "class", "lambda"):
            self._is_lambda = token == "lambda"
            self._take = self._header

    def _header(self, type, token, start, end):
        # The rest of a line whose words do not matter.
        if type == tokenize.NEWLINE:
            self.last = start[0]
            if self._is_lambda:
                raise EndOfBlock
            self._take = self._body

    def _body(self, type, token, start, end):
        if type == tokenize.NEWLINE:
            self.last = start[0]
        elif type == tokenize.INDENT:
            if self._column is None:
                self._column = end[1]
            self._depth += 1
            self._take = self._header
        elif type == tokenize.DEDENT:
            self._depth -= 1
            if self._depth <= 0:
                raise EndOfBlock
        elif type == tokenize.COMMENT:
            # A comment as deep as the body belongs to it, also after its last statement.
            if self._column is not None and start[1] >= self._column:
                self.last = start[0]
        elif self._depth == 0 and type != tokenize.NL:
            raise EndOfBlock


def getblock(lines):
    """The lines of the block of code that starts at the first of them."""
    finder = BlockFinder()
    token = None
    try:
        for token in tokenize.generate_tokens(iter(lines).__next__):
            finder.tokeneater(*token)
    except (EndOfBlock, IndentationError):
        pass
    except SyntaxError as error:
        if "unmatched" not in error.msg:
            raise
        # A lambda ends with the bracket that it stands in.
        try:
            finder.tokeneater(tokenize.NEWLINE, *token[1:])
        except (EndOfBlock, IndentationError):
            pass
    return lines[:finder.last]


def getsourcelines(object):
    """The lines of the source of an object, and the number of the first."""
    object = unwrap(object)
    lines, number = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or (isframe(object) and object.f_code.co_name == "<module>"):
        return lines, 0
    return getblock(lines[number:]), number + 1


def getsource(object):
    """The text of the source of an object."""
    return "".join(getsourcelines(object)[0])


def indentsize(line):
    """The width of the space that a line begins with."""
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


def getcomments(object):
    """The comment lines right above the source of an object, or at the top of a module; None when there are none."""
    try:
        lines, number = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        return _comments_at_top(lines)
    indent = indentsize(lines[number])
    first = number
    while first > 0 and lines[first - 1].lstrip().startswith("#") and indentsize(lines[first - 1]) == indent:
        first -= 1
    comments = [line.expandtabs().lstrip() for line in lines[first:number]]
    while comments and comments[0].strip() == "#":
        comments.pop(0)
    while comments and comments[-1].strip() == "#":
        comments.pop()
    return "".join(comments) or None


def _comments_at_top(lines):
    first = 1 if lines and lines[0].startswith("#!") else 0
    while first < len(lines) and lines[first].strip() in ("", "#"):
        first += 1
    end = first
    while end < len(lines) and lines[end].startswith("#"):
        end += 1
    return "".join(line.expandtabs() for line in lines[first:end]) or None
