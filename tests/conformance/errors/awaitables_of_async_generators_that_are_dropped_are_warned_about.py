import warnings


async def numbers():
    yield 1


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    generator = numbers()
    generator.asend(None)
    generator.athrow(ValueError)
    generator.aclose()
    generator.__anext__()
for warning in caught:
    print(warning.category.__name__, warning.message)
