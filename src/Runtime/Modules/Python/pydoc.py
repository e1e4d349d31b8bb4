"""Pages of documentation, made of the doc strings of live objects: what help() shows."""

import builtins
import inspect
import re
import sys
from importlib import import_module
from keyword import kwlist

from _pydoc_text import doc_of, document, getdoc, splitdoc, visiblename

__all__ = ["help"]

_NO_TOPICS = """
Sorry, topic and keyword documentation is not available because the
module "pydoc_data.topics" could not be found.
"""


def describe(thing):
    """The kind of an object and its name, in a few words."""
    if inspect.ismodule(thing):
        kind = "built-in module" if thing.__name__ in sys.builtin_module_names else "package" if hasattr(thing, "__path__") else "module"
        return f"{kind} {thing.__name__}"
    for test, kind in ((inspect.isbuiltin, "built-in function"), (inspect.isclass, "class"), (inspect.isfunction, "function"), (inspect.ismethod, "method"), (inspect.ismethodwrapper, "method-wrapper")):
        if test(thing):
            return f"{kind} {thing.__name__}"
    for test, kind in ((inspect.isgetsetdescriptor, "getset descriptor"), (inspect.ismemberdescriptor, "member descriptor")):
        if test(thing):
            return f"{kind} {thing.__objclass__.__module__}.{thing.__objclass__.__name__}.{thing.__name__}"
    return type(thing).__name__


def locate(path, forceload=0):
    """The object of a dotted name, which may begin with modules; None when there is none."""
    parts = [part for part in path.split(".") if part]
    found, count = None, 0
    while count < len(parts):
        module = safeimport(".".join(parts[:count + 1]))
        if module is None:
            break
        found, count = module, count + 1
    if found is None:
        found = builtins
    for part in parts[count:]:
        try:
            found = getattr(found, part)
        except AttributeError:
            return None
    return found


def safeimport(path, forceload=0, cache={}):
    """Import a module; None when there is none of that name."""
    try:
        return import_module(path)
    except ImportError as error:
        if error.name is None or path == error.name or path.startswith(error.name + "."):
            return None
        raise
    except ValueError:
        return None


def resolve(thing, forceload=0):
    """An object and its name, from itself or from a dotted name."""
    if isinstance(thing, str):
        found = locate(thing, forceload)
        if found is None:
            raise ImportError(f"No Python documentation found for {thing!r}.\nUse help() to get the interactive help utility.\nUse help(str) for help on the str class.")
        return found, thing
    name = getattr(thing, "__name__", None)
    return thing, name if isinstance(name, str) else None


class _Text:
    """Makes pages of plain text."""

    document = staticmethod(document)


# Whoever wants bold text gets plain text too.
text = plaintext = _Text()


def plain(page):
    """A page without what makes characters bold on a terminal: each after itself and a backspace."""
    return re.sub(".\x08", "", page)


def render_doc(thing, title="Python Library Documentation: %s", forceload=0, renderer=plaintext):
    """The whole page of an object or of a dotted name."""
    obj, name = resolve(thing, forceload)
    description = describe(obj)
    module = inspect.getmodule(obj)
    if name and "." in name:
        description += " in " + name[:name.rfind(".")]
    elif module and module is not obj:
        description += " in module " + module.__name__
    if not (inspect.ismodule(obj) or inspect.isclass(obj) or inspect.isroutine(obj) or inspect.isdatadescriptor(obj) or doc_of(obj)):
        # An object without a page of its own has that of its class.
        obj = obj.__origin__ if hasattr(obj, "__origin__") else type(obj)
        description += " object"
    return title % description + "\n\n" + renderer.document(obj, name)


def doc(thing, title="Python Library Documentation: %s", forceload=0, output=None, is_cli=False):
    """Write the page of an object or of a dotted name."""
    try:
        (output or sys.stdout).write(render_doc(thing, title, forceload))
    except ImportError as error:
        if is_cli:
            raise
        (output or sys.stdout).write(str(error) if output else f"{error}\n")


class Helper:
    """What help() is: shows a page, or asks for names until it is told to stop."""

    def __init__(self, input=None, output=None):
        self._input = input
        self._output = output

    @property
    def input(self):
        """Where names are read from."""
        return self._input or sys.stdin

    @property
    def output(self):
        """Where pages are written."""
        return self._output or sys.stdout

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} instance>"

    _asks = object()

    def __call__(self, request=_asks):
        if request is not self._asks:
            self.help(request)
            return
        self.intro()
        self.interact()
        self.output.write("\nLeaving help. help(object) shows one page at once.\n")

    def intro(self):
        """Say how to go on."""
        version = ".".join(map(str, sys.version_info[:2]))
        self.output.write(f"The help of Python {version}.\n\nEnter the name of a module, class, function or keyword for its page,\n\"keywords\" or \"modules\" for a list, and \"quit\" to leave.\n")

    def interact(self):
        """Ask for names."""
        self.output.write("\n")
        while True:
            try:
                request = self.getline("help> ")
            except (KeyboardInterrupt, EOFError):
                break
            if not request:
                continue
            request = request.strip()
            if len(request) > 2 and request[0] == request[-1] in ("'", '"') and request[0] not in request[1:-1]:
                request = request[1:-1]
            if request.lower() in ("q", "quit", "exit"):
                break
            if request == "help":
                self.intro()
            else:
                self.help(request)

    def getline(self, prompt):
        """A line from the input."""
        if self.input is sys.stdin:
            return input(prompt)
        self.output.write(prompt)
        self.output.flush()
        line = self.input.readline()
        if not line:
            raise EOFError
        return line

    def help(self, request, is_cli=False):
        """Write the page of an object or of a name."""
        if isinstance(request, str):
            self._help_on_name(request.strip(), is_cli)
        elif isinstance(request, Helper):
            self()
        else:
            doc(request, "Help on %s:", output=self._output, is_cli=is_cli)
        self.output.write("\n")

    def _help_on_name(self, request, is_cli):
        if request == "keywords":
            self.listkeywords()
        elif request == "modules":
            self.listmodules()
        elif request in ("True", "False", "None"):
            doc({"True": True, "False": False, "None": None}[request], "Help on %s:", output=self._output)
        elif request in kwlist or request in ("topics", "symbols"):
            self.output.write(_NO_TOPICS)
        else:
            doc(request or str, "Help on %s:", output=self._output, is_cli=is_cli)

    def list(self, items, columns=4, width=80):
        """Write names in columns."""
        items = sorted(items)
        column_width = width // columns
        rows = (len(items) + columns - 1) // columns
        for row in range(rows):
            for column in range(columns):
                item = items[column * rows + row] if column * rows + row < len(items) else None
                if item is not None:
                    self.output.write(item)
                    if column < columns - 1:
                        self.output.write(" " + " " * (column_width - 1 - len(item)))
            self.output.write("\n")

    def listkeywords(self):
        """Write the keywords."""
        self.output.write("\nHere is a list of the Python keywords.  Enter any keyword to get more help.\n\n")
        self.list(kwlist)

    def listmodules(self):
        """Write the names of all modules."""
        self.output.write("\nThe modules that are part of the program, or are loaded:\n\n")
        self.list(name for name in {*sys.stdlib_module_names, *sys.modules} if not name.startswith("_") and "." not in name)


help = Helper()
