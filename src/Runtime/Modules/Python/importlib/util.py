"""Finding modules and making them step by step."""

import io
import os
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
    spec = ModuleSpec(name, loader if loader is not None else SourceFileLoader(name, location), origin=location)
    spec.has_location = True
    if submodule_search_locations is not _missing:
        spec.submodule_search_locations = submodule_search_locations
    return spec


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """The spec of a module that a loader knows about."""
    if origin is None:
        origin = getattr(loader, "_ORIGIN", None)
    if origin is None and hasattr(loader, "get_filename"):
        try:
            location = loader.get_filename(name)
        except ImportError:
            location = None
        if location is not None:
            spec = spec_from_file_location(name, location, loader=loader)
            if _is_package(loader, name, is_package):
                spec.submodule_search_locations = [os.path.dirname(location)]
            return spec
    spec = ModuleSpec(name, loader, origin=origin)
    if _is_package(loader, name, is_package):
        spec.submodule_search_locations = []
    return spec


def _is_package(loader, name, answer):
    if answer is None and hasattr(loader, "is_package"):
        try:
            answer = loader.is_package(name)
        except ImportError:
            answer = None
    return bool(answer)


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


def cache_from_source(path, debug_override=None, *, optimization=None):
    """Where CPython would keep the bytecode of a source file; PyLite keeps none."""
    tag = sys.implementation.cache_tag
    if tag is None:
        raise NotImplementedError("sys.implementation.cache_tag is None")
    folder, name = os.path.split(os.fspath(path))
    base = name.rpartition(".")[0] or name
    level = "" if optimization is None else str(optimization)
    if level and not level.isalnum():
        raise ValueError(f"{optimization!r} is not alphanumeric")
    return os.path.join(folder, "__pycache__", f"{base}.{tag}{f'.opt-{level}' if level else ''}.pyc")


def source_from_cache(path):
    """The source file of a path that cache_from_source gave."""
    if sys.implementation.cache_tag is None:
        raise NotImplementedError("sys.implementation.cache_tag is None")
    folder, name = os.path.split(os.fspath(path))
    folder, cache = os.path.split(folder)
    if cache != "__pycache__":
        raise ValueError(f"__pycache__ not bottom-level directory in {os.fspath(path)!r}")
    dots = name.count(".")
    if dots not in (2, 3):
        raise ValueError(f"expected only 2 or 3 dots in {name!r}")
    if dots == 3 and not name.split(".")[-2].startswith("opt-"):
        raise ValueError("optimization portion of filename does not start with 'opt-'")
    return os.path.join(folder, name.partition(".")[0] + ".py")


def decode_source(source_bytes):
    """The text of a source file, with newlines as \\n."""
    import tokenize
    encoding = tokenize.detect_encoding(io.BytesIO(source_bytes).readline)[0]
    return io.IncrementalNewlineDecoder(None, True).decode(source_bytes.decode(encoding))
