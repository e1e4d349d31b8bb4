"""What CPython's tests of built-in types call in the C API, said in Python: an interpreter without that API has no such module."""
import operator


def sequence_getitem(sequence, index):
    return operator.getitem(sequence, index)


def sequence_setitem(sequence, index, value):
    operator.setitem(sequence, index, value)


def sequence_delitem(sequence, index):
    operator.delitem(sequence, index)


def object_hasattrstring(obj, name):
    return int(hasattr(obj, name.decode()))
