"""Other processes as readers and writers."""
import subprocess
from .events import get_running_loop
from .log import say
from .protocols import SubprocessProtocol
from .streams import FlowControlMixin, StreamReader, StreamWriter, _DEFAULT_LIMIT
from .tasks import gather

__all__ = ("create_subprocess_exec", "create_subprocess_shell")

PIPE = subprocess.PIPE
STDOUT = subprocess.STDOUT
DEVNULL = subprocess.DEVNULL


class SubprocessStreamProtocol(FlowControlMixin, SubprocessProtocol):
    """Makes readers and a writer of the pipes of a process."""

    def __init__(self, limit, loop):
        super().__init__(loop=loop)
        self._limit = limit
        self.stdin = self.stdout = self.stderr = None
        self._transport = None
        self._process_exited = False
        self._pipe_fds = []
        self._stdin_closed = self._loop.create_future()

    def __repr__(self):
        streams = "".join(f" {name}={stream!r}" for name in ("stdin", "stdout", "stderr") if (stream := getattr(self, name)) is not None)
        return f"<{type(self).__name__}{streams}>"

    def connection_made(self, transport):
        self._transport = transport
        self.stdout = self._reader(1)
        self.stderr = self._reader(2)
        if (pipe := transport.get_pipe_transport(0)) is not None:
            self.stdin = StreamWriter(pipe, protocol=self, reader=None, loop=self._loop)

    def _reader(self, fd):
        pipe = self._transport.get_pipe_transport(fd)
        if pipe is None:
            return None
        reader = StreamReader(limit=self._limit, loop=self._loop)
        reader.set_transport(pipe)
        self._pipe_fds.append(fd)
        return reader

    def pipe_data_received(self, fd, data):
        if (reader := self._reader_of(fd)) is not None:
            reader.feed_data(data)

    def _reader_of(self, fd):
        return {1: self.stdout, 2: self.stderr}.get(fd)

    def pipe_connection_lost(self, fd, exc):
        if fd == 0:
            self._lose_stdin(exc)
            return
        if (reader := self._reader_of(fd)) is not None:
            if exc is None:
                reader.feed_eof()
            else:
                reader.set_exception(exc)
        if fd in self._pipe_fds:
            self._pipe_fds.remove(fd)
        self._maybe_close_transport()

    def _lose_stdin(self, error):
        if self.stdin is not None:
            self.stdin.close()
        self.connection_lost(error)
        if error is None:
            self._stdin_closed.set_result(None)
        else:
            self._stdin_closed.set_exception(error)
            # Nobody has to wait for the end of the pipe: it is no error if nobody does.
            self._stdin_closed._log_traceback = False

    def process_exited(self):
        self._process_exited = True
        self._maybe_close_transport()

    def _maybe_close_transport(self):
        if not self._pipe_fds and self._process_exited:
            self._transport.close()
            self._transport = None

    def _get_close_waiter(self, stream):
        if stream is self.stdin:
            return self._stdin_closed


class Process:
    """A process that was started, and its streams: a writer stdin, and readers stdout and stderr, each None without a pipe."""

    def __init__(self, transport, protocol, loop):
        self._transport = transport
        self._protocol = protocol
        self._loop = loop
        self.stdin = protocol.stdin
        self.stdout = protocol.stdout
        self.stderr = protocol.stderr
        self.pid = transport.get_pid()

    def __repr__(self):
        return f"<{type(self).__name__} {self.pid}>"

    @property
    def returncode(self):
        """The exit code, negative for a signal; None while the process runs."""
        return self._transport.get_returncode()

    async def wait(self):
        """Wait for the end of the process: its exit code."""
        return await self._transport._wait()

    def send_signal(self, signal):
        """Send the process a signal."""
        self._transport.send_signal(signal)

    def terminate(self):
        """Ask the process to end."""
        self._transport.terminate()

    def kill(self):
        """End the process."""
        self._transport.kill()

    def _log(self, message, *args):
        if self._loop.get_debug():
            say("debug", "%r communicate: " + message, self, *args)

    async def _feed_stdin(self, input):
        if self.stdin is None:
            return
        try:
            if input is not None:
                self.stdin.write(input)
                self._log("feed stdin (%s bytes)", len(input))
            await self.stdin.drain()
        except (BrokenPipeError, ConnectionResetError) as error:
            # The process did not want all of it.
            self._log("stdin got %r", error)
        self._log("close stdin")
        self.stdin.close()

    async def _read_stream(self, fd, stream, name):
        if stream is None:
            return None
        self._log("read %s", name)
        output = await stream.read()
        self._log("close %s", name)
        self._transport.get_pipe_transport(fd).close()
        return output

    async def communicate(self, input=None):
        """Write the input, read all output and wait for the end: what was written to stdout and to stderr."""
        _, stdout, stderr = await gather(
            self._feed_stdin(input), self._read_stream(1, self.stdout, "stdout"), self._read_stream(2, self.stderr, "stderr"))
        await self.wait()
        return stdout, stderr


async def create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=_DEFAULT_LIMIT, **kwds):
    """Run a command of the shell: a Process. The other arguments are those of subprocess.Popen."""
    loop = get_running_loop()
    transport, protocol = await loop.subprocess_shell(
        lambda: SubprocessStreamProtocol(limit, loop), cmd, stdin=stdin, stdout=stdout, stderr=stderr, **kwds)
    return Process(transport, protocol, loop)


async def create_subprocess_exec(program, *args, stdin=None, stdout=None, stderr=None, limit=_DEFAULT_LIMIT, **kwds):
    """Run a program: a Process. The other arguments are those of subprocess.Popen."""
    loop = get_running_loop()
    transport, protocol = await loop.subprocess_exec(
        lambda: SubprocessStreamProtocol(limit, loop), program, *args, stdin=stdin, stdout=stdout, stderr=stderr, **kwds)
    return Process(transport, protocol, loop)
