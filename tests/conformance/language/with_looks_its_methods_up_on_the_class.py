# oracle: 3.14
class M:
    def __enter__(self): return "class"
    def __exit__(self, *args): print(len(args), args)
m = M()
m.__enter__ = lambda: "instance"
m.__exit__ = lambda *a: print("never")
with m as value:
    print(value)
class OnlyEnter:
    def __enter__(self): print("never")
class OnlyExit:
    def __exit__(self, *a): print("never")
class Async:
    async def __aenter__(self): return self
    async def __aexit__(self, *a): pass
for manager in [OnlyEnter(), OnlyExit(), 5, Async(), M]:
    try:
        with manager: pass
    except TypeError as e:
        print(e)
class Meta(type):
    def __enter__(cls): return cls.__name__
    def __exit__(cls, *a): return None
class WithMeta(metaclass=Meta): pass
with WithMeta as value: print(value)
class Static:
    @staticmethod
    def __enter__(): return "static"
    @classmethod
    def __exit__(cls, *a): print(cls.__name__, a)
with Static() as value: print(value)
class Truth:
    def __bool__(self): raise RuntimeError("truth of the result")
class Odd:
    def __enter__(self): pass
    def __exit__(self, *a): return Truth()
with Odd(): print("not asked without an exception")
try:
    with Odd(): raise ValueError("v")
except RuntimeError as e:
    print(e, repr(e.__context__))
async def main():
    for manager in [M(), 5, None]:
        try:
            async with manager: pass
        except TypeError as e:
            print(e)
try: main().send(None)
except StopIteration: print("done")
class Property:
    @property
    def __enter__(self): raise AttributeError("hidden")
    def __exit__(self, *a): pass
try:
    with Property(): pass
except (TypeError, AttributeError) as e:
    print(type(e).__name__, e)
