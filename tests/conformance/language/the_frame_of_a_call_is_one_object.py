# oracle: 3.14
import sys


def outer():
    return sys._getframe() is inner()


def inner():
    return sys._getframe(1)


print(outer(), sys._getframe() is sys._getframe())


def recursive(n):
    return (recursive(n - 1) if n else []) + [sys._getframe()]


frames = recursive(3)
print(len(set(map(id, frames))), [frame.f_locals["n"] for frame in frames], [frame.f_back is caller for frame, caller in zip(frames, frames[1:])])
print(frames[-1].f_back is sys._getframe())


def handles():
    try:
        1 / 0
    except ZeroDivisionError as error:
        return error.__traceback__.tb_frame is sys._getframe()


print(handles())


def raises(kept):
    kept.append(sys._getframe())
    local = "there"
    raise ValueError


kept = []
try:
    raises(kept)
except ValueError as error:
    frame = error.__traceback__.tb_next.tb_frame
    print(frame is kept[0], frame.f_locals["local"], frame.f_code.co_name, frame.f_back is sys._getframe())


def generator():
    yield sys._getframe()


g = generator()
frame = next(g)
print(frame is g.gi_frame, frame.f_back, frame.f_generator is g)


def asks():
    yield sys._getframe().f_back


print(next(asks()) is sys._getframe())
