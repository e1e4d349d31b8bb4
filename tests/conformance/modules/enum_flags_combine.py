from enum import CONFORM, EJECT, KEEP, Flag, IntFlag, auto


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(repr(Perm.R), repr(Perm.R | Perm.X), Perm.RW, repr(Perm(0)), repr(~Perm.R), str(Perm(7)))
print(list(Perm), list(Perm.RW), len(Perm.RW), Perm.R in Perm.RW, Perm.X in Perm.RW, bool(Perm.R & Perm.W))
print(Perm.R ^ Perm.RW, Perm.RW is Perm(3), (Perm.R | Perm.W).name, (Perm.R | Perm.X).value, Perm)
for wrong in (lambda: Perm(9), lambda: 1 in Perm.R, lambda: Perm.R | 1, lambda: Perm("x")):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)


class Mode(IntFlag):
    A = 1
    B = 2
    D = 8


print(repr(Mode.A | Mode.B), str(Mode.A | Mode.B), Mode.A | 4, repr(Mode(12)), repr(~Mode.A), Mode.D + 1, repr(Mode(0)))


class Conforming(Flag, boundary=CONFORM):
    A = 1
    B = 4


class Ejecting(Flag, boundary=EJECT):
    A = 1


class Keeping(Flag, boundary=KEEP):
    A = 1


print(repr(Conforming(7)), repr(Ejecting(6)), repr(Keeping(6)), repr(Keeping(7)))
