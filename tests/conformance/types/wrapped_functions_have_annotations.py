# oracle: 3.14
def f(a: int, b: str = '') -> float:
    """The doc."""


for wrap in (classmethod, staticmethod):
    wrapped = wrap(f)
    print(wrapped.__annotations__, wrapped.__annotations__ is wrapped.__annotations__, wrapped.__name__, wrapped.__doc__, wrapped.__wrapped__ is f)
    wrapped.__annotations__ = {'x': 1}
    print(wrapped.__annotations__, sorted(wrapped.__dict__))
    try:
        wrap(len).__annotations__
    except AttributeError as error:
        print(error)
