def resource():
    print("open")
    try:
        try:
            yield 1
            yield 2
        finally:
            print("inner finally")
    except GeneratorExit as e:
        print("GeneratorExit", e.args)
        raise
    finally:
        print("outer finally")

g = resource()
print(next(g))
print(g.close())
print(g.close())

unstarted = resource()
print(unstarted.close())
print(list(unstarted))

finished = resource()
print(list(finished))
print(finished.close())
