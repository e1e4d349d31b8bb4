"""Pages of help as plain text: of modules, classes, routines, data descriptors and other values. See cpython Lib/pydoc.py TextDoc."""

import builtins
import inspect
import re
from annotationlib import Format

import _pydoc_values
from inspect._classes import inherited_doc, own_doc

_HIDDEN = {
    "__author__", "__builtins__", "__credits__", "__date__", "__doc__", "__docformat__", "__file__", "__loader__", "__module__", "__name__", "__package__", "__path__",
    "__qualname__", "__slots__", "__spec__", "__version__", "__firstlineno__", "__static_attributes__", "__annotate_func__", "__annotations_cache__",
}
_SUBCLASSES_SHOWN = 4
_WIDTH = 80


def doc_of(obj):
    """The doc string of an object, or that of what it overrides, cleaned; None when there is none."""
    doc = own_doc(obj)
    if doc is None:
        doc = inherited_doc(obj)
    return inspect.cleandoc(doc) if isinstance(doc, str) else None


def getdoc(obj):
    """What the page of an object says about it: its doc string, or the comment above its source."""
    text = doc_of(obj) or inspect.getcomments(obj)
    return re.sub("^ *\n", "", text.rstrip()) if text else ""


def splitdoc(doc):
    """The first line of a doc, when it stands alone, and the rest."""
    lines = doc.strip().split("\n")
    if len(lines) == 1:
        return lines[0], ""
    if not lines[1].rstrip():
        return lines[0], "\n".join(lines[2:])
    return "", "\n".join(lines)


def classname(cls, module):
    """The name of a class, with its module where that is another one."""
    return cls.__name__ if cls.__module__ == module else f"{cls.__module__}.{cls.__name__}"


def visiblename(name, names=None, obj=None):
    """Is an attribute worth showing: none that is private or only of use to Python itself."""
    if name in _HIDDEN:
        return False
    if name.startswith("__") and name.endswith("__"):
        return True
    if name.startswith("_") and hasattr(obj, "_fields"):
        return True
    return name in names if names is not None else not name.startswith("_")


def isdata(obj):
    """Is a value of a module neither a class, a module nor something that runs."""
    return not (inspect.ismodule(obj) or inspect.isclass(obj) or inspect.isroutine(obj) or inspect.isframe(obj) or inspect.istraceback(obj) or inspect.iscode(obj))


def indent(text, prefix="    "):
    """The text with a prefix before each line."""
    return "\n".join((prefix + line).rstrip() for line in text.split("\n"))


def section(title, contents):
    """A part of the page of a module."""
    return f"{title}\n{indent(contents).rstrip()}\n\n"


def _signature_text(obj, name):
    """The parameters of a callable, one a line where they are too wide; None when nobody knows them."""
    try:
        signature = inspect.signature(obj, annotation_format=Format.STRING)
    except (ValueError, TypeError):
        return None
    width = None if name == "<lambda>" else max(_WIDTH - len(name), 0)
    return signature.format(max_width=width, quote_annotation_strings=False)


def _is_bound(obj):
    if inspect.ismethod(obj):
        return True
    if not inspect.isbuiltin(obj):
        return False
    owner = getattr(obj, "__self__", None)
    return owner is not None and not inspect.ismodule(owner)


def _parent_name(function, module):
    """Where a function was written, when that is not the class it is shown in."""
    place, dot, _ = function.__qualname__.rpartition(".")
    foreign = function.__module__ != module
    if dot:
        return f"{function.__module__}.{place}" if foreign and function.__module__ is not None else place
    return function.__module__ if foreign else None


def document(obj, name=None, module=None, cls=None, owner=None):
    """The page of any object; in a class it is part of that class's page."""
    if inspect.ismodule(obj):
        return document_module(obj)
    if inspect.isclass(obj) and not hasattr(obj, "__origin__"):
        return document_class(obj, name)
    if inspect.isroutine(obj) and hasattr(obj, "__name__"):
        return document_routine(obj, name, module, cls, owner)
    if inspect.isdatadescriptor(obj):
        return document_descriptor(obj, name)
    return document_value(obj, name)


def document_routine(obj, name=None, module=None, cls=None, owner=None):
    """The page of a function or method."""
    real_name = obj.__name__
    name = name or real_name
    owner = owner or cls
    note, function = _origin(obj, module, cls, owner)
    if inspect.isfunction(function) and owner is not None and (
            function.__module__ != owner.__module__ or function.__qualname__ != f"{owner.__qualname__}.{real_name}"):
        parent = _parent_name(function, module)
        note = f" from {parent}" if parent else note
    parameters = _signature_text(obj, real_name)
    title, is_described = name, False
    if name != real_name:
        is_described = cls is not None and inspect.getattr_static(cls, real_name, []) is obj
        note = "" if is_described and note.startswith(" from ") else note
        title = f"{name} = {real_name}"
    if parameters and real_name == "<lambda>":
        title = f"{name} lambda "
        parameters = parameters[1:-1]
    prefix = "async " if inspect.iscoroutinefunction(obj) or inspect.isasyncgenfunction(obj) else ""
    line = f"{prefix}{title}{parameters or '(...)'}{note}\n"
    doc = "" if is_described else getdoc(obj)
    return line + (indent(doc).rstrip() + "\n" if doc else "")


def _origin(obj, module, cls, owner):
    """What is said of a routine after its parameters, and the function that it stands for."""
    if _is_bound(obj):
        target = obj.__self__
        if target is cls:
            return "", getattr(obj, "__func__", None)
        if inspect.isclass(target):
            return f" class method of {classname(target, module)}", None
        return f" method of {classname(type(target), module)} instance", None
    if not (inspect.ismethoddescriptor(obj) or inspect.ismethodwrapper(obj)):
        return "", obj
    defining = getattr(obj, "__objclass__", None)
    if defining is None:
        return "", obj
    if cls is None:
        return f" unbound {classname(defining, module)} method", None
    return ("" if defining is owner else f" from {classname(defining, module)}"), None


def document_descriptor(obj, name=None):
    """The page of a property, a slot or a native attribute."""
    doc = getdoc(obj)
    return (f"{name}\n" if name else "") + (indent(doc) + "\n" if doc else "")


def document_value(obj, name=None, maximum=None, doc=None):
    """The line of a value that is no routine, cut to the maximum."""
    shown = _pydoc_values.repr(obj)
    label = f"{name} = " if name else ""
    excess = maximum - len(label + shown) if maximum else 0
    if excess < 0:
        shown = shown[:excess] + "..."
    doc = doc or getdoc(obj)
    return label + shown + ("\n" + indent(str(doc)) + "\n" if doc else "")


def document_class(cls, name=None):
    """The page of a class."""
    title = f"class {cls.__name__}" if name in (None, cls.__name__) else f"{name} = class {cls.__name__}"
    if cls.__bases__:
        title += f"({', '.join(classname(base, cls.__module__) for base in cls.__bases__)})"
    text = "\n".join(_class_lines(cls))
    return title + "\n" + (indent(text.rstrip(), " |  ") + "\n" if text else "")


def _class_lines(cls):
    parameters = _signature_text(cls, cls.__name__)
    if parameters and parameters != "()":
        yield f"{cls.__name__}{parameters}\n"
    doc = getdoc(cls)
    if doc:
        yield doc + "\n"
    if len(cls.__mro__) > 2:
        yield from ["Method resolution order:", *("    " + classname(base, cls.__module__) for base in cls.__mro__), ""]
    yield from _subclass_lines(cls)
    yield from _ClassAttributes(cls).lines()


def _subclass_lines(cls):
    below = sorted((sub.__name__ for sub in type.__subclasses__(cls) if not sub.__name__.startswith("_") and sub.__module__ == "builtins"), key=str.lower)
    if not below:
        return
    yield "Built-in subclasses:"
    yield from ("    " + name for name in below[:_SUBCLASSES_SHOWN])
    if len(below) > _SUBCLASSES_SHOWN:
        yield f"    ... and {len(below) - _SUBCLASSES_SHOWN} other subclasses"
    yield ""


class _ClassAttributes:
    """The attributes of a class, by the class that defines them and by kind, with a line between the parts."""

    def __init__(self, cls):
        self.cls = cls
        self.module = cls.__module__
        self.is_first = True
        self.attributes = [self._with_kind(found) for found in inspect.classify_class_attrs(cls) if visiblename(found.name, obj=cls)]

    @staticmethod
    def _with_kind(found):
        if isinstance(found.object, property) and found.object.fset is None:
            return found._replace(kind="readonly property")
        return found._replace(kind="data descriptor") if inspect.isdatadescriptor(found.object) else found

    def lines(self):
        """All parts, in the order of the classes."""
        rest = self.attributes
        places = list(self.cls.__mro__)
        while rest:
            place = places.pop(0) if places else rest[0].defining_class
            here = [found for found in rest if found.defining_class is place]
            rest = [found for found in rest if found.defining_class is not place]
            if place is builtins.object and self.cls is not builtins.object:
                continue
            tag = "defined here" if place is self.cls else f"inherited from {classname(place, self.module)}"
            yield from self._parts(tag, self._in_order(here))

    def _in_order(self, attributes):
        fields = getattr(self.cls, "_fields", [])
        try:
            places = {name: index - len(fields) for index, name in enumerate(fields)}
        except TypeError:
            places = {}
        return sorted(attributes, key=lambda found: (places.get(found.name, 0), found.name))

    def _parts(self, tag, attributes):
        for kind, title, show in (
                ("method", "Methods", self._routine), ("class method", "Class methods", self._routine), ("static method", "Static methods", self._routine),
                ("readonly property", "Readonly properties", self._descriptor), ("data descriptor", "Data descriptors", self._descriptor),
                ("data", "Data and other attributes", self._value)):
            shown = [found for found in attributes if found.kind == kind]
            if not shown:
                continue
            if not self.is_first:
                yield "-" * 70
            self.is_first = False
            yield f"{title} {tag}:\n"
            yield from map(show, shown)

    def _routine(self, found):
        try:
            value = getattr(self.cls, found.name)
        except Exception:  # a descriptor that cannot be read through the class is shown as it lies there
            return self._descriptor(found)
        return document(value, found.name, self.module, self.cls, found.defining_class)

    def _descriptor(self, found):
        return document_descriptor(found.object, found.name)

    def _value(self, found):
        value = getattr(self.cls, found.name, found.object)
        return document_value(value, found.name, maximum=70, doc=getdoc(found.object)) + "\n"


def format_tree(tree, module, parent=None, prefix=""):
    """A tree of classes, a line each; the bases are named where there are others than the class above."""
    text = ""
    for entry in tree:
        if isinstance(entry, list):
            text += format_tree(entry, module, cls, prefix + "    ")
            continue
        cls, bases = entry
        text += prefix + classname(cls, module)
        if bases and bases != (parent,):
            text += f"({', '.join(classname(base, module) for base in bases)})"
        text += "\n"
    return text


def document_module(obj):
    """The page of a module."""
    name, names = obj.__name__, getattr(obj, "__all__", None)
    summary, description = splitdoc(getdoc(obj))
    text = section("NAME", f"{name} - {summary}" if summary else name)
    if description:
        text += section("DESCRIPTION", description)
    text += _package_contents(obj)

    def members(kind, is_own):
        return [(key, value) for key, value in inspect.getmembers(obj, kind) if (names is not None or is_own(value)) and visiblename(key, names, obj)]

    classes = members(inspect.isclass, lambda value: (inspect.getmodule(value) or obj) is obj)
    if classes:
        tree = format_tree(inspect.getclasstree([value for _, value in classes], True), name)
        text += section("CLASSES", "\n".join([tree, *(document(value, key, name) for key, value in classes)]))
    functions = members(inspect.isroutine, lambda value: inspect.isbuiltin(value) or inspect.getmodule(value) is obj)
    if functions:
        text += section("FUNCTIONS", "\n".join(document(value, key, name) for key, value in functions))
    data = members(isdata, lambda value: True)
    if data:
        text += section("DATA", "\n".join(document_value(value, key, maximum=70) for key, value in data))
    for attribute in ("version", "date", "author", "credits"):
        if hasattr(obj, f"__{attribute}__"):
            text += section(attribute.upper(), str(getattr(obj, f"__{attribute}__")))
    try:
        file = inspect.getabsfile(obj)
    except TypeError:
        file = "(built-in)"
    return text + section("FILE", file)


def _package_contents(obj):
    """The modules of a package: those in its folders, and those that are only loaded."""
    name, listed, text = obj.__name__, [], ""
    if hasattr(obj, "__path__"):
        listed = sorted(_modules_in(obj.__path__))
        text += section("PACKAGE CONTENTS", "\n".join(child + " (package)" if is_package else child for child, is_package in listed))
    known = {child for child, _ in listed}
    loaded = sorted(key for key, value in inspect.getmembers(obj, inspect.ismodule) if value.__name__.startswith(name + ".") and key not in known)
    return text + (section("SUBMODULES", "\n".join(loaded)) if loaded else "")


def _modules_in(folders):
    import os

    for folder in folders:
        for entry in os.listdir(folder) if os.path.isdir(folder) else ():
            if os.path.isfile(os.path.join(folder, entry, "__init__.py")):
                yield entry, True
            elif entry.endswith(".py") and entry != "__init__.py":
                yield entry[:-3], False
