async def numbers():
    try:
        yield 1
        yield 2
    except ValueError as error:
        yield f"caught {error}"


def step(awaitable):
    try:
        return "yields", awaitable.send(None)
    except BaseException as error:
        return type(error).__name__, *error.args


generator = numbers()
first = generator.asend(None)
print(step(first))
print(step(first))
print(step(generator.athrow(ValueError("thrown"))))
closing = generator.aclose()
print(step(closing))
print(step(closing))
print(step(generator.asend(None)))
print(step(generator.athrow(ValueError("late"))))
print(step(generator.aclose()))

generator = numbers()
print(step(generator.asend(5)))
print(step(generator.aclose()))
closed = generator.asend(None)
closed.close()
print(step(closed))
