import sys
import warnings


async def coroutine():
    pass


def inner():
    return coroutine()


def outer():
    return inner()


def places(made):
    origin = made.cr_origin
    made.close()
    return origin and [(line, name) for _, line, name in origin]


print(sys.get_coroutine_origin_tracking_depth())
print(places(outer()))
sys.set_coroutine_origin_tracking_depth(1)
print(places(outer()))
sys.set_coroutine_origin_tracking_depth(2)
print(sys.get_coroutine_origin_tracking_depth())
print(places(outer()))
sys.set_coroutine_origin_tracking_depth(1000)
print(places(outer()))

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    sys.set_coroutine_origin_tracking_depth(2)
    outer()
print(str(caught[0].message).replace(__file__, "file"))

try:
    sys.set_coroutine_origin_tracking_depth(-1)
except ValueError as error:
    print(error)
print(sys.get_coroutine_origin_tracking_depth())
sys.set_coroutine_origin_tracking_depth(0)
