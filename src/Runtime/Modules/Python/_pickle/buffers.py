"""PickleBuffer: a buffer that a pickle may leave to be carried beside it."""


class PickleBuffer:
    """Wraps an object with a buffer; with protocol 5 it may be handed to a buffer_callback instead of being copied."""

    __module__ = 'pickle'
    __slots__ = '_view', '__weakref__'

    def __init__(self, object, /):
        self._view = memoryview(object)

    def _checked(self):
        if self._view is None:
            raise ValueError('operation forbidden on released PickleBuffer object')
        return self._view

    def __buffer__(self, flags):
        return self._checked()

    def raw(self):
        """The memory as a flat memoryview of bytes."""
        view = self._checked()
        if not view.contiguous:
            raise BufferError('cannot extract raw buffer from non-contiguous buffer')
        return view.cast('B')

    def release(self):
        """Lets go of the object."""
        self._view = None
