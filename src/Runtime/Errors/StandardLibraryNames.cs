using System.Collections.Frozen;

namespace PyLite.Runtime.Errors;

/// <summary>The public modules of Python's standard library, whether they exist here or not (<c>sys.stdlib_module_names</c>).</summary>
internal static class StandardLibraryNames
{
    private const string Text =
        "__future__ _thread abc aifc annotationlib argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 cProfile calendar cmath cmd "
        + "code codecs codeop collections colorsys compileall compression concurrent configparser contextlib contextvars copy copyreg csv ctypes curses "
        + "dataclasses datetime dbm decimal difflib dis doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch "
        + "fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib "
        + "importlib inspect io ipaddress itertools json keyword linecache locale logging lzma mailbox marshal math mimetypes mmap modulefinder "
        + "multiprocessing netrc ntpath numbers opcode operator optparse os pathlib pdb pickle pickletools pkgutil platform plistlib poplib posix "
        + "posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc queue quopri random re readline reprlib resource rlcompleter runpy sched "
        + "secrets select selectors shelve shlex shutil signal site smtplib socket socketserver sqlite3 ssl stat statistics string stringprep struct "
        + "subprocess symtable sys sysconfig syslog tabnanny tarfile tempfile termios textwrap this threading time timeit tkinter token tokenize "
        + "tomllib trace traceback tracemalloc tty turtle types typing unicodedata unittest urllib uuid venv warnings wave weakref webbrowser wsgiref "
        + "xml xmlrpc zipapp zipfile zipimport zlib zoneinfo";

    // What CPython has inside its executable, and so finds before it looks for files.
    private static readonly string[] Built =
    [
        "abc", "atexit", "builtins", "codecs", "errno", "faulthandler", "gc", "genericpath", "importlib", "io", "itertools", "marshal", "ntpath", "os",
        "posix", "posixpath", "runpy", "site", "stat", "sys", "time", "zipimport",
    ];

    private static readonly Lazy<FrozenSet<string>> LazyNames = new(static () => Text.Split(' ').ToFrozenSet());

    public static IEnumerable<string> All => LazyNames.Value;

    public static bool Contains(string name) => LazyNames.Value.Contains(name);

    /// <summary>Whether no file of a program can stand in for a module: it is part of the interpreter itself.</summary>
    public static bool IsNeverReplaced(string name) => name[0] == '_' || Array.IndexOf(Built, name) >= 0;
}
