"""Prints the table of this folder as base64: encoding-tables.py | base64 -d > EncodingTables.zlib

Run it with the CPython whose encodings PyLite is to have. A line is `=ALIAS NAME`, or `NAME PUBLIC-NAME` and the 256 characters of an
encoding of one byte a character, four hexadecimal digits each (FFFE for what is not defined).
"""
import base64
import codecs
import importlib
import pkgutil
import zlib

import encodings
import encodings.aliases

# These have codecs of their own.
BUILT_IN = "ascii", "latin_1", "iso8859_1", "charmap"


def lines():
    for alias, name in sorted(encodings.aliases.aliases.items()):
        yield f"={alias} {name}"
    for name in sorted(module.name for module in pkgutil.iter_modules(encodings.__path__)):
        if name in BUILT_IN:
            continue
        try:
            table = getattr(importlib.import_module(f"encodings.{name}"), "decoding_table", None)
        except ImportError:
            continue
        if table is not None:
            yield f"{name} {codecs.lookup(name).name} {''.join(f'{ord(char):04X}' for char in table.ljust(256, chr(0xFFFE)))}"


def main():
    print(base64.b64encode(zlib.compress("\n".join(lines()).encode("ascii"), 9)).decode("ascii"))


main()
