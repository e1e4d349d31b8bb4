# stderr: any
import warnings


def generator():
    yield 1


async def coroutine():
    pass


made = generator()
made.gi_frame.clear()
print(next(made, "finished"))

made = generator()
next(made)
try:
    made.gi_frame.clear()
except RuntimeError as error:
    print(error)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    made = coroutine()
    made.cr_frame.clear()
print(caught[0].message)
