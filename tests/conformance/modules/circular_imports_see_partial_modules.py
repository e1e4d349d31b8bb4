# oracle: 3.13
import _circle_a
print(_circle_a.done, _circle_a.b.done)
try:
    import _circle_c
except ImportError as e:
    print(str(e).split(" (")[0])
