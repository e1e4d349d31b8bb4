"""Questions about live objects: functions, classes, generators, signatures."""

import enum
import sys
from annotationlib import Format, ForwardRef, get_annotations

from inspect._arguments import (
    ArgInfo, Arguments, ClosureVars, FullArgSpec, formatargvalues, getargs, getargvalues, getcallargs, getclosurevars, getfullargspec,
)
from inspect._classes import Attribute, classify_class_attrs, cleandoc, getclasstree, getdoc, walktree
from inspect._frames import FrameInfo, Traceback, currentframe, getframeinfo, getinnerframes, getlineno, getouterframes, stack, trace
from inspect._kinds import (
    CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR, CO_HAS_DOCSTRING, CO_ITERABLE_COROUTINE, CO_METHOD, CO_NESTED, CO_NEWLOCALS, CO_NOFREE, CO_OPTIMIZED,
    CO_VARARGS, CO_VARKEYWORDS, TPFLAGS_IS_ABSTRACT, isabstract, isasyncgen, isasyncgenfunction, isawaitable, isbuiltin, isclass, iscode, iscoroutine,
    iscoroutinefunction, isdatadescriptor, isframe, isfunction, isgenerator, isgeneratorfunction, isgetsetdescriptor, ismemberdescriptor, ismethod,
    ismethoddescriptor, ismethodwrapper, ismodule, ispackage, isroutine, istraceback, markcoroutinefunction,
)
from inspect._members import getattr_static, getmembers, getmembers_static, getmro
from inspect._parameters import (
    _KEYWORD_ONLY, _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_KEYWORD, _VAR_POSITIONAL, _ParameterKind, _empty, BoundArguments, Parameter, Signature,
    formatannotation, formatannotationrelativeto,
)
from inspect._signature import signature
from inspect._source import (
    BlockFinder, EndOfBlock, findsource, getabsfile, getblock, getcomments, getfile, getmodule, getmodulename, getsource, getsourcefile, getsourcelines,
    indentsize, modulesbyfile, unwrap,
)
from inspect._states import (
    AGEN_CLOSED, AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, CORO_CLOSED, CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, GEN_CLOSED, GEN_CREATED, GEN_RUNNING,
    GEN_SUSPENDED, getasyncgenlocals, getasyncgenstate, getcoroutinelocals, getcoroutinestate, getgeneratorlocals, getgeneratorstate,
)

__all__ = [
    "AGEN_CLOSED", "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "ArgInfo", "Arguments", "Attribute", "BlockFinder", "BoundArguments", "BufferFlags",
    "CORO_CLOSED", "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CO_ASYNC_GENERATOR", "CO_COROUTINE", "CO_GENERATOR", "CO_HAS_DOCSTRING",
    "CO_ITERABLE_COROUTINE", "CO_METHOD", "CO_NESTED", "CO_NEWLOCALS", "CO_NOFREE", "CO_OPTIMIZED", "CO_VARARGS", "CO_VARKEYWORDS", "ClosureVars",
    "EndOfBlock", "FrameInfo", "FullArgSpec", "GEN_CLOSED", "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "Parameter", "Signature", "TPFLAGS_IS_ABSTRACT",
    "Traceback", "classify_class_attrs", "cleandoc", "currentframe", "findsource", "formatannotation", "formatannotationrelativeto", "formatargvalues",
    "get_annotations", "getabsfile", "getargs", "getargvalues", "getasyncgenlocals", "getasyncgenstate", "getattr_static", "getblock", "getcallargs",
    "getclasstree", "getclosurevars", "getcomments", "getcoroutinelocals", "getcoroutinestate", "getdoc", "getfile", "getframeinfo", "getfullargspec",
    "getgeneratorlocals", "getgeneratorstate", "getinnerframes", "getlineno", "getmembers", "getmembers_static", "getmodule", "getmodulename", "getmro",
    "getouterframes", "getsource", "getsourcefile", "getsourcelines", "indentsize", "isabstract", "isasyncgen", "isasyncgenfunction", "isawaitable",
    "isbuiltin", "isclass", "iscode", "iscoroutine", "iscoroutinefunction", "isdatadescriptor", "isframe", "isfunction", "isgenerator",
    "isgeneratorfunction", "isgetsetdescriptor", "ismemberdescriptor", "ismethod", "ismethoddescriptor", "ismethodwrapper", "ismodule", "ispackage",
    "isroutine", "istraceback", "markcoroutinefunction", "signature", "stack", "trace", "unwrap", "walktree",
]


class BufferFlags(enum.IntFlag):
    """What is asked of a buffer: see PEP 688."""

    SIMPLE = 0x0
    WRITABLE = 0x1
    FORMAT = 0x4
    ND = 0x8
    STRIDES = 0x10 | ND
    C_CONTIGUOUS = 0x20 | STRIDES
    F_CONTIGUOUS = 0x40 | STRIDES
    ANY_CONTIGUOUS = 0x80 | STRIDES
    INDIRECT = 0x100 | STRIDES
    CONTIG = ND | WRITABLE
    CONTIG_RO = ND
    STRIDED = STRIDES | WRITABLE
    STRIDED_RO = STRIDES
    RECORDS = STRIDES | WRITABLE | FORMAT
    RECORDS_RO = STRIDES | FORMAT
    FULL = INDIRECT | WRITABLE | FORMAT
    FULL_RO = INDIRECT | FORMAT
    READ = 0x100
    WRITE = 0x200


# They belong to the module that programs know them by.
for _name in [*__all__, "_ParameterKind", "_empty"]:
    if getattr(globals()[_name], "__module__", "").startswith(("inspect.", "_annotation_text")):
        globals()[_name].__module__ = "inspect"
del _name
