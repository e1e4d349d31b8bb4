"""The machine behind the module pickle."""
from _pickle.buffers import PickleBuffer
from _pickle.errors import PickleError, PicklingError, UnpicklingError
from _pickle.loading import Unpickler, load, loads
from _pickle.saving import Pickler, dump, dumps
