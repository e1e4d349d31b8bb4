import gc
import warnings


async def coroutine():
    pass


def loop_over_it():
    try:
        for _ in coroutine():
            pass
    except TypeError as error:
        print(error)


def make():
    made = coroutine()
    made = None


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    loop_over_it()
    make()
    kept = coroutine()
    gc.collect()
    for warning in caught:
        print(warning.category.__name__, warning.message)
    kept.close()
    gc.collect()
    print(len(caught))
