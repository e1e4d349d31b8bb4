class Distance:
    def __abs__(self):
        return "far"


def attempt(value):
    try:
        print(repr(abs(value)))
    except Exception as error:
        print(type(error).__name__, error)


for value in (0, -0, -7, 7, -2**70, 2**70, -0.0, -1.5, float("-inf"), 3 - 4j, True, False, Distance()):
    attempt(value)
for value in ("x", None, [1], object()):
    attempt(value)
print(abs(float("nan")) != abs(float("nan")))
