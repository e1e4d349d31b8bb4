# oracle: 3.14
def attempt(handler, raised):
    try:
        try:
            raise raised
        except* handler as e:
            print("matched", repr(e))
    except BaseException as e:
        print(type(e).__name__, e, "| context", repr(e.__context__))
attempt(ExceptionGroup, ValueError(1))
attempt((ValueError, BaseExceptionGroup), ValueError(1))
attempt(int, ValueError(1))
attempt((ValueError, "text"), TypeError(1))
attempt((), ExceptionGroup("g", [ValueError(1)]))
attempt(KeyboardInterrupt, KeyboardInterrupt())
attempt(Exception, BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(2)]))
class Group(ExceptionGroup):
    def derive(self, excs): return Group("derived", excs)
attempt(ValueError, Group("sub", [ValueError(1)]))
attempt(ValueError, Group("sub", [ValueError(1), KeyError(2)]))
attempt(Group, ValueError(1))
try:
    raise ExceptionGroup("x", [ValueError("v")])
except* ValueError as e:
    kept = e
print("e" in globals(), repr(kept))
for text in ["try: pass\nexcept*: pass", "try: pass\nexcept* A: pass\nexcept B: pass", "try: pass\nexcept A: pass\nexcept* B: pass",
             "for x in y:\n try: pass\n except* A: break", "def f():\n try: pass\n except* A: return 1", "for x in y:\n try: pass\n except* A: continue",
             "for x in y:\n try: pass\n except* A:\n  for z in w: break", "try: pass\nexcept* A as b.c: pass", "try: pass\nexcept* A, B as c: pass"]:
    try:
        compile(text, "text", "exec")
        print("compiles", repr(text))
    except SyntaxError as e:
        print(repr(text), "->", e.msg)
