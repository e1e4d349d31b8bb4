"""The names under which CPython's library asks for what importlib has elsewhere."""

from .machinery import (
    BYTECODE_SUFFIXES, EXTENSION_SUFFIXES, ExtensionFileLoader, FileFinder, NamespaceLoader, PathFinder,
    SOURCE_SUFFIXES, SourceFileLoader, SourcelessFileLoader)
from .util import cache_from_source, decode_source, source_from_cache, spec_from_file_location

path_sep = "/"
path_separators = "/"


def _get_sourcefile(bytecode_path):
    # PyLite reads sources only: a path of bytecode stands for the source that it was made from.
    if not bytecode_path:
        return None
    if not bytecode_path.lower().endswith(".pyc"):
        return bytecode_path
    try:
        return source_from_cache(bytecode_path)
    except (NotImplementedError, ValueError):
        return bytecode_path[:-1]
