# oracle: 3.14
union = int | str
print(union.__name__, union.__qualname__, type(union).__name__, type(union).__module__)
print(union.__args__, union.__parameters__, union.__origin__)
for name in ("__name__", "__args__", "other"):
    try:
        setattr(union, name, 1)
    except AttributeError as error:
        print(error)
