# exit: 1
def low():
    return {}["key"]

def high():
    try:
        low()
    except KeyError as e:
        raise ValueError("high level") from e

try:
    high()
except ValueError:
    raise RuntimeError("while handling")
