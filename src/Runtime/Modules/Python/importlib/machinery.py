"""The objects the import system shows on modules, and finders that programs call themselves."""

import os
import sys
import _importlib
from _importlib import BuiltinImporter, ModuleSpec, SourceFileLoader

SOURCE_SUFFIXES = [".py"]
DEBUG_BYTECODE_SUFFIXES = OPTIMIZED_BYTECODE_SUFFIXES = BYTECODE_SUFFIXES = [".pyc"]
EXTENSION_SUFFIXES = []


def all_suffixes():
    """The suffixes of files that modules may be in."""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class FrozenImporter:
    """Finds the modules whose sources are part of the interpreter."""

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        return _importlib.find(fullname, path) if _importlib.is_embedded(fullname) else None


class PathFinder:
    """Finds modules in the folders of sys.path, or of a package."""

    @staticmethod
    def invalidate_caches():
        """Forget what the finders of folders remember."""
        for finder in sys.path_importer_cache.values():
            if hasattr(finder, "invalidate_caches"):
                finder.invalidate_caches()

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        """The spec of a module; None when no folder has it."""
        portions = []
        for folder in sys.path if path is None else path:
            if not isinstance(folder, str):
                continue
            spec = FileFinder(folder).find_spec(fullname)
            if spec is None:
                continue
            if spec.loader is not None:
                return spec
            portions.extend(spec.submodule_search_locations)
        if not portions:
            return None
        spec = ModuleSpec(fullname, None, is_package=True)
        spec.submodule_search_locations = portions
        return spec


class FileFinder:
    """Finds modules in one folder."""

    def __init__(self, path, *loader_details):
        self.path = os.path.abspath(path or ".")
        self._loaders = [(suffix, loader) for loader, suffixes in loader_details for suffix in suffixes]
        if not self._loaders:
            self._loaders = [(suffix, SourceFileLoader) for suffix in SOURCE_SUFFIXES]

    @classmethod
    def path_hook(cls, *loader_details):
        """What sys.path_hooks wants: a function from folders to finders."""
        def path_hook_for_FileFinder(path):
            if not os.path.isdir(path):
                raise ImportError("only directories are supported", path=path)
            return cls(path, *loader_details)

        return path_hook_for_FileFinder

    def invalidate_caches(self):
        """Folders are read each time."""

    def find_spec(self, fullname, target=None):
        """The spec of a module; that of a folder without a file is a portion of a namespace package."""
        base = os.path.join(self.path, fullname.rpartition(".")[2])
        is_folder = os.path.isdir(base)
        if is_folder:
            for suffix, loader in self._loaders:
                file = os.path.join(base, "__init__" + suffix)
                if os.path.isfile(file):
                    return self._spec(fullname, loader, file, [base])
        for suffix, loader in self._loaders:
            if os.path.isfile(base + suffix):
                return self._spec(fullname, loader, base + suffix, None)
        if not is_folder:
            return None
        spec = ModuleSpec(fullname, None)
        spec.submodule_search_locations = [base]
        return spec

    @staticmethod
    def _spec(fullname, loader, file, locations):
        spec = ModuleSpec(fullname, loader(fullname, file), origin=file)
        spec.has_location = True
        spec.submodule_search_locations = locations
        return spec

    def __repr__(self):
        return f"FileFinder({self.path!r})"


class _UnusableLoader:
    _kind = ""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def get_filename(self, fullname=None):
        """The file it was made for."""
        return self.path

    def create_module(self, spec):
        """Refuses, since there is nothing that could run it."""
        raise ImportError(f"PyLite cannot run {self._kind}", name=self.name, path=self.path)

    def exec_module(self, module):
        """Refuses, as create_module does."""
        self.create_module(None)


class SourcelessFileLoader(_UnusableLoader):
    """Stands for CPython's loader of bytecode, which PyLite does not have."""
    _kind = "CPython's bytecode"


class ExtensionFileLoader(_UnusableLoader):
    """Stands for CPython's loader of extension modules, which PyLite cannot run."""
    _kind = "CPython's extension modules"


class AppleFrameworkLoader(_UnusableLoader):
    """Stands for CPython's loader of extension modules inside of frameworks, which PyLite cannot run."""
    _kind = "CPython's extension modules"


class NamespaceLoader:
    """The loader of packages that are folders without an __init__ file."""

    def __init__(self, name, path, path_finder=None):
        self._path = path

    def is_package(self, fullname):
        return True

    def get_source(self, fullname):
        return ""

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        """There is no code to run."""
