"""The transport of another process: its pipes, and its end."""
import os
import signal
import subprocess
import warnings
from . import protocols, transports
from ._child_watching import watch
from .log import say

_NAMES = ("stdin", "stdout", "stderr")


class BaseSubprocessTransport(transports.SubprocessTransport):
    """A process and its pipes. Its protocol hears nothing before connection_made(), which needs the pipes."""

    def __init__(self, loop, protocol, args, shell, stdin, stdout, stderr, bufsize, waiter=None, extra=None, **kwargs):
        super().__init__(extra)
        self._loop = loop
        self._protocol = protocol
        self._closed = False
        self._proc = None
        self._pid = None
        self._returncode = None
        self._exit_waiters = []
        self._pending_calls = []
        self._pipes = {fd: None for fd, stream in enumerate((stdin, stdout, stderr)) if stream == subprocess.PIPE}
        self._pipes_connected = False
        self._finished = False
        try:
            self._start(args=args, shell=shell, stdin=stdin, stdout=stdout, stderr=stderr, bufsize=bufsize, **kwargs)
        except:
            self.close()
            raise
        self._pid = self._proc.pid
        self._extra["subprocess"] = self._proc
        if loop.get_debug():
            say("debug", "process %r created: pid %s", args if isinstance(args, (bytes, str)) else args[0], self._pid)
        self._connecting = loop.create_task(self._connect_pipes(waiter))

    def __repr__(self):
        info = [type(self).__name__]
        if self._closed:
            info.append("closed")
        if self._pid is not None:
            info.append(f"pid={self._pid}")
        if self._returncode is not None:
            info.append(f"returncode={self._returncode}")
        else:
            info.append("not started" if self._pid is None else "running")
        info.extend(f"{_NAMES[fd]}={protocol.pipe}" for fd, protocol in self._pipes.items() if protocol is not None)
        return f"<{' '.join(info)}>"

    def _start(self, args, shell, stdin, stdout, stderr, bufsize, **kwargs):
        raise NotImplementedError

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    def is_closing(self):
        return self._closed

    def close(self):
        """Close the pipes; end the process if it still runs."""
        if self._closed:
            return
        self._closed = True
        for protocol in self._pipes.values():
            if protocol is not None:
                protocol.pipe.close()
        if self._proc is None or self._returncode is not None or self._proc.poll() is not None:
            return
        if self._loop.get_debug():
            say("warning", "Close running child process: kill %r", self)
        try:
            self._proc.kill()
        except (ProcessLookupError, PermissionError):
            # It has just ended, or has become another user's.
            pass

    def __del__(self, _warn=warnings.warn):
        if not self._closed:
            _warn(f"unclosed transport {self!r}", ResourceWarning, source=self)
            self.close()

    def get_pid(self):
        return self._pid

    def get_returncode(self):
        return self._returncode

    def get_pipe_transport(self, fd):
        return self._pipes[fd].pipe if fd in self._pipes else None

    def send_signal(self, signal):
        if self._proc is None:
            raise ProcessLookupError()
        try:
            os.kill(self._proc.pid, signal)
        except ProcessLookupError:
            # It has ended, and we shall hear of it.
            pass

    def terminate(self):
        self.send_signal(signal.SIGTERM)

    def kill(self):
        self.send_signal(signal.SIGKILL)

    async def _connect_pipes(self, waiter):
        try:
            program = self._proc
            if program.stdin is not None:
                await self._loop.connect_write_pipe(lambda: WriteSubprocessPipeProto(self, 0), program.stdin)
            for fd, pipe in ((1, program.stdout), (2, program.stderr)):
                if pipe is not None:
                    await self._loop.connect_read_pipe(lambda: ReadSubprocessPipeProto(self, fd), pipe)
            self._loop.call_soon(self._protocol.connection_made, self)
            pending, self._pending_calls = self._pending_calls, None
            for callback, args in pending:
                self._loop.call_soon(callback, *args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            if waiter is not None and not waiter.cancelled():
                waiter.set_exception(error)
        else:
            self._pipes_connected = True
            if waiter is not None and not waiter.cancelled():
                waiter.set_result(None)

    def _call(self, callback, *args):
        if self._pending_calls is None:
            self._loop.call_soon(callback, *args)
        else:
            self._pending_calls.append((callback, args))

    def _pipe_connection_made(self, fd, protocol):
        self._pipes[fd] = protocol

    def _pipe_connection_lost(self, fd, error):
        self._call(self._protocol.pipe_connection_lost, fd, error)
        self._try_finish()

    def _pipe_data_received(self, fd, data):
        self._call(self._protocol.pipe_data_received, fd, data)

    def _process_exited(self, returncode):
        if self._loop.get_debug():
            say("info", "%r exited with return code %r", self, returncode)
        self._returncode = returncode
        if self._proc.returncode is None:
            self._proc.returncode = returncode
        self._call(self._protocol.process_exited)
        self._try_finish()

    async def _wait(self):
        """Wait for the end of the process and of its pipes: the exit code."""
        if self._returncode is not None:
            return self._returncode
        waiter = self._loop.create_future()
        self._exit_waiters.append(waiter)
        return await waiter

    def _wake_waiters(self):
        for waiter in self._exit_waiters:
            if not waiter.done():
                waiter.set_result(self._returncode)

    def _try_finish(self):
        if self._returncode is None:
            return
        if not self._pipes_connected:
            # Pipes that were never connected will not be closed: nobody should wait for that.
            self._wake_waiters()
        if all(protocol is not None and protocol.disconnected for protocol in self._pipes.values()):
            self._finished = True
            self._call(self._call_connection_lost, None)

    def _call_connection_lost(self, error):
        try:
            self._protocol.connection_lost(error)
        finally:
            self._wake_waiters()
            self._exit_waiters = None
            self._loop = self._proc = self._protocol = None


class WriteSubprocessPipeProto(protocols.BaseProtocol):
    """The protocol of a pipe, which hands on to the process's."""

    def __init__(self, proc, fd):
        self.proc = proc
        self.fd = fd
        self.pipe = None
        self.disconnected = False

    def __repr__(self):
        return f"<{type(self).__name__} fd={self.fd} pipe={self.pipe!r}>"

    def connection_made(self, transport):
        self.pipe = transport
        self.proc._pipe_connection_made(self.fd, self)

    def connection_lost(self, exc):
        self.disconnected = True
        self.proc._pipe_connection_lost(self.fd, exc)
        self.proc = None

    def pause_writing(self):
        self.proc._protocol.pause_writing()

    def resume_writing(self):
        self.proc._protocol.resume_writing()


class ReadSubprocessPipeProto(WriteSubprocessPipeProto, protocols.Protocol):
    """Likewise of a pipe that is read."""

    def data_received(self, data):
        self.proc._pipe_data_received(self.fd, data)


class _UnixSubprocessTransport(BaseSubprocessTransport):
    """A process of a POSIX system."""

    def _start(self, args, shell, stdin, stdout, stderr, bufsize, **kwargs):
        self._proc = subprocess.Popen(args, shell=shell, stdin=stdin, stdout=stdout, stderr=stderr, universal_newlines=False, bufsize=bufsize, **kwargs)


def _check(expected_shell, shell, universal_newlines, bufsize, encoding, errors, text):
    if universal_newlines:
        raise ValueError("universal_newlines must be False")
    if bool(shell) is not expected_shell:
        raise ValueError(f"shell must be {expected_shell}")
    if bufsize != 0:
        raise ValueError("bufsize must be 0")
    if text:
        raise ValueError("text must be False")
    if encoding is not None:
        raise ValueError("encoding must be None")
    if errors is not None:
        raise ValueError("errors must be None")


def _pipe_text(stream):
    return {subprocess.PIPE: "<pipe>", subprocess.STDOUT: "<stdout>"}.get(stream) or repr(stream)


def _log_start(message, stdin, stdout, stderr):
    info = [message]
    if stdin is not None:
        info.append(f"stdin={_pipe_text(stdin)}")
    if stdout is not None and stderr == subprocess.STDOUT:
        info.append(f"stdout=stderr={_pipe_text(stdout)}")
    else:
        if stdout is not None:
            info.append(f"stdout={_pipe_text(stdout)}")
        if stderr is not None:
            info.append(f"stderr={_pipe_text(stderr)}")
    say("debug", " ".join(info))


async def make_transport(loop, protocol, args, shell, stdin, stdout, stderr, bufsize, extra=None, **kwargs):
    """Start a process: its transport, once the pipes are connected."""
    waiter = loop.create_future()
    transport = _UnixSubprocessTransport(loop, protocol, args, shell, stdin, stdout, stderr, bufsize, waiter=waiter, extra=extra, **kwargs)
    watch(loop, transport.get_pid(), lambda pid, code: transport._process_exited(code))
    try:
        await waiter
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException:
        transport.close()
        await transport._wait()
        raise
    return transport


async def _launch(loop, protocol_factory, command, message, shell, stdin, stdout, stderr, bufsize, kwargs):
    protocol = protocol_factory()
    debug = loop.get_debug()
    if debug:
        _log_start(message, stdin, stdout, stderr)
    transport = await loop._make_subprocess_transport(protocol, command, shell, stdin, stdout, stderr, bufsize, **kwargs)
    if debug:
        say("info", "%s: %r", message, transport)
    return transport, protocol


async def subprocess_shell(loop, protocol_factory, cmd, *, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=False,
                           shell=True, bufsize=0, encoding=None, errors=None, text=None, **kwargs):
    """Run a command of the shell: (transport, protocol)."""
    if not isinstance(cmd, (bytes, str)):
        raise ValueError("cmd must be a string")
    _check(True, shell, universal_newlines, bufsize, encoding, errors, text)
    return await _launch(loop, protocol_factory, cmd, f"run shell command {cmd!r}", True, stdin, stdout, stderr, bufsize, kwargs)


async def subprocess_exec(loop, protocol_factory, program, *args, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          universal_newlines=False, shell=False, bufsize=0, encoding=None, errors=None, text=None, **kwargs):
    """Run a program: (transport, protocol)."""
    _check(False, shell, universal_newlines, bufsize, encoding, errors, text)
    return await _launch(loop, protocol_factory, (program, *args), f"execute program {program!r}", False, stdin, stdout, stderr, bufsize, kwargs)
