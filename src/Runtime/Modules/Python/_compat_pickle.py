"""The names that modules, classes and functions had in Python 2, for pickles below protocol 3."""

IMPORT_MAPPING = {
    '__builtin__': 'builtins',
    'copy_reg': 'copyreg',
    'Queue': 'queue',
    'SocketServer': 'socketserver',
    'ConfigParser': 'configparser',
    'repr': 'reprlib',
    'commands': 'subprocess',
    'httplib': 'http.client',
    'Cookie': 'http.cookies',
    'cookielib': 'http.cookiejar',
    'BaseHTTPServer': 'http.server',
    'SimpleHTTPServer': 'http.server',
    'CGIHTTPServer': 'http.server',
    'dummy_thread': '_dummy_thread',
    'thread': '_thread',
    'htmlentitydefs': 'html.entities',
    'HTMLParser': 'html.parser',
    'markupbase': '_markupbase',
    'robotparser': 'urllib.robotparser',
    'xmlrpclib': 'xmlrpc.client',
    'UserString': 'collections',
    'UserList': 'collections',
    'UserDict': 'collections',
    'whichdb': 'dbm',
    'anydbm': 'dbm',
    'cPickle': 'pickle',
    '_abcoll': 'collections.abc',
    'StringIO': 'io',
    'cStringIO': 'io',
}

NAME_MAPPING = {
    ('__builtin__', 'xrange'): ('builtins', 'range'),
    ('__builtin__', 'reduce'): ('functools', 'reduce'),
    ('__builtin__', 'intern'): ('sys', 'intern'),
    ('__builtin__', 'unichr'): ('builtins', 'chr'),
    ('__builtin__', 'unicode'): ('builtins', 'str'),
    ('__builtin__', 'long'): ('builtins', 'int'),
    ('__builtin__', 'basestring'): ('builtins', 'str'),
    ('itertools', 'izip'): ('builtins', 'zip'),
    ('itertools', 'imap'): ('builtins', 'map'),
    ('itertools', 'ifilter'): ('builtins', 'filter'),
    ('itertools', 'ifilterfalse'): ('itertools', 'filterfalse'),
    ('itertools', 'izip_longest'): ('itertools', 'zip_longest'),
    ('UserDict', 'IterableUserDict'): ('collections', 'UserDict'),
    ('UserDict', 'UserDict'): ('collections', 'UserDict'),
    ('UserList', 'UserList'): ('collections', 'UserList'),
    ('UserString', 'UserString'): ('collections', 'UserString'),
    ('whichdb', 'whichdb'): ('dbm', 'whichdb'),
    ('exceptions', 'StandardError'): ('builtins', 'Exception'),
}

_exceptions = [
    'ArithmeticError', 'AssertionError', 'AttributeError', 'BaseException', 'BufferError', 'BytesWarning', 'DeprecationWarning',
    'EOFError', 'EnvironmentError', 'Exception', 'FloatingPointError', 'FutureWarning', 'GeneratorExit', 'IOError', 'ImportError',
    'ImportWarning', 'IndentationError', 'IndexError', 'KeyError', 'KeyboardInterrupt', 'LookupError', 'MemoryError', 'NameError',
    'NotImplementedError', 'OSError', 'OverflowError', 'PendingDeprecationWarning', 'ReferenceError', 'RuntimeError',
    'RuntimeWarning', 'StopIteration', 'SyntaxError', 'SyntaxWarning', 'SystemError', 'SystemExit', 'TabError', 'TypeError',
    'UnboundLocalError', 'UnicodeDecodeError', 'UnicodeEncodeError', 'UnicodeError', 'UnicodeTranslateError', 'UnicodeWarning',
    'UserWarning', 'ValueError', 'Warning', 'ZeroDivisionError',
]
for _name in _exceptions:
    NAME_MAPPING['exceptions', _name] = ('builtins', _name)

# Where several old names became one, the first is the one to go back to.
REVERSE_IMPORT_MAPPING = {}
for _old, _new in IMPORT_MAPPING.items():
    REVERSE_IMPORT_MAPPING.setdefault(_new, _old)
REVERSE_IMPORT_MAPPING['io'] = 'StringIO'
REVERSE_IMPORT_MAPPING['collections'] = 'UserString'

REVERSE_NAME_MAPPING = {}
for _old, _new in NAME_MAPPING.items():
    REVERSE_NAME_MAPPING.setdefault(_new, _old)
REVERSE_NAME_MAPPING['builtins', 'Exception'] = ('exceptions', 'Exception')
REVERSE_NAME_MAPPING['collections', 'UserDict'] = ('UserDict', 'IterableUserDict')

# Exceptions that Python 2 did not have were made from these.
for _name in ['BlockingIOError', 'ChildProcessError', 'ConnectionError', 'BrokenPipeError', 'ConnectionAbortedError',
              'ConnectionRefusedError', 'ConnectionResetError', 'FileExistsError', 'FileNotFoundError', 'InterruptedError',
              'IsADirectoryError', 'NotADirectoryError', 'PermissionError', 'ProcessLookupError', 'TimeoutError']:
    REVERSE_NAME_MAPPING['builtins', _name] = ('exceptions', 'OSError')
REVERSE_NAME_MAPPING['builtins', 'ModuleNotFoundError'] = ('exceptions', 'ImportError')
