def never():
    print("never runs")
    yield 1

g = never()
try:
    g.throw(RuntimeError("early"))
except RuntimeError as e:
    print("early:", e)
print(list(g))

try:
    never().throw(3)
except TypeError as e:
    print(e)
try:
    never().throw("text")
except TypeError as e:
    print(e)
