def outer(a):
    def f(b):
        print(a, b, zork, b.attr, max(c.d, key=e.f).g)
        a.set(h)
        return [i for j in k]
    return f


code = outer(1).__code__
print(code.co_names, code.co_freevars)


class C:
    def m(self):
        self.__private = super().n()
        return __class__


print(C.m.__code__.co_names, C.m.__code__.co_freevars)
print(compile("import a.b, c as d\nfrom e import f as g\nx = y", "", "exec").co_names)
