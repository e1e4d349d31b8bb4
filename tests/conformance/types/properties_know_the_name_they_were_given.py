class Sample:
    @property
    def first(self):
        return 1

    second = property(lambda self: 2)
    third = property()


print(Sample.first.__name__, Sample.second.__name__, Sample.third.__name__)
Sample.second.__name__ = "renamed"
print(Sample.second.__name__, Sample.__dict__["second"].__name__)
for name in ("first", "second", "third"):
    for action in (lambda: setattr(Sample(), name, 1), lambda: delattr(Sample(), name), lambda: getattr(Sample(), name)):
        try:
            print(action())
        except AttributeError as error:
            print(error)
late = property(lambda self: 3)
print(late.__name__)
try:
    property().__name__
except AttributeError as error:
    print(error)
for args in ((), (1,), (1, 2, 3)):
    try:
        late.__set_name__(*args)
    except TypeError as error:
        print(error)
late.__set_name__(Sample, "late")
print(late.__name__)
