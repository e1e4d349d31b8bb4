"""Annotations as signatures show them, for inspect and dataclasses."""

import types
from annotationlib import ForwardRef


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    """An annotation as signatures show it."""
    if not quote_annotation_strings and isinstance(annotation, str):
        return annotation
    if getattr(annotation, "__module__", None) == "typing":
        return _without_typing(repr(annotation))
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    if isinstance(annotation, ForwardRef):
        return annotation.__forward_arg__
    return repr(annotation)


def _without_typing(text):
    import re
    return re.sub(r"[\w.]+", lambda match: match.group().removeprefix("typing."), text)
