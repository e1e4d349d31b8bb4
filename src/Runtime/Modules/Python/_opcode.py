"""What opcode and test.support ask of a bytecode interpreter. PyLite has no bytecode, so nothing is specialised."""

ENABLE_SPECIALIZATION = False
ENABLE_SPECIALIZATION_FT = False


def stack_effect(opcode, oparg=None, /, *, jump=None):
    """There is no stack of a bytecode interpreter that an opcode could have an effect on."""
    raise NotImplementedError("PyLite has no bytecode")
