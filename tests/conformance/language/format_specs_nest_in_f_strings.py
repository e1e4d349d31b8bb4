width, precision, name, value = 10, 3, "pi", 3.14159265
print(f"{value:{width}.{precision}f}|{value:<{width}}|{name!r:>{width}}|")
print(f"{name:{'*'}^{width}}|{value:{'.2e'}}|{'nested ' f'{name}':>12}")
print(f"{value=}", f"{value = :.2f}", f"{name=!s}", f"{ value  =  }", f"{width + 1=}")
print(f"{{}} {{{name}}} {'{'} {name!s:}")
print(f"{'quotes ' + "inside" + ' quotes'}", f'{name + f'{value:{f"{precision}"}.3}'}')
print(f"{lambda_ if (lambda_ := 5) else 0}", f"{(lambda x: x * 2)(4)}", f"{ {'a': 1}['a'] }")
print(f"""{
    name  # a comment
    }{
    value:.1f}""")
print(f"\N{BULLET} {name}\t{'\n'.join(['a', 'b'])}", rf"\n{name}\{name}", f"\x41{name}")
print(f"{width:#x} {width:08b} {width:+} {-width:,} {1234567:_} {0.5:%} {width:c}".replace("\n", "newline"))
print(f"{name!a} {'é'!a} {'é'!r} {[name]!s}")
print(f"{3 == 3} {3 != 4} {3 >= 2} {name if value else 0}", f"{name[0]}{name[-1:]}", f"{1, 2}", f"{*[1, 2],}")
print("a" f"{name}" "b" rf"\{name}" 'c')


class Spec:
    def __format__(self, spec):
        return f"[{spec}]"


print(f"{Spec()}", f"{Spec():}", f"{Spec():a{width}b}", f"{Spec()!s:>3}"[:2])
for source in ("f'{}'", "f'{a b}'", "f'{a!x}'", "f'{a!}'", "f'{'", "f'}'", "f'{a:{b:{c}}}'", "f'{!r}'", "f'{a=!}'", "f'{lambda x: 1}'", "f'{a $ b}'", "f'{yield}'", "f'{*a}'", "f'{a.1}'"):
    try:
        compile(source, "<test>", "eval")
        print(source, "compiles")
    except SyntaxError as error:
        print(source, "->", error.msg)
