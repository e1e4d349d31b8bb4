"""The operating system: files, directories, the environment, the process."""
import sys
import abc
import posix
import posixpath as path
from posix import (
    DirEntry, F_OK, O_APPEND, O_CLOEXEC, O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY, R_OK, W_OK, X_OK, _exit, access, chdir, chmod, close,
    cpu_count, dup, dup2, error, fspath, fstat, fsync, ftruncate, get_blocking, get_inheritable, getcwd, getlogin, getpid, getppid, isatty, listdir, lseek, lstat, mkdir, open, pipe,
    read, readlink, remove, rename, replace, rmdir, scandir, set_blocking, set_inheritable, stat, stat_result, strerror, symlink, truncate, unlink, urandom, utime, write,
)
from posixpath import altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep
from collections.abc import MutableMapping

name = "posix"
linesep = "\n"
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
process_cpu_count = cpu_count

# What only POSIX systems have.
globals().update({function: value for function, value in vars(posix).items() if function.startswith(("W", "EX_", "POSIX_SPAWN_", "_POSIX_SPAWN_"))})
for _function in ("getegid", "geteuid", "getgid", "getpgid", "getpgrp", "getsid", "getuid", "kill", "killpg", "pidfd_open", "posix_spawn", "posix_spawnp", "waitpid",
                  "waitstatus_to_exitcode"):
    if hasattr(posix, _function):
        globals()[_function] = getattr(posix, _function)
supports_follow_symlinks = {stat}
supports_dir_fd = set()
supports_fd = {stat}

sys.modules["os.path"] = path


def fsencode(filename):
    """The bytes of a file's name."""
    filename = fspath(filename)
    return filename.encode("utf-8", "surrogateescape") if isinstance(filename, str) else filename


def fsdecode(filename):
    """The text of a file's name."""
    filename = fspath(filename)
    return filename.decode("utf-8", "surrogateescape") if isinstance(filename, bytes) else filename


def getcwdb():
    """The working directory as bytes."""
    return fsencode(getcwd())


class _Environ(MutableMapping):
    def __init__(self, data):
        self._data = data

    def _text(self, value):
        if not isinstance(value, str):
            raise TypeError(f"str expected, not {type(value).__name__}")
        return value

    def __getitem__(self, key):
        try:
            return self._data[self._text(key)]
        except KeyError:
            raise KeyError(key) from None

    def __setitem__(self, key, value):
        key, value = self._text(key), self._text(value)
        posix.putenv(key, value)
        self._data[key] = value

    def __delitem__(self, key):
        posix.unsetenv(self._text(key))
        try:
            del self._data[key]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        yield from list(self._data)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        items = ", ".join(f"{key!r}: {value!r}" for key, value in self._data.items())
        return f"environ({{{items}}})"

    def copy(self):
        return dict(self)

    def __or__(self, other):
        return dict(self) | dict(other)

    def __ror__(self, other):
        return dict(other) | dict(self)

    def __ior__(self, other):
        self.update(other)
        return self


environ = _Environ(posix.environ)


def getenv(key, default=None):
    """A variable of the environment, or a default."""
    return environ.get(key, default)


def putenv(name, value):
    """Set a variable of the process without noting it in environ."""
    posix.putenv(name, value)


def unsetenv(name):
    """Remove a variable of the process without noting it in environ."""
    posix.unsetenv(name)


def makedirs(name, mode=0o777, exist_ok=False):
    """Make a directory and those above it that are missing."""
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        if tail == (curdir if isinstance(tail, str) else b"."):
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def removedirs(name):
    """Remove a directory, and those above it while they are empty."""
    rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def renames(old, new):
    """Rename, making and removing directories as needed."""
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


# As followlinks of walk(): links to directories are files, as for who removes a tree.
_walk_symlinks_as_files = object()


def walk(top, topdown=True, onerror=None, followlinks=False):
    """For a directory and each one below it: its path, the names of directories and of other files in it."""
    top = fspath(top)
    directories, files = [], []
    try:
        with scandir(top) as entries:
            for entry in entries:
                is_directory = entry.is_dir(follow_symlinks=followlinks is not _walk_symlinks_as_files)
                (directories if is_directory else files).append(entry.name)
    except OSError as failure:
        if onerror is not None:
            onerror(failure)
        return
    if topdown:
        yield top, directories, files
    for directory in directories:
        below = path.join(top, directory)
        if followlinks is True or not path.islink(below):
            yield from walk(below, topdown, onerror, followlinks)
    if not topdown:
        yield top, directories, files


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    """A file object over a descriptor."""
    if not isinstance(fd, int):
        raise TypeError(f"invalid fd type ({type(fd)}, expected integer)")
    import io
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


def get_exec_path(env=None):
    """The directories that programs are looked for in."""
    return (environ if env is None else env).get("PATH", defpath).split(pathsep)


def get_terminal_size(fd=1):
    """The size of the terminal, or 80 by 24."""
    return terminal_size((int(environ.get("COLUMNS", 80)), int(environ.get("LINES", 24))))


class terminal_size(tuple):
    """A width and a height in characters."""

    @property
    def columns(self):
        return self[0]

    @property
    def lines(self):
        return self[1]

    def __repr__(self):
        return f"os.terminal_size(columns={self[0]}, lines={self[1]})"


class PathLike(abc.ABC):
    """What names a file."""

    __slots__ = ()

    @abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return any("__fspath__" in base.__dict__ for base in subclass.__mro__)
        return NotImplemented

    __class_getitem__ = classmethod(type(list[int]))


def abort():
    """End the process at once."""
    _exit(134)
