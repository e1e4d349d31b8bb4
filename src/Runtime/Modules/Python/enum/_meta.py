"""The metaclass of enumerations."""

import builtins
import sys
from types import DynamicClassAttribute, MappingProxyType

from enum._namespace import EnumDict, property

_NOT_GIVEN = object()
_OPERATORS = ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__")


class _Pending:
    """Stands in the namespace for a member until the class exists to make it of."""

    def __init__(self, value):
        self.value = value

    def __set_name__(self, cls, name):
        delattr(cls, name)
        made = self._make(cls, name)
        canonical = _canonical(cls, made)
        if canonical is None:
            canonical = made
            value = made._value_
            if not cls._is_flag_ or isinstance(value, int) and value > 0 and value & (value - 1) == 0:
                cls._member_names_.append(name)
        cls._bind_(name, canonical)
        cls._know_value_(canonical, made._value_)

    def _make(self, cls, name):
        value = self.value
        args = value if isinstance(value, tuple) else (value,)
        if cls._member_type_ is tuple:
            args = (args,)
        made = cls._new_member_(cls, *args) if cls._use_args_ else cls._new_member_(cls)
        if not hasattr(made, "_value_"):
            if cls._member_type_ is object:
                made._value_ = value
            else:
                try:
                    made._value_ = cls._member_type_(*args)
                except Exception as error:
                    raise TypeError("_value_ not set in __new__, unable to create it") from error
        made._name_ = name
        made.__objclass__ = cls
        made.__init__(*args)
        made._sort_order_ = len(cls._member_names_)
        if cls._is_flag_ and isinstance(made._value_, int):
            cls._add_bits_(made._value_)
        return made


def _canonical(cls, made):
    """The member that has the value already, or None."""
    value = made._value_
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        for other in cls._member_map_.values():
            if other._value_ == value:
                return other
    return None


def _data_type(name, bases):
    """The type that the values of members are made of, or object."""
    found = {}
    for chain in bases:
        candidate = None
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, EnumType):
                if base._member_type_ is not object:
                    found[base._member_type_] = None
                    break
            elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                found[candidate or base] = None
                break
            else:
                candidate = candidate or base
    if len(found) > 1:
        raise TypeError("too many data types for %r: %r" % (name, set(found)))
    return next(iter(found), object)


def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ", ".join("%s=%r" % (name, getattr(self, name)) for name in fields if fields[name].repr)


def _data_repr(bases):
    """How the values of members are shown, or None for repr()."""
    for chain in bases:
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, EnumType):
                return base._value_repr_
            if "__repr__" in base.__dict__:
                if "__dataclass_fields__" in base.__dict__ and base.__dict__["__dataclass_params__"].repr:
                    return _dataclass_repr
                return base.__dict__["__repr__"]
    return None


def _maker(own, data_type, first_enum):
    """The function that makes members, and whether it wants the values."""
    if own is None:
        plain = {object.__new__, first_enum._root_.__new__}
        for attribute in ("__new_member__", "__new__"):
            for source in (data_type, first_enum):
                target = getattr(source, attribute, None)
                if target is not None and target not in plain:
                    return target, True
        return object.__new__, False
    return getattr(own, "__func__", own), True


def _redirect(inherited, member):
    """What gives the member to the class, and to members what the base classes have under the name."""
    if isinstance(inherited, (property, DynamicClassAttribute)):
        redirect = property(inherited.fget, inherited.fset, inherited.fdel)
    elif hasattr(inherited, "__get__"):
        redirect = property(lambda self: inherited.__get__(self, type(self)))
    else:
        redirect = property(lambda self: inherited)
    redirect.member = member
    return redirect


class EnumType(type):
    """Makes enumerations, and is what they can do as classes."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        namespace = EnumDict(cls)
        first_enum = metacls._get_mixins_(cls, bases)[1]
        if first_enum is not None:
            namespace["_generate_next_value_"] = getattr(first_enum, "_generate_next_value_", None)
        return namespace

    def __new__(metacls, cls, bases, namespace, *, boundary=None, _simple=False, **kwds):
        if not bases:
            root = super().__new__(metacls, cls, bases, dict(namespace), **kwds)
            root._root_ = root
            root._reset_(object, None, boundary)
            return root
        if not isinstance(namespace, EnumDict):
            collected = metacls.__prepare__(cls, bases)
            collected.update(namespace)
            namespace = collected
        namespace.setdefault("_ignore_", []).append("_ignore_")
        for name in namespace["_ignore_"]:
            namespace.pop(name, None)
        names = namespace._member_names
        invalid = [name for name in names if name in ("mro", "")]
        if invalid:
            raise ValueError("invalid enum member name(s) %s" % ",".join(map(repr, invalid)))
        data_type, first_enum = metacls._get_mixins_(cls, bases)
        body = dict(namespace)
        order = body.pop("_order_", None)
        own_new = body.get("__new__")
        body["_new_member_"], body["_use_args_"] = _maker(own_new, data_type, first_enum)
        body.update(_member_names_=[], _member_map_={}, _value2member_map_={}, _hashable_values_=[],
                    _unhashable_values_=[], _unhashable_values_map_={}, _member_type_=data_type,
                    _value_repr_=_data_repr(bases), _flag_mask_=0, _singles_mask_=0, _all_bits_=0, _inverted_=None, _in_progress_=True,
                    _boundary_=boundary or getattr(first_enum, "_boundary_", None))
        if own_new is not None:
            body["__new_member__"] = own_new
        body["_generate_next_value_"] = staticmethod(namespace._generate)
        body["__new__"] = first_enum._root_.__new__
        for name in names:
            body[name] = _Pending(namespace[name])
        metacls._choose_methods_(body, bases, data_type, first_enum)
        try:
            made = super().__new__(metacls, cls, bases, body, **kwds)
        except RuntimeError as error:
            # Older wrappings of what __set_name__ raises hide the error of the member.
            raise (error.__cause__ or error) from None
        type.__setattr__(made, "_in_progress_", False)
        if made._is_flag_:
            values = [member._value_ for member in made]
            if values != sorted(values):
                type.__setattr__(made, "_iter_member_", made._iter_member_by_def_)
        made._check_order_(order)
        return made

    def __init__(cls, *args, **kwds):
        pass

    @classmethod
    def _choose_methods_(metacls, body, bases, data_type, first_enum):
        """Methods of the enumeration go before those of the data type."""
        if any("_data_methods_" in base.__dict__ for base in bases):
            body.setdefault("__format__", data_type.__format__)
            text = data_type.__repr__ if data_type.__str__ is object.__str__ else data_type.__str__
            body.setdefault("__str__", text)
        if data_type is object:
            return
        names = ("__repr__", "__str__", "__format__", "__reduce_ex__") + (_OPERATORS if first_enum._is_flag_ else ())
        order = metacls._order_of_(bases)
        for name in names:
            if name not in body:
                found = next(base for base in order if name in base.__dict__)
                if found is object or found in data_type.__mro__:
                    body[name] = getattr(first_enum, name)

    @staticmethod
    def _order_of_(bases):
        return [base for chain in bases for base in chain.__mro__ if base is not object] + [object]

    def _reset_(cls, data_type, value_repr, boundary):
        cls._member_names_, cls._member_map_, cls._value2member_map_ = [], {}, {}
        cls._hashable_values_, cls._unhashable_values_, cls._unhashable_values_map_ = [], [], {}
        cls._member_type_, cls._value_repr_, cls._boundary_ = data_type, value_repr, boundary

    def _check_order_(cls, order):
        if order is None:
            return
        if isinstance(order, str):
            order = order.replace(",", " ").split()
        order = [name for name in order if name in cls._member_names_ or name not in cls._member_map_
                 and not cls._is_flag_]
        if order != cls._member_names_:
            raise TypeError("member order does not match _order_:\n  %r\n  %r" % (order, cls._member_names_))

    @classmethod
    def _check_for_existing_members_(metacls, name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError("<enum %r> cannot extend %r" % (name, base))

    @classmethod
    def _get_mixins_(metacls, name, bases):
        if not bases:
            return object, None
        if not isinstance(bases[-1], EnumType):
            raise TypeError("new enumerations should be created as "
                            "`EnumName([mixin_type, ...] [data_type,] enum_type)`")
        return _data_type(name, bases), bases[-1]

    def _bind_(cls, name, value):
        """Make a member an attribute; a property of the same name goes on serving the members."""
        known = cls._member_map_.get(name)
        if known is not None:
            if known is not value:
                raise NameError("%r is already bound: %r" % (name, known))
            return
        for base in cls.__mro__[1:]:
            if name in base.__dict__:
                redirect = _redirect(base.__dict__[name], value)
                redirect.__set_name__(cls, name)
                type.__setattr__(cls, name, redirect)
                break
        else:
            type.__setattr__(cls, name, value)
        cls._member_map_[name] = value

    def _know_value_(cls, made, value):
        try:
            if value not in cls._value2member_map_:
                cls._value2member_map_[value] = made
                cls._hashable_values_.append(value)
        except TypeError:
            cls._unhashable_values_.append(value)
            cls._unhashable_values_map_.setdefault(made._name_, []).append(value)

    def _add_bits_(cls, value):
        cls._flag_mask_ |= value
        if value > 0 and value & (value - 1) == 0:
            cls._singles_mask_ |= value
        cls._all_bits_ = 2 ** cls._flag_mask_.bit_length() - 1

    def __bool__(cls):
        return True

    def __call__(cls, value=_NOT_GIVEN, names=_NOT_GIVEN, *values, module=None, qualname=None, type=None, start=1,
                 boundary=None):
        if cls._member_map_:
            if names is not _NOT_GIVEN:
                value = (value, names) + values
            if value is _NOT_GIVEN:
                return cls.__new__(cls)
            return cls.__new__(cls, value)
        if names is _NOT_GIVEN and type is None:
            raise TypeError(f"{cls} has no members; specify `names=()` if you meant to create a new, empty, enum")
        return cls._create_(value, () if names is _NOT_GIVEN else names, module=module, qualname=qualname, type=type,
                            start=start, boundary=boundary)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        """Make an enumeration of a call: names, pairs of names and values, or a mapping."""
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        namespace = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            last_values, pairs = [], []
            for count, name in enumerate(names):
                value = namespace._generate(name, start, count, last_values[:])
                last_values.append(value)
                pairs.append((name, value))
            names = pairs
        elif hasattr(names, "items"):
            names = names.items()
        for name, value in names:
            namespace[name] = value
        if module is None:
            module = sys._getframemodulename(2)
        if module is not None:
            namespace["__module__"] = module
        if qualname is not None:
            namespace["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            return isinstance(cls(value), cls)
        except ValueError:
            return value in cls._unhashable_values_ or value in cls._hashable_values_

    def __delattr__(cls, name):
        if name in cls._member_map_:
            raise AttributeError("%r cannot delete member %r." % (cls.__name__, name))
        super().__delattr__(name)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError("cannot reassign member %r" % (name,))
        super().__setattr__(name, value)

    def __dir__(cls):
        own = {"__class__", "__contains__", "__doc__", "__getitem__", "__iter__", "__len__", "__members__", "__module__",
               "__name__", "__qualname__", "__init_subclass__"} | set(cls._member_names_)
        if cls._new_member_ is not object.__new__:
            own.add("__new__")
        if cls._member_type_ is object:
            return sorted(own)
        return sorted(own | set(dir(cls._member_type_)))

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    @builtins.property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        return "<%s %r>" % ("flag" if cls._is_flag_ else "enum", cls.__name__)
