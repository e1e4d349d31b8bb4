"""The abstract classes of finders and loaders."""

import abc
from _importlib import BuiltinImporter, SourceFileLoader
from .machinery import FileFinder, FrozenImporter, PathFinder
from .util import decode_source

__all__ = ["Loader", "MetaPathFinder", "PathEntryFinder", "ResourceLoader", "InspectLoader", "ExecutionLoader",
           "FileLoader", "SourceLoader"]


class MetaPathFinder(metaclass=abc.ABCMeta):
    """Finds modules by name; stands in sys.meta_path."""

    def invalidate_caches(self):
        """Forget what may have changed; nothing here."""


class PathEntryFinder(metaclass=abc.ABCMeta):
    """Finds the modules of one entry of sys.path."""

    def invalidate_caches(self):
        """Forget what may have changed; nothing here."""


class Loader(metaclass=abc.ABCMeta):
    """Makes a module of a spec and runs its code."""

    def create_module(self, spec):
        """None: the module is made in the usual way."""
        return None

    def load_module(self, fullname):
        """The older way: the module, imported."""
        if not hasattr(self, "exec_module"):
            raise ImportError
        import sys
        from .util import module_from_spec, spec_from_loader
        module = sys.modules.get(fullname)
        if module is None:
            module = module_from_spec(spec_from_loader(fullname, self))
            sys.modules[fullname] = module
            try:
                self.exec_module(module)
            except BaseException:
                sys.modules.pop(fullname, None)
                raise
        else:
            self.exec_module(module)
        return sys.modules[fullname]


class ResourceLoader(Loader):
    """Reads files that belong to a package."""

    @abc.abstractmethod
    def get_data(self, path):
        """The bytes of a file."""
        raise OSError


class InspectLoader(Loader):
    """Can show the source of its modules."""

    def is_package(self, fullname):
        """Whether the module is a package."""
        raise ImportError

    def get_code(self, fullname):
        """The code object of the module; None when it has no source."""
        source = self.get_source(fullname)
        return None if source is None else self.source_to_code(source)

    @abc.abstractmethod
    def get_source(self, fullname):
        """The source as text; None when there is none."""
        raise ImportError

    @staticmethod
    def source_to_code(data, path="<string>"):
        """The code object of a source."""
        return compile(data, path, "exec", dont_inherit=True)

    def exec_module(self, module):
        """Run the code in the namespace of the module."""
        code = self.get_code(module.__name__)
        if code is None:
            raise ImportError(f"cannot load module {module.__name__!r} when get_code() returns None")
        exec(code, module.__dict__)


class ExecutionLoader(InspectLoader):
    """Knows the file of its modules."""

    @abc.abstractmethod
    def get_filename(self, fullname):
        """The path of the module's file."""
        raise ImportError

    def get_code(self, fullname):
        source = self.get_source(fullname)
        if source is None:
            return None
        try:
            path = self.get_filename(fullname)
        except ImportError:
            return self.source_to_code(source)
        return self.source_to_code(source, path)


class FileLoader(ResourceLoader, ExecutionLoader):
    """Loads one module from one file."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def get_filename(self, name=None):
        return self.path

    def get_data(self, path):
        with open(path, "rb") as file:
            return file.read()

    def is_package(self, fullname):
        stem = self.path.replace("\\", "/").rpartition("/")[2].partition(".")[0]
        return stem == "__init__" and fullname.rpartition(".")[2] != "__init__"


class SourceLoader(ResourceLoader, ExecutionLoader):
    """Loads modules from source files that get_data reads."""

    def path_mtime(self, path):
        return int(self.path_stats(path)["mtime"])

    def path_stats(self, path):
        if type(self).path_mtime is SourceLoader.path_mtime:
            raise OSError
        return {"mtime": self.path_mtime(path)}

    def set_data(self, path, data):
        """Nothing is kept."""

    def is_package(self, fullname):
        stem = self.get_filename(fullname).replace("\\", "/").rpartition("/")[2].partition(".")[0]
        return stem == "__init__" and fullname.rpartition(".")[2] != "__init__"

    def get_source(self, fullname):
        path = self.get_filename(fullname)
        try:
            return decode_source(self.get_data(path))
        except OSError as error:
            raise ImportError("source not available through get_data()", name=fullname) from error

    def get_code(self, fullname):
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)


MetaPathFinder.register(BuiltinImporter)
MetaPathFinder.register(FrozenImporter)
MetaPathFinder.register(PathFinder)
PathEntryFinder.register(FileFinder)
InspectLoader.register(BuiltinImporter)
InspectLoader.register(FrozenImporter)
FileLoader.register(SourceFileLoader)
SourceLoader.register(SourceFileLoader)
