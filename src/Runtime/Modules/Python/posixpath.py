"""Paths as POSIX writes them."""
import posix

curdir = "."
pardir = ".."
extsep = "."
sep = "/"
pathsep = ":"
defpath = "/bin:/usr/bin"
altsep = None
devnull = "/dev/null"
supports_unicode_filenames = False

__all__ = [
    "normcase", "isabs", "join", "splitdrive", "splitroot", "split", "splitext", "basename", "dirname", "commonprefix", "getsize", "getmtime",
    "getatime", "getctime", "islink", "exists", "lexists", "isdir", "isfile", "ismount", "expanduser", "expandvars", "normpath", "abspath",
    "samefile", "sameopenfile", "samestat", "curdir", "pardir", "sep", "pathsep", "defpath", "altsep", "extsep", "devnull", "realpath",
    "supports_unicode_filenames", "relpath", "commonpath", "isjunction", "isdevdrive",
]

_DIRECTORY = 0x4000
_REGULAR = 0x8000
_LINK = 0xA000


def _of_kind(path, text):
    """The constant in the kind (str or bytes) of the path."""
    return text.encode() if isinstance(path, bytes) else text


def normcase(s):
    """The path in the form that compares equal: as it is."""
    return posix.fspath(s)


def isabs(s):
    """Whether a path is absolute."""
    s = posix.fspath(s)
    return s.startswith(_of_kind(s, "/"))


def join(a, *p):
    """Paths put together; an absolute one throws away those before it."""
    a = posix.fspath(a)
    slash = _of_kind(a, "/")
    path = a
    for part in p:
        part = posix.fspath(part)
        if isinstance(part, bytes) != isinstance(a, bytes):
            raise TypeError("Can't mix strings and bytes in path components")
        if part.startswith(slash) or not path:
            path = part
        elif path.endswith(slash):
            path += part
        else:
            path += slash + part
    return path


def split(p):
    """What is before the last slash and what is after it."""
    p = posix.fspath(p)
    slash = _of_kind(p, "/")
    i = p.rfind(slash) + 1
    head, tail = p[:i], p[i:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def splitext(p):
    """The path without its extension, and that with its dot."""
    p = posix.fspath(p)
    dot = _of_kind(p, ".")
    start = p.rfind(_of_kind(p, "/")) + 1
    while p[start:start + 1] == dot:
        start += 1
    i = p.rfind(dot, start)
    return (p, p[:0]) if i < 0 else (p[:i], p[i:])


def splitdrive(p):
    """An empty drive, and the path."""
    p = posix.fspath(p)
    return p[:0], p


def splitroot(p):
    """An empty drive, the slashes that make a path absolute, and the rest."""
    p = posix.fspath(p)
    slash = _of_kind(p, "/")
    empty = p[:0]
    if not p.startswith(slash):
        return empty, empty, p
    count = 2 if p.startswith(slash * 2) and not p.startswith(slash * 3) else 1
    return empty, p[:count], p[count:]


def basename(p):
    """The last part of a path."""
    return split(p)[1]


def dirname(p):
    """A path without its last part."""
    return split(p)[0]


def _stat(path, follow=True):
    try:
        return posix.stat(path) if follow else posix.lstat(path)
    except (OSError, ValueError):
        return None


def exists(path):
    """Whether there is something under the path."""
    return _stat(path) is not None


def lexists(path):
    """Whether there is something under the path, be it a broken link."""
    return _stat(path, follow=False) is not None


def _is_kind(path, kind, follow=True):
    found = _stat(path, follow)
    return found is not None and found.st_mode & 0xF000 == kind


def isfile(path):
    """Whether the path leads to a file."""
    return _is_kind(path, _REGULAR)


def isdir(s):
    """Whether the path leads to a directory."""
    return _is_kind(s, _DIRECTORY)


def islink(path):
    """Whether the path is a symbolic link."""
    return _is_kind(path, _LINK, follow=False)


def isjunction(path):
    """There are no junctions here."""
    posix.fspath(path)
    return False


def isdevdrive(path):
    """There are no such drives here."""
    posix.fspath(path)
    return False


def ismount(path):
    """Whether the path is the root."""
    return realpath(path) == _of_kind(posix.fspath(path), "/")


def getsize(filename):
    """The size of a file."""
    return posix.stat(filename).st_size


def getmtime(filename):
    """When a file was changed."""
    return posix.stat(filename).st_mtime


def getatime(filename):
    """When a file was read."""
    return posix.stat(filename).st_atime


def getctime(filename):
    """When a file's entry was changed."""
    return posix.stat(filename).st_ctime


def samefile(f1, f2):
    """Whether two paths lead to one file."""
    posix.stat(f1)
    posix.stat(f2)
    return realpath(f1) == realpath(f2)


def sameopenfile(fp1, fp2):
    """Whether two descriptors are of one file."""
    return fp1 == fp2


def samestat(s1, s2):
    """Whether two results of stat are of one file."""
    return s1 == s2


def normpath(path):
    """The path without empty parts, '.', and '..' where that is possible."""
    path = posix.fspath(path)
    slash, dot, dots = _of_kind(path, "/"), _of_kind(path, "."), _of_kind(path, "..")
    _, root, rest = splitroot(path)
    parts = []
    for part in rest.split(slash):
        if not part or part == dot:
            continue
        if part != dots or (not root and not parts) or (parts and parts[-1] == dots):
            parts.append(part)
        elif parts:
            parts.pop()
    return root + slash.join(parts) or dot


def abspath(path):
    """The absolute path."""
    path = posix.fspath(path)
    if not isabs(path):
        here = posix.getcwd()
        path = join(here.encode() if isinstance(path, bytes) else here, path)
    return normpath(path)


def realpath(filename, *, strict=False):
    """The absolute path without symbolic links."""
    filename = posix.fspath(filename)
    slash = _of_kind(filename, "/")
    rest = abspath_parts(filename)
    path = slash
    seen = 0
    while rest:
        part = rest.pop()
        if not part or part == _of_kind(filename, "."):
            continue
        if part == _of_kind(filename, ".."):
            path = dirname(path)
            continue
        following = join(path, part)
        try:
            target = posix.readlink(following)
        except OSError:
            if strict:
                posix.lstat(following)
            path = following
            continue
        target = target.encode() if isinstance(filename, bytes) else target
        seen += 1
        if seen > 40:
            if strict:
                posix.stat(following)
            path = following
            continue
        if isabs(target):
            path = slash
        rest.extend(reversed(target.split(slash)))
    return path


def abspath_parts(filename):
    """The parts of an absolute path, the last one first; '..' is kept."""
    if not isabs(filename):
        here = posix.getcwd()
        filename = join(here.encode() if isinstance(filename, bytes) else here, filename)
    return list(reversed(filename.split(_of_kind(filename, "/"))))


def relpath(path, start=None):
    """The path as seen from a directory."""
    path = posix.fspath(path)
    if not path:
        raise ValueError("no path specified")
    slash, dots = _of_kind(path, "/"), _of_kind(path, "..")
    start = _of_kind(path, ".") if start is None else posix.fspath(start)
    here = [part for part in abspath(start).split(slash) if part]
    there = [part for part in abspath(path).split(slash) if part]
    same = len(commonprefix([here, there]))
    parts = [dots] * (len(here) - same) + there[same:]
    return slash.join(parts) if parts else _of_kind(path, ".")


def commonprefix(m):
    """The longest beginning that all have."""
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(posix.fspath, m))
    low, high = min(m), max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def commonpath(paths):
    """The longest path that all are below."""
    paths = tuple(map(posix.fspath, paths))
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    slash, dot = _of_kind(paths[0], "/"), _of_kind(paths[0], ".")
    if len({isabs(path) for path in paths}) != 1:
        raise ValueError("Can't mix absolute and relative paths")
    split_paths = [[part for part in path.split(slash) if part and part != dot] for path in paths]
    common = commonprefix(split_paths)
    return (slash if isabs(paths[0]) else slash[:0]) + slash.join(common)


def expanduser(path):
    """The path with ~ replaced by the home directory."""
    path = posix.fspath(path)
    tilde = _of_kind(path, "~")
    if not path.startswith(tilde):
        return path
    i = path.find(_of_kind(path, "/"), 1)
    i = len(path) if i < 0 else i
    if i != 1:
        return path
    home = posix.environ.get("HOME")
    if home is None:
        return path
    home = _of_kind(path, home).rstrip(_of_kind(path, "/"))
    return home + path[i:] or _of_kind(path, "/")


def expandvars(path):
    """The path with $NAME and ${NAME} replaced by variables of the environment."""
    import os
    path = posix.fspath(path)
    if isinstance(path, bytes):
        return expandvars(path.decode()).encode()
    result = []
    i = 0
    while i < len(path):
        if path[i] != "$":
            result.append(path[i])
            i += 1
            continue
        if path[i + 1:i + 2] == "{":
            end = path.find("}", i)
            name, after = (path[i + 2:end], end + 1) if end > 0 else ("", i + 1)
        else:
            after = i + 1
            while after < len(path) and (path[after].isalnum() or path[after] == "_"):
                after += 1
            name = path[i + 1:after]
        result.append(os.environ.get(name, path[i:after]) if name else path[i:after])
        i = after
    return "".join(result)
