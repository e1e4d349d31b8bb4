"""Where this interpreter is installed. It was not built by a makefile, so of the variables of one there are only those that hold here."""
import os
import sys

_VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"

_PATHS = {
    "stdlib": "{installed_base}/lib/python{py_version_short}",
    "platstdlib": "{platbase}/lib/python{py_version_short}",
    "purelib": "{base}/lib/python{py_version_short}/site-packages",
    "platlib": "{platbase}/lib/python{py_version_short}/site-packages",
    "include": "{installed_base}/include/python{py_version_short}",
    "platinclude": "{installed_platbase}/include/python{py_version_short}",
    "scripts": "{base}/bin",
    "data": "{base}",
}
_SCHEME = "posix_prefix"


def _variables():
    home = os.environ.get("HOME", "")
    return {
        "prefix": sys.prefix, "exec_prefix": sys.exec_prefix, "base": sys.base_prefix, "platbase": sys.base_exec_prefix,
        "installed_base": sys.base_prefix, "installed_platbase": sys.base_exec_prefix, "projectbase": os.path.dirname(sys.executable),
        "userbase": os.path.join(home, ".local"), "platlibdir": sys.platlibdir, "abiflags": sys.abiflags,
        "py_version": sys.version.split()[0], "py_version_short": _VERSION, "py_version_nodot": _VERSION.replace(".", ""),
        "implementation": "PyLite", "implementation_lower": "pylite", "srcdir": os.path.dirname(sys.executable),
        "Py_DEBUG": 0, "Py_GIL_DISABLED": 0, "Py_TRACE_REFS": 0, "EXT_SUFFIX": None, "SOABI": None, "TEST_MODULES": "no",
    }


def get_config_vars(*args):
    """All variables, or the values of some; None for what is not known."""
    variables = _variables()
    return [variables.get(name) for name in args] if args else variables


def get_config_var(name):
    """The value of a variable; None when it is not known."""
    return _variables().get(name)


def get_scheme_names():
    """The names of the ways to lay out an installation."""
    return (_SCHEME,)


def get_default_scheme():
    """The way this interpreter is laid out."""
    return _SCHEME


def get_preferred_scheme(key):
    """The way for an installation with a prefix, in a home, or for a user."""
    if key not in ("prefix", "home", "user"):
        raise ValueError(f"no scheme for {key!r}")
    return _SCHEME


def get_path_names():
    """The names of the folders of an installation."""
    return tuple(_PATHS)


def get_paths(scheme=_SCHEME, vars=None, expand=True):
    """The folders of an installation by name."""
    if scheme != _SCHEME:
        raise KeyError(scheme)
    variables = {**_variables(), **(vars or {})}
    return {name: path.format_map(variables) if expand else path for name, path in _PATHS.items()}


def get_path(name, scheme=_SCHEME, vars=None, expand=True):
    """One folder of an installation."""
    return get_paths(scheme, vars, expand)[name]


def get_platform():
    """The operating system and the machine."""
    system, _, machine, *_ = os.uname() if hasattr(os, "uname") else (sys.platform, "", "")
    machine = getattr(sys.implementation, "_multiarch", "").partition("-")[0] if not machine else machine
    return f"{sys.platform}-{machine}" if machine else sys.platform


def get_python_version():
    """The version of the language: 3.14."""
    return _VERSION


def is_python_build(check_home=None):
    """Does this run from the build folder of a CPython?"""
    return False
