"""Programs that import dis can run, but there is nothing to show: PyLite has no bytecode."""

from collections import namedtuple

__all__ = ["code_info", "dis", "disassemble", "distb", "disco", "Bytecode", "get_instructions", "show_code", "pretty_flags", "Positions"]

COMPILER_FLAG_NAMES = {
    1: "OPTIMIZED", 2: "NEWLOCALS", 4: "VARARGS", 8: "VARKEYWORDS", 16: "NESTED", 32: "GENERATOR", 64: "NOFREE", 128: "COROUTINE",
    256: "ITERABLE_COROUTINE", 512: "ASYNC_GENERATOR", 0x4000000: "HAS_DOCSTRING", 0x8000000: "METHOD",
}


# What the positions of a code object or a frame are, one by one.
Positions = namedtuple("Positions", "lineno end_lineno col_offset end_col_offset", defaults=(None,) * 4)


def pretty_flags(flags):
    """The flags of a code object in words."""
    names = [name for flag, name in COMPILER_FLAG_NAMES.items() if flags & flag]
    rest = flags & ~sum(COMPILER_FLAG_NAMES)
    if rest or not names:
        names.append(hex(rest))
    return ", ".join(names)


def _refuse(*args, **kwargs):
    raise NotImplementedError("PyLite has no bytecode")


dis = disassemble = distb = disco = get_instructions = code_info = show_code = Bytecode = _refuse
