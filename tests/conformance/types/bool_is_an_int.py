print(True + True, True * 5, -True, ~5, True == 1, True is True, {True: "t", 1: "one"}, [10, 20][True], sum([True, False, True]))
print(True & False, True | False, True ^ True, True & 3, type(True & True).__name__, type(True & 1).__name__, not 0, bool("False"), bool([]), bool(), bool(0.0), bool(-1))
print(str(True), repr(False), f"{True}", f"{True:d}", f"{True:5}|", "%s %d" % (True, True), int(True), float(False), True / 2, True.bit_length(), bool.__mro__)
print(isinstance(True, int), issubclass(bool, int), hash(True), True < 2, sorted([True, False, 2, -1]), max(True, 0.5))
