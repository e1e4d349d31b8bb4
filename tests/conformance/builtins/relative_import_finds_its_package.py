# __package__, __spec__ and __name__ say in which package a relative import looks.
import types
import warnings

PLACES = [
    {"__package__": None, "__spec__": None, "__name__": "__main__"},
    {"__name__": "no_such_parent.b"},
    {"__name__": "no_such_parent.b", "__package__": "no_such_parent", "__spec__": None},
    {"__name__": "a.b", "__package__": "no_such_package", "__spec__": types.SimpleNamespace(parent="other")},
    {"__name__": "a.b", "__spec__": types.SimpleNamespace(parent="no_such_parent")},
    {"__spec__": types.SimpleNamespace()},
    {"__spec__": types.SimpleNamespace(parent=3)},
    {"__package__": 3},
    {"__name__": 3},
    {},
]
for place in PLACES:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            __import__("", place, {}, ("foo",), 1)
        except Exception as error:
            print(type(error).__name__, error)
    print([(w.category.__name__, str(w.message)) for w in caught])
