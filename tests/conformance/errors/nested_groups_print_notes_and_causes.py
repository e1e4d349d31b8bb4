# oracle: 3.13
# exit: 1
def fail(text):
    try:
        {}[text]
    except KeyError as e:
        raise ValueError(f"bad {text}") from e
def collect():
    errors = []
    for text in "ab":
        try:
            fail(text)
        except ValueError as e:
            e.add_note(f"while reading {text}\nin two lines")
            errors.append(e)
    inner = ExceptionGroup("inner", [TypeError("deep"), ExceptionGroup("deepest", [OSError("gone")])])
    inner.add_note("note of the inner group")
    try:
        raise ExceptionGroup("middle", [*errors, inner]) from RuntimeError("cause of the group")
    except ExceptionGroup as e:
        raise ExceptionGroup("outer", [e, IndexError("plain")])
collect()
