"""Finding modules and making them step by step."""

import sys
import types
import _importlib
from . import _resolve
from .machinery import ModuleSpec, SourceFileLoader

_missing = object()


def resolve_name(name, package):
    """The absolute name for one that may be relative."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {name!r} (required for relative module names)")
    level = len(name) - len(name.lstrip("."))
    return _resolve(name[level:], package, level)


def find_spec(name, package=None):
    """The spec of a module, imported or not; None when it cannot be found."""
    fullname = resolve_name(name, package) if name.startswith(".") else name
    if fullname in sys.modules:
        module = sys.modules[fullname]
        if module is None:
            return None
        spec = getattr(module, "__spec__", _missing)
        if spec is _missing:
            raise ValueError(f"{name}.__spec__ is not set")
        if spec is None:
            raise ValueError(f"{name}.__spec__ is None")
        return spec
    parent_name = fullname.rpartition(".")[0]
    path = None
    if parent_name:
        parent = __import__(parent_name, fromlist=["__path__"])
        try:
            path = parent.__path__
        except AttributeError as error:
            raise ModuleNotFoundError(
                f"__path__ attribute not found on {parent_name!r} while trying to find {fullname!r}",
                name=fullname) from error
    for finder in sys.meta_path:
        spec = finder.find_spec(fullname, path)
        if spec is not None:
            return spec
    return _importlib.find(fullname, path)


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_missing):
    """The spec of a module in a given file."""
    if location is None:
        location = loader.get_filename(name)
    spec = ModuleSpec(name, loader if loader is not None else _FileLoader(name, location), origin=location)
    spec.has_location = True
    if submodule_search_locations is not _missing:
        spec.submodule_search_locations = submodule_search_locations
    return spec


def module_from_spec(spec):
    """A new module with the attributes that a spec says; its code has not run."""
    module = None
    if hasattr(spec.loader, "create_module"):
        module = spec.loader.create_module(spec)
    if module is None:
        module = types.ModuleType(spec.name)
    module.__spec__ = spec
    module.__loader__ = spec.loader
    module.__package__ = spec.parent
    if spec.submodule_search_locations is not None:
        module.__path__ = spec.submodule_search_locations
    if spec.has_location:
        module.__file__ = spec.origin
    return module


class _FileLoader:
    """Runs the file of a spec that was made for it."""

    def __init__(self, name, path):
        self.name = name
        self.path = path

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        _importlib.run(module, self.path)

    def get_filename(self, name=None):
        return self.path
