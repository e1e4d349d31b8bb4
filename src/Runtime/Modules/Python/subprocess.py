"""Other programs: starting them, talking to them through pipes, and waiting for their end."""
import io
import os
import sys
import threading
import time
import warnings
import _signal

__all__ = ["Popen", "PIPE", "STDOUT", "DEVNULL", "call", "check_call", "check_output", "run", "getoutput", "getstatusoutput",
           "CalledProcessError", "CompletedProcess", "SubprocessError", "TimeoutExpired"]

PIPE = -1
STDOUT = -2
DEVNULL = -3

_CHDIR = os._POSIX_SPAWN_CHDIR
_LONGEST_PAUSE = 0.05

# Programs that run although nobody holds their Popen any more.
_active = []


def _cleanup():
    """Ask for the ends of programs that nobody waits for, so that the system can forget them."""
    for program in _active[:]:
        if program.poll() is not None:
            _active.remove(program)


class SubprocessError(Exception):
    """What goes wrong with other programs."""


class CalledProcessError(SubprocessError):
    """A program ended with an exit code other than 0, or by a signal."""

    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode = returncode
        self.cmd = cmd
        self.output = output
        self.stderr = stderr

    def __str__(self):
        if self.returncode and self.returncode < 0:
            import signal
            try:
                return f"Command '{self.cmd}' died with {signal.Signals(-self.returncode)!r}."
            except ValueError:
                return f"Command '{self.cmd}' died with unknown signal {-self.returncode}."
        return f"Command '{self.cmd}' returned non-zero exit status {self.returncode}."

    @property
    def stdout(self):
        """What the program wrote."""
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class TimeoutExpired(SubprocessError):
    """A program did not end in time."""

    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd = cmd
        self.timeout = timeout
        self.output = output
        self.stderr = stderr

    def __str__(self):
        return f"Command '{self.cmd}' timed out after {self.timeout} seconds"

    @property
    def stdout(self):
        """What the program wrote until then."""
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class CompletedProcess:
    """A program that has ended: its arguments, its exit code, and what it wrote."""

    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args = args
        self.returncode = returncode
        self.stdout = stdout
        self.stderr = stderr

    def __repr__(self):
        parts = [f"args={self.args!r}", f"returncode={self.returncode!r}"]
        for name in ("stdout", "stderr"):
            if getattr(self, name) is not None:
                parts.append(f"{name}={getattr(self, name)!r}")
        return f"{type(self).__name__}({', '.join(parts)})"

    __class_getitem__ = classmethod(type(list[int]))

    def check_returncode(self):
        """Raise CalledProcessError unless the program ended well."""
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


class _Descriptors:
    """The descriptors the program gets for its three streams, and our ends of its pipes."""

    def __init__(self, streams):
        self.ours = [-1, -1, -1]
        self._opened = []
        self._theirs = [-1, -1, -1]
        for index, stream in enumerate(streams):
            self._theirs[index] = self._choose(index, stream)

    def _choose(self, index, stream):
        if stream is None:
            return -1
        if stream == PIPE:
            pair = os.pipe()
            theirs, self.ours[index] = pair if index == 0 else pair[::-1]
            self._opened.append(theirs)
            return theirs
        if stream == DEVNULL:
            descriptor = os.open(os.devnull, os.O_RDWR)
            self._opened.append(descriptor)
            return descriptor
        if stream == STDOUT:
            if index != 2:
                raise ValueError("STDOUT can only be used for stderr")
            return 1 if self._theirs[1] < 0 else self._theirs[1]
        return stream if isinstance(stream, int) else stream.fileno()

    def actions(self, pass_fds):
        """What is to be done with descriptors in the new process."""
        result = []
        for index, descriptor in enumerate(self._theirs):
            if descriptor < 0:
                continue
            if descriptor < 3 and descriptor != index:
                # Another stream may take its number before it is copied.
                descriptor = os.dup(descriptor)
                self._opened.append(descriptor)
            result.append((os.POSIX_SPAWN_DUP2, descriptor, index))
        return result + [(os.POSIX_SPAWN_DUP2, descriptor, descriptor) for descriptor in pass_fds]

    def close_theirs(self):
        """Close what only the new process needs."""
        for descriptor in self._opened:
            os.close(descriptor)

    def close_ours(self):
        """Close our ends too: there is no new process."""
        for descriptor in self.ours:
            if descriptor >= 0:
                os.close(descriptor)


class Popen:
    """A program that runs."""

    pid = None
    returncode = None

    def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None, close_fds=True, shell=False,
                 cwd=None, env=None, universal_newlines=None, startupinfo=None, creationflags=0, restore_signals=True,
                 start_new_session=False, pass_fds=(), *, user=None, group=None, extra_groups=None, encoding=None, errors=None, text=None,
                 umask=-1, pipesize=-1, process_group=None):
        if preexec_fn is not None:
            raise ValueError("preexec_fn is not supported: PyLite does not fork")
        if not (user is None and group is None and extra_groups is None and umask == -1):
            raise ValueError("user, group, extra_groups and umask are not supported")
        if startupinfo is not None or creationflags:
            raise ValueError("startupinfo and creationflags are only supported on Windows platforms")
        if not isinstance(bufsize, int):
            raise TypeError("bufsize must be an integer")
        if text is not None and universal_newlines is not None and bool(text) != bool(universal_newlines):
            raise SubprocessError("Cannot disambiguate when both text and universal_newlines are supplied but different. Pass one or the other.")
        self.args = args
        self.encoding = encoding
        self.errors = errors
        self.text_mode = bool(encoding or errors or text or universal_newlines)
        self._readers = {}
        self._lock = threading.Lock()
        _cleanup()
        descriptors = _Descriptors((stdin, stdout, stderr))
        try:
            actions = descriptors.actions(pass_fds)
            if cwd is not None:
                actions.append((_CHDIR, os.fspath(cwd)))
            ignored = [_signal.SIGPIPE, _signal.SIGXFSZ] if restore_signals else []
            self._start(self._command(args, shell, executable), executable, env, cwd, file_actions=actions, setsigdef=ignored,
                        setsid=start_new_session, setpgroup=process_group)
        except BaseException:
            descriptors.close_ours()
            raise
        finally:
            descriptors.close_theirs()
        self.stdin, self.stdout, self.stderr = (
            self._open(descriptor, mode, bufsize) for descriptor, mode in zip(descriptors.ours, ("w", "r", "r")))

    __class_getitem__ = classmethod(type(list[int]))

    def _command(self, args, shell, executable):
        if isinstance(args, (str, bytes)) or hasattr(args, "__fspath__"):
            args = [args]
        else:
            args = list(args)
        if shell:
            args = ["/bin/sh", "-c", *args]
            if executable:
                args[0] = executable
        return args

    def _start(self, args, executable, env, cwd, **options):
        program = os.fspath(args[0] if executable is None else executable)
        env = os.environ if env is None else env
        env = {os.fsdecode(name): os.fsdecode(value) for name, value in env.items()}
        name = os.fsdecode(program)
        candidates = [program] if "/" in name else [os.path.join(folder, name) for folder in os.get_exec_path(env)]
        failure = None
        for candidate in candidates:
            try:
                self.pid = os.posix_spawn(candidate, args, env, **options)
                return
            except (FileNotFoundError, NotADirectoryError) as error:
                failure = failure or error
            except OSError as error:
                failure = error
        failure.filename = program
        if cwd is not None and not os.path.isdir(cwd):
            failure.filename = cwd
        raise failure

    def _open(self, descriptor, mode, bufsize):
        if descriptor < 0:
            return None
        if not self.text_mode:
            return io.open(descriptor, mode + "b", bufsize)
        line_buffering = bufsize == 1 and mode == "w"
        stream = io.open(descriptor, mode + "b", -1 if bufsize == 1 else bufsize)
        return io.TextIOWrapper(stream, encoding=self.encoding, errors=self.errors, line_buffering=line_buffering,
                                write_through=line_buffering)

    def __repr__(self):
        text = f"<{type(self).__name__}: returncode: {self.returncode} args: {self.args!r}>"
        return text[:76] + "...>" if len(text) > 80 else text

    def __del__(self, _warn=warnings.warn):
        if self.pid is None or self.returncode is not None:
            return
        _warn(f"subprocess {self.pid} is still running", ResourceWarning, source=self)
        if self.poll() is None:
            _active.append(self)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        for stream in (self.stdout, self.stderr):
            if stream:
                stream.close()
        try:
            if self.stdin:
                self.stdin.close()
        finally:
            self.wait()

    @property
    def universal_newlines(self):
        """Are the pipes text files?"""
        return self.text_mode

    @universal_newlines.setter
    def universal_newlines(self, value):
        self.text_mode = bool(value)

    def poll(self):
        """The exit code; None while the program runs."""
        self._wait_once(os.WNOHANG)
        return self.returncode

    def _wait_once(self, options):
        with self._lock:
            if self.returncode is not None:
                return
            try:
                pid, status = os.waitpid(self.pid, options)
            except ChildProcessError:
                # Somebody else has asked for the exit code, and it is told only once.
                self.returncode = 0
            else:
                if pid == self.pid:
                    self.returncode = os.waitstatus_to_exitcode(status)

    def wait(self, timeout=None):
        """Wait for the end of the program; gives its exit code."""
        if timeout is None:
            self._wait_once(0)
            return self.returncode
        end = time.monotonic() + timeout
        pause = 0.0005
        while self.poll() is None:
            remaining = end - time.monotonic()
            if remaining <= 0:
                raise TimeoutExpired(self.args, timeout)
            pause = min(pause * 2, remaining, _LONGEST_PAUSE)
            time.sleep(pause)
        return self.returncode

    def communicate(self, input=None, timeout=None):
        """Write the input, read all output, wait for the end; gives what was written to stdout and stderr."""
        end = None if timeout is None else time.monotonic() + timeout
        if not self._readers:
            self._begin(input)
        for thread, _ in self._readers.values():
            thread.join(None if end is None else max(0, end - time.monotonic()))
            if thread.is_alive():
                output = {stream: b"".join(pieces) or None for stream, (_, pieces) in self._readers.items()}
                raise TimeoutExpired(self.args, timeout, output.get("stdout"), output.get("stderr"))
        try:
            self.wait(None if end is None else max(0, end - time.monotonic()))
        except TimeoutExpired as error:
            error.timeout = timeout
            raise
        return self._result("stdout"), self._result("stderr")

    def _begin(self, input):
        if self.stdin:
            self._add("stdin", self._write, self.stdin, input)
        for name in ("stdout", "stderr"):
            if stream := getattr(self, name):
                self._add(name, self._read, stream)

    def _add(self, name, function, *arguments):
        pieces = []
        thread = threading.Thread(target=function, args=(*arguments, pieces), daemon=True)
        self._readers[name] = thread, pieces
        thread.start()

    def _write(self, stream, input, pieces):
        try:
            if input:
                stream.write(input)
            stream.close()
        except BrokenPipeError:
            # The program did not want all of it.
            pass

    def _read(self, stream, pieces):
        binary = stream.buffer if self.text_mode else stream
        while piece := os.read(binary.fileno(), 65536):
            pieces.append(piece)

    def _result(self, name):
        if name not in self._readers:
            return None
        stream = getattr(self, name)
        data = b"".join(self._readers[name][1])
        if not stream.closed:
            stream.close()
        if not self.text_mode:
            return data
        return data.decode(stream.encoding, stream.errors).replace("\r\n", "\n").replace("\r", "\n")

    def send_signal(self, sig):
        """Send the program a signal, unless it has ended."""
        if self.poll() is None:
            os.kill(self.pid, sig)

    def terminate(self):
        """Ask the program to end."""
        self.send_signal(_signal.SIGTERM)

    def kill(self):
        """End the program."""
        self.send_signal(_signal.SIGKILL)


def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    """Run a program to its end; gives a CompletedProcess."""
    if input is not None:
        if kwargs.get("stdin") is not None:
            raise ValueError("stdin and input arguments may not both be used.")
        kwargs["stdin"] = PIPE
    if capture_output:
        if kwargs.get("stdout") is not None or kwargs.get("stderr") is not None:
            raise ValueError("stdout and stderr arguments may not be used with capture_output.")
        kwargs["stdout"] = kwargs["stderr"] = PIPE
    with Popen(*popenargs, **kwargs) as process:
        try:
            output, errors = process.communicate(input, timeout=timeout)
        except BaseException:
            process.kill()
            process.wait()
            raise
        if check and process.returncode:
            raise CalledProcessError(process.returncode, process.args, output, errors)
    return CompletedProcess(process.args, process.returncode, output, errors)


def call(*popenargs, timeout=None, **kwargs):
    """Run a program; gives its exit code."""
    with Popen(*popenargs, **kwargs) as process:
        try:
            return process.wait(timeout)
        except BaseException:
            process.kill()
            raise


def check_call(*popenargs, **kwargs):
    """Run a program that must end well."""
    if code := call(*popenargs, **kwargs):
        raise CalledProcessError(code, kwargs.get("args") or popenargs[0])
    return 0


def check_output(*popenargs, timeout=None, **kwargs):
    """Run a program that must end well; gives what it wrote."""
    for name in ("stdout", "check"):
        if name in kwargs:
            raise ValueError(f"{name} argument not allowed, it will be overridden.")
    if "input" in kwargs and kwargs["input"] is None:
        is_text = any(kwargs.get(name) for name in ("text", "universal_newlines", "encoding", "errors"))
        kwargs["input"] = "" if is_text else b""
    return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout


def getstatusoutput(cmd, *, encoding=None, errors=None):
    """The exit code of a command of the shell, and what it wrote."""
    result = run(cmd, shell=True, text=True, stdout=PIPE, stderr=STDOUT, encoding=encoding, errors=errors)
    return result.returncode, result.stdout.removesuffix("\n")


def getoutput(cmd, *, encoding=None, errors=None):
    """What a command of the shell wrote."""
    return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]


def _args_from_interpreter_flags():
    """The options of this interpreter that another one should be started with too."""
    flags = {"optimize": "O", "dont_write_bytecode": "B", "ignore_environment": "E", "verbose": "v", "bytes_warning": "b", "quiet": "q"}
    result = ["-" + letter * getattr(sys.flags, name) for name, letter in flags.items() if getattr(sys.flags, name)]
    return result + [f"-W{option}" for option in sys.warnoptions]
