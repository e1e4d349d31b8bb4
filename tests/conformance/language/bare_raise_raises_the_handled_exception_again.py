def reraise():
    raise

try:
    reraise()
except RuntimeError as e:
    print(e)

try:
    try:
        raise ValueError("original")
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            pass
        reraise()
except ValueError as e:
    print(repr(e), repr(e.__context__))

for thing in (3, "text", object, int):
    try:
        raise thing
    except TypeError as e:
        print(e)

class Custom(Exception):
    def __init__(self, a, b=2):
        super().__init__(a)
        self.b = b
    def __str__(self):
        return f"custom {self.args} {self.b}"

try:
    raise Custom(1)
except Custom as e:
    print(e, repr(e))
try:
    raise Custom
except TypeError as e:
    print(e)
