"""Other names of encodings."""
from _codecs import aliases
