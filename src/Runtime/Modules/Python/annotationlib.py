"""Annotations as values, as references to what is not there yet, or as text (PEP 649, PEP 749)."""

import builtins
import enum
import functools
import keyword
import sys
import types

__all__ = ["Format", "ForwardRef", "call_annotate_function", "call_evaluate_function", "get_annotate_from_class_namespace",
           "get_annotations", "annotations_to_string", "type_repr"]


class Format(enum.IntEnum):
    """How annotations are given."""

    VALUE = 1
    VALUE_WITH_FAKE_GLOBALS = 2
    FORWARDREF = 3
    STRING = 4


_FIELDS = ("__forward_is_argument__", "__forward_is_class__", "__forward_module__", "__weakref__", "__arg__", "__globals__",
           "__code__", "__cell__", "__owner__", "__extra_names__", "__level__", "__names__")


class ForwardRef:
    """A hint that cannot be evaluated yet: its text, and where its names are to be looked up."""

    __slots__ = _FIELDS

    def __init__(self, arg, *, module=None, owner=None, is_argument=True, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__arg__ = arg
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module
        self.__owner__ = owner
        self.__globals__ = self.__code__ = self.__cell__ = self.__extra_names__ = self.__level__ = self.__names__ = None

    def __init_subclass__(cls, /, *args, **kwds):
        raise TypeError("Cannot subclass ForwardRef")

    @property
    def __forward_arg__(self):
        return self.__arg__

    @property
    def __forward_code__(self):
        if self.__code__ is None:
            # A starred expression is right where several items may stand.
            text = f"({self.__arg__},)[0]" if self.__arg__.startswith("*") else self.__arg__
            try:
                self.__code__ = compile(text, "<string>", "eval")
            except SyntaxError:
                raise SyntaxError(f"Forward reference must be an expression -- got {self.__arg__!r}") from None
        return self.__code__

    def evaluate(self, *, globals=None, locals=None, type_params=None, owner=None, format=Format.VALUE):
        """What the hint means now, looked up in the given namespaces or in those of its owner."""
        if format == Format.STRING:
            return self.__forward_arg__
        if format not in (Format.VALUE, Format.FORWARDREF):
            raise NotImplementedError(format)
        if isinstance(self.__cell__, types.CellType):
            try:
                return self.__cell__.cell_contents
            except ValueError:
                pass
        owner = self.__owner__ if owner is None else owner
        globals, locals = self._namespaces(globals, locals, type_params, owner)
        if self.__arg__.isidentifier() and not keyword.iskeyword(self.__arg__):
            for names in (locals, globals, vars(builtins)):
                if self.__arg__ in names:
                    return names[self.__arg__]
            if format == Format.FORWARDREF:
                return self
            raise NameError(f"name {self.__arg__!r} is not defined", name=self.__arg__)
        code = self.__forward_code__
        if format == Format.VALUE:
            return eval(code, globals, locals)
        names = _FakeNames({**vars(builtins), **globals, **locals}, keeps_known=True, owner=owner, is_class=self.__forward_is_class__)
        try:
            return names.finish(eval(code, names))
        except Exception:
            return self

    def _evaluate(self, globalns, localns, type_params=None, *, recursive_guard):
        import typing
        import warnings

        if type_params is None:
            typing._warn_of_missing_type_params("typing.ForwardRef._evaluate")
        warnings.warn("ForwardRef._evaluate is a private API and is retained for compatibility, but will be removed in Python 3.16. "
                      "Use ForwardRef.evaluate() or typing.evaluate_forward_ref() instead.", category=DeprecationWarning, stacklevel=2)
        return typing.evaluate_forward_ref(self, globals=globalns, locals=localns, type_params=type_params or (), _recursive_guard=recursive_guard)

    def _namespaces(self, globals, locals, type_params, owner):
        if globals is None:
            globals = self.__globals__
        if globals is None:
            globals = self._globals_of(owner)
        locals = dict(vars(owner) if locals is None and isinstance(owner, type) else locals or {})
        if type_params is None and owner is not None:
            type_params = getattr(owner, "__type_params__", None)
        if isinstance(self.__cell__, dict):
            for name, cell in self.__cell__.items():
                if name not in locals and _is_filled(cell):
                    locals[name] = cell.cell_contents
        if type_params or self.__extra_names__:
            globals = dict(globals)
            for parameter in type_params or ():
                # What a class itself has under the name hides the parameter.
                if not self.__forward_is_class__ or parameter.__name__ not in globals:
                    globals[parameter.__name__] = parameter
                    locals.pop(parameter.__name__, None)
            globals.update(self.__extra_names__ or {})
        return globals, locals

    def _globals_of(self, owner):
        module = self.__forward_module__
        if module is None and isinstance(owner, type):
            module = getattr(owner, "__module__", None)
        if isinstance(module, str):
            module = sys.modules.get(module)
        if module is not None:
            return vars(module)
        if isinstance(owner, types.ModuleType):
            return vars(owner)
        return getattr(owner, "__globals__", None) or {}

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return all(getattr(self, field) == getattr(other, field) for field in
                   ("__arg__", "__forward_module__", "__forward_is_class__", "__extra_names__")) and (
            self.__globals__ is other.__globals__ and self.__cell__ == other.__cell__ and self.__owner__ == other.__owner__)

    def __hash__(self):
        return hash((self.__arg__, self.__forward_module__, self.__forward_is_class__, self.__owner__))

    def __or__(self, other):
        return types.UnionType[self, other]

    def __ror__(self, other):
        return types.UnionType[other, self]

    def __repr__(self):
        details = [repr(self.__arg__)]
        if self.__forward_module__ is not None:
            details.append(f"module={self.__forward_module__!r}")
        if self.__forward_is_class__:
            details.append("is_class=True")
        if self.__owner__ is not None:
            details.append(f"owner={self.__owner__!r}")
        return f"ForwardRef({', '.join(details)})"


def _is_filled(cell):
    try:
        cell.cell_contents
    except ValueError:
        return False
    return True


# How tightly the operators bind, for brackets around operands.
_COMPARISON, _OR, _XOR, _AND, _SHIFT, _SUM, _PRODUCT, _SIGN, _POWER, _ATOM = range(10)

_BINARY = {"or": ("|", _OR), "xor": ("^", _XOR), "and": ("&", _AND), "lshift": ("<<", _SHIFT), "rshift": (">>", _SHIFT),
           "add": ("+", _SUM), "sub": ("-", _SUM), "mul": ("*", _PRODUCT), "matmul": ("@", _PRODUCT),
           "truediv": ("/", _PRODUCT), "floordiv": ("//", _PRODUCT), "mod": ("%", _PRODUCT), "pow": ("**", _POWER)}
_COMPARISONS = {"eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}
_UNARY = {"invert": "~", "pos": "+", "neg": "-"}


class _Expression:
    """What a name stands for while annotations are written down: operations on it make a longer text."""

    __slots__ = _FIELDS

    def __init__(self, text, level, names):
        self.__arg__ = text
        self.__level__ = level
        self.__names__ = names
        names.expressions.append(self)

    def _operand(self, value, level):
        text, own = self.__names__.write(value)
        return text if own >= level else f"({text})"

    def __getattr__(self, name):
        return _Expression(f"{self._operand(self, _ATOM)}.{name}", _ATOM, self.__names__)

    def __getitem__(self, item):
        if isinstance(item, tuple) and item:
            inside = ", ".join(self._operand(part, _COMPARISON) for part in item) + ("," if len(item) == 1 else "")
        else:
            inside = self._operand(item, _COMPARISON)
        return _Expression(f"{self._operand(self, _ATOM)}[{inside}]", _ATOM, self.__names__)

    def __call__(self, /, *args, **kwargs):
        given = [self._operand(value, _COMPARISON) for value in args]
        given += [f"{name}={self._operand(value, _COMPARISON)}" for name, value in kwargs.items()]
        return _Expression(f"{self._operand(self, _ATOM)}({', '.join(given)})", _ATOM, self.__names__)

    def __iter__(self):
        yield _Expression(f"*{self._operand(self, _OR)}", _COMPARISON, self.__names__)

    def __format__(self, specification):
        raise TypeError("Cannot stringify annotation containing string formatting")

    def __hash__(self):
        return id(self)

    def __repr__(self):
        return self.__arg__


def _define_operators():
    def binary(sign, level):
        def forward(self, other):
            text = f"{self._operand(self, level)} {sign} {self._operand(other, level + 1)}"
            return _Expression(text, level, self.__names__)

        def reflected(self, other):
            text = f"{self._operand(other, level)} {sign} {self._operand(self, level + 1)}"
            return _Expression(text, level, self.__names__)
        return forward, reflected

    def comparison(sign):
        return lambda self, other: _Expression(
            f"{self._operand(self, _OR)} {sign} {self._operand(other, _OR)}", _COMPARISON, self.__names__)

    def unary(sign):
        return lambda self: _Expression(sign + self._operand(self, _SIGN), _SIGN, self.__names__)

    for name, (sign, level) in _BINARY.items():
        forward, reflected = binary(sign, level)
        setattr(_Expression, f"__{name}__", forward)
        setattr(_Expression, f"__r{name}__", reflected)
    for name, sign in _COMPARISONS.items():
        setattr(_Expression, f"__{name}__", comparison(sign))
    for name, sign in _UNARY.items():
        setattr(_Expression, f"__{name}__", unary(sign))


_define_operators()


class _FakeNames(dict):
    """Globals in which every name means something: its value where that is known and asked for, else an _Expression."""

    def __init__(self, known=(), *, keeps_known, owner=None, is_class=False, globals=None):
        super().__init__(known if keeps_known else ())
        self.expressions = []
        self.extra = {}
        self.cells = {}
        self._keeps_known = keeps_known
        self._owner = owner
        self._is_class = is_class
        self._globals = globals

    def __missing__(self, name):
        return _Expression(name, _ATOM, self)

    def write(self, value):
        """The text of an operand and how tightly it binds."""
        if isinstance(value, _Expression):
            return value.__arg__, value.__level__
        if isinstance(value, slice):
            parts = ["" if part is None else self.write(part)[0] for part in (value.start, value.stop, value.step)]
            return ":".join(parts if value.step is not None else parts[:2]), _ATOM
        if type(value) in (list, tuple, set, dict):
            return self._write_display(value), _ATOM
        if value is ... and not self._keeps_known:
            return "...", _ATOM
        if value is None or type(value) in (int, float, complex, str, bytes, bool):
            return repr(value), _ATOM
        if not self._keeps_known:
            return type_repr(value), _ATOM
        name = f"__annotationlib_name_{len(self.extra) + 1}__"
        self.extra[name] = value
        return name, _ATOM

    def _write_display(self, value):
        if isinstance(value, dict):
            return "{" + ", ".join(f"{self.write(k)[0]}: {self.write(v)[0]}" for k, v in value.items()) + "}"
        inside = ", ".join(self.write(item)[0] for item in value)
        if isinstance(value, list):
            return f"[{inside}]"
        if isinstance(value, tuple):
            return f"({inside},)" if len(value) == 1 else f"({inside})"
        return "{" + inside + "}" if value else "set()"

    def finish(self, result):
        """Makes references of all expressions: they are inside of the result."""
        for expression in self.expressions:
            names = {name: value for name, value in self.extra.items() if name in expression.__arg__}
            expression.__class__ = ForwardRef
            expression.__forward_is_argument__ = False
            expression.__forward_is_class__ = self._is_class
            expression.__forward_module__ = None
            expression.__owner__ = self._owner
            expression.__globals__ = self._globals
            expression.__code__ = expression.__level__ = expression.__names__ = None
            expression.__cell__ = self.cells.get(expression.__arg__) or dict(self.cells) or None
            expression.__extra_names__ = names or None
        return result


def call_evaluate_function(evaluate, format, *, owner=None):
    """Calls a function that evaluates an alias, a bound or a default, for a format."""
    if format == Format.STRING and isinstance(evaluate, types.FunctionType):
        # What the compiler makes takes any format, and evaluates.
        return _call_with_fake_names(evaluate, format, owner, type_repr)
    try:
        return _call(evaluate, Format(format), owner, lambda value: value if isinstance(value, str) else type_repr(value))
    except NameError:
        if format != Format.FORWARDREF or not isinstance(evaluate, types.FunctionType):
            raise
    return _call_with_fake_names(evaluate, Format.FORWARDREF, owner, type_repr)


def call_annotate_function(annotate, format, *, owner=None):
    """Calls an __annotate__ function for a format that it need not know itself."""
    return _call(annotate, Format(format), owner, annotations_to_string)


def _call(function, format, owner, write):
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal use only")
    try:
        return function(format)
    except NotImplementedError:
        pass
    if format == Format.VALUE:
        raise RuntimeError("annotate function does not support VALUE format")
    if not isinstance(function, types.FunctionType):
        return write(function(Format.VALUE)) if format == Format.STRING else function(Format.VALUE)
    if format == Format.FORWARDREF:
        try:
            return function(Format.VALUE)
        except Exception:
            pass
    return _call_with_fake_names(function, format, owner, write)


def _call_with_fake_names(function, format, owner, write):
    keeps_known = format == Format.FORWARDREF
    known = {**vars(builtins), **function.__globals__}
    names = _FakeNames(known, keeps_known=keeps_known, owner=owner, is_class=isinstance(owner, type), globals=function.__globals__ if owner is None else None)
    copy = types.FunctionType(function.__code__, names, closure=_fake_closure(function, names, keeps_known),
                              argdefs=function.__defaults__, kwdefaults=function.__kwdefaults__)
    try:
        result = copy(Format.VALUE_WITH_FAKE_GLOBALS)
    except NotImplementedError:
        # It does not want to run with other names than its own.
        return write(function(Format.VALUE)) if format == Format.STRING else function(Format.VALUE)
    if keeps_known:
        return names.finish(result)
    if isinstance(result, dict):
        return {name: _text(value, names) for name, value in result.items()}
    return _text(result, names)


def _text(value, names):
    return value if isinstance(value, str) else names.write(value)[0] if isinstance(value, (_Expression, list, tuple, set, dict)) else type_repr(value)


def _fake_closure(function, names, keeps_known):
    if not function.__closure__:
        return None
    cells = []
    for name, cell in zip(function.__code__.co_freevars, function.__closure__):
        if name == "__classdict__" and not keeps_known:
            cell = types.CellType(names)
        elif name != "__classdict__" and not (keeps_known and _is_filled(cell)):
            names.cells[name] = cell
            cell = types.CellType(_Expression(name, _ATOM, names))
        cells.append(cell)
    return tuple(cells)


def get_annotate_from_class_namespace(obj):
    """The annotate function in the namespace of a class that is being made, or None."""
    try:
        return obj["__annotate__"]
    except KeyError:
        return obj.get("__annotate_func__", None)


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=Format.VALUE):
    """The annotations of a class, a function or a module, as a new dict."""
    if eval_str and format != Format.VALUE:
        raise ValueError("eval_str=True is only supported with format=Format.VALUE")
    found = _annotations_in(obj, format)
    if found is None:
        if isinstance(obj, type) or callable(obj):
            return {}
        raise TypeError(f"{obj!r} does not have annotations")
    if not found or not eval_str:
        return dict(found)
    globals, locals = _names_around(obj, globals, locals)
    return {name: eval(value, globals, locals) if isinstance(value, str) else value for name, value in found.items()}


def _annotations_in(obj, format):
    if format == Format.VALUE:
        return _plain_annotations(obj)
    if format == Format.FORWARDREF:
        try:
            return _plain_annotations(obj)
        except NameError:
            pass
        return _annotations_of_function(obj, format)
    if format == Format.STRING:
        found = _annotations_of_function(obj, format)
        if found is not None:
            return found
        found = _plain_annotations(obj)
        return None if found is None else annotations_to_string(found)
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal use only")
    raise ValueError(f"Unsupported format {format!r}")


def _class_annotations(cls):
    # Not what a metaclass may have under the name.
    try:
        return type.__dict__["__annotations__"].__get__(cls)
    except AttributeError:
        return None


def _plain_annotations(obj):
    found = _class_annotations(obj) if isinstance(obj, type) else getattr(obj, "__annotations__", None)
    if found is not None and not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    return found


def _annotations_of_function(obj, format):
    annotate = getattr(obj, "__annotate__", None)
    if annotate is None:
        return _plain_annotations(obj)
    found = call_annotate_function(annotate, format, owner=obj)
    if not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotate__ returned a non-dict")
    return dict(found)


def _names_around(obj, globals, locals):
    own_globals = own_locals = None
    unwrapped = None
    if isinstance(obj, type):
        module = sys.modules.get(getattr(obj, "__module__", None))
        own_globals = getattr(module, "__dict__", None)
        own_locals = dict(vars(obj))
        unwrapped = obj
    elif isinstance(obj, types.ModuleType):
        own_globals = vars(obj)
    else:
        own_globals = getattr(obj, "__globals__", None)
        unwrapped = obj
    while unwrapped is not None:
        if hasattr(unwrapped, "__wrapped__"):
            unwrapped = unwrapped.__wrapped__
        elif isinstance(unwrapped, functools.partial):
            unwrapped = unwrapped.func
        else:
            own_globals = getattr(unwrapped, "__globals__", own_globals)
            break
    globals = own_globals if globals is None else globals
    locals = own_locals if locals is None else locals
    parameters = getattr(obj, "__type_params__", ())
    if parameters:
        locals = {**{parameter.__name__: parameter for parameter in parameters}, **(locals or {})}
    return globals, locals


def type_repr(value):
    """The text of a type as annotations have it."""
    if isinstance(value, (type, types.FunctionType, types.BuiltinFunctionType)):
        if value.__module__ == "builtins":
            return value.__qualname__
        return f"{value.__module__}.{value.__qualname__}"
    return "..." if value is ... else repr(value)


def annotations_to_string(annotations):
    """Annotations that are values, as texts."""
    return {name: value if isinstance(value, str) else type_repr(value) for name, value in annotations.items()}
