import traceback


class Kept:
    def __repr__(self):
        return "Kept()"


def inner(x, *rest, **named):
    doubled = x * 2
    held = Kept()

    def closure():
        return doubled
    return doubled / 0


def outer():
    before = "text"
    inner(21, 1, key="value")


try:
    outer()
except ZeroDivisionError as error:
    entry = error.__traceback__
    while entry.tb_next:
        entry = entry.tb_next
    found = entry.tb_frame.f_locals
    print({name: value for name, value in found.items() if name != "closure"}, entry.tb_frame is entry.tb_frame)
    text = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    text = text[text.index("in outer"):]
    print([line.strip() for line in text.splitlines() if "=" in line and "closure" not in line and "0x" not in line])
    traceback.clear_frames(error.__traceback__)
    print(dict(found))
