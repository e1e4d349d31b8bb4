import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import sys


class Virtual(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    sources = {"virtual": "", "virtual.part": "value = 1", "virtual.fails": "raise ValueError('in the module')"}

    def find_spec(self, name, path, target=None):
        if name in self.sources:
            print("find", name, path, target)
            return importlib.util.spec_from_loader(name, self, origin="nowhere", is_package=name == "virtual")
        return None

    def create_module(self, spec):
        print("create", spec.name)
        return None

    def exec_module(self, module):
        print("execute", module.__name__)
        exec(self.sources[module.__name__], module.__dict__)


sys.meta_path.insert(0, Virtual())
import virtual.part
from virtual import part

print(part.value, virtual.part is part, virtual.__path__, part.__package__, part.__spec__.origin, part.__loader__.__class__.__name__)
print(repr(part), repr(virtual))
try:
    import virtual.fails
except ValueError as error:
    print(error, "virtual.fails" in sys.modules)
try:
    import virtual.missing
except ImportError as error:
    print(error)
Virtual.sources["virtual.part"] = "value = 2; more = 3"
print(importlib.reload(part) is part, part.value, part.more)
print(importlib.util.find_spec("virtual.part").name, importlib.import_module(".part", "virtual") is part)


class Memory(importlib.abc.InspectLoader):
    def get_source(self, fullname):
        return f"name = {fullname!r}\nfile = __spec__.name"


spec = importlib.util.spec_from_loader("in_memory", Memory())
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
print(module.name, module.file, spec.submodule_search_locations, spec.has_location)
for kind in (importlib.abc.MetaPathFinder, importlib.abc.Loader, importlib.abc.InspectLoader):
    print(kind.__name__, sorted(kind.__abstractmethods__), issubclass(Virtual, kind))
try:
    importlib.abc.InspectLoader()
except TypeError as error:
    print(error)
print(issubclass(importlib.machinery.SourceFileLoader, importlib.abc.SourceLoader), isinstance(importlib.machinery.BuiltinImporter, type))


class Broken:
    def find_spec(self, name, path, target=None):
        raise OSError(f"asked for {name}")


sys.meta_path.insert(0, Broken())
try:
    import anything
except OSError as error:
    print(error)
