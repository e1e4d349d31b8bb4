"""Under which module and name a class or function is found again."""
import sys
from types import ModuleType

import _compat_pickle
from _pickle.errors import PicklingError


def look_up(module, path):
    """The object at a dotted path in a module, and what holds it."""
    holder, found = None, module
    for name in path.split('.'):
        holder, found = found, getattr(found, name)
    return found, holder


def module_of(obj, path):
    """The name of the module an object is in: as it says, else the first module that has it."""
    name = getattr(obj, '__module__', None)
    if name is not None:
        return name
    for name, module in sys.modules.copy().items():
        if name in ('__main__', '__mp_main__') or not isinstance(module, ModuleType):
            continue
        try:
            if look_up(module, path)[0] is obj:
                return name
        except AttributeError:
            pass
    return '__main__'


def locate(obj, name):
    """The module's name, the dotted path and the holder of an object that is pickled by name."""
    path = name if name is not None else getattr(obj, '__qualname__', None)
    if path is None:
        path = obj.__name__
    module_name = module_of(obj, path)
    if '<locals>' in path.split('.'):
        raise PicklingError(f"Can't pickle local object {obj!r}")
    try:
        __import__(module_name, level=0)
        module = sys.modules[module_name]
    except (ImportError, ValueError, KeyError) as error:
        raise PicklingError(f"Can't pickle {obj!r}: {error}")
    try:
        found, holder = look_up(module, path)
    except AttributeError:
        raise PicklingError(f"Can't pickle {obj!r}: it's not found as {module_name}.{path}")
    if found is not obj:
        raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module_name}.{path}")
    return module_name, path, holder


def old_names(module_name, path):
    """The names of Python 2, which pickles below protocol 3 have."""
    table = _compat_pickle.REVERSE_NAME_MAPPING
    if (module_name, path) in table:
        return table[module_name, path]
    return _compat_pickle.REVERSE_IMPORT_MAPPING.get(module_name, module_name), path


def new_names(module_name, path):
    table = _compat_pickle.NAME_MAPPING
    if (module_name, path) in table:
        return table[module_name, path]
    return _compat_pickle.IMPORT_MAPPING.get(module_name, module_name), path
