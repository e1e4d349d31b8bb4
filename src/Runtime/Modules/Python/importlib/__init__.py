"""The import system, for programs."""

import sys
import _importlib

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

__import__ = __import__


def import_module(name, package=None):
    """Import a module; a name with leading dots is relative to the package."""
    level = len(name) - len(name.lstrip("."))
    if level == 0:
        return _importlib.import_module(name)
    if not package:
        raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
    return _importlib.import_module(_resolve(name[level:], package, level))


def _resolve(name, package, level):
    parts = package.rsplit(".", level - 1)
    if len(parts) < level:
        raise ImportError("attempted relative import beyond top-level package")
    return f"{parts[0]}.{name}" if name else parts[0]


def invalidate_caches():
    """Nothing is cached that would have to be forgotten."""


def reload(module):
    """Run the code of a module again in its namespace."""
    if not isinstance(module, type(sys)):
        raise TypeError("reload() argument must be a module")
    spec = getattr(module, "__spec__", None)
    name = spec.name if spec is not None else module.__name__
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules", name=name)
    parent_name = name.rpartition(".")[0]
    path = None
    if parent_name:
        parent = sys.modules.get(parent_name)
        if parent is None:
            raise ImportError(f"parent {parent_name!r} not in sys.modules", name=parent_name)
        path = parent.__path__
    spec = _find(name, path, module)
    if spec is None:
        raise ModuleNotFoundError(f"spec not found for the module {name!r}", name=name)
    module.__spec__ = spec
    if spec.loader is not _importlib.BuiltinImporter:
        spec.loader.exec_module(module)
    return sys.modules[name]


def _find(name, path, target):
    for finder in sys.meta_path:
        spec = finder.find_spec(name, path, target)
        if spec is not None:
            return spec
    return _importlib.find(name, path)
