x, pi, s = 42, 3.14159, "text"
print(f"{x} {pi:.2f} {s!r} {s!s:>8} {x:05d} {x:#x} {'é'!a}")
print(f"{x=} {pi = :.3f} {s=} {s=!s} {x + 1 = }")
print(f"{{literal}} {{{x}}} {x:{'>'}{10}}|{pi:{6}.{2}}|")
print(f"{'nested ' + f'{x} {f"{s}"}'}")
print(f"{x!r:^10}|{[1, 2]}|{ {'a': 1}['a'] }|{(lambda y: y * 2)(3)}|{x if x else 'none'}")
print(f'{"quotes"} {'same quotes'} {"\n".join(["a", "b"])}')
print(f"""multi
{x}
  {
    s
  }
""")
print(rf"raw \n {x}\d", fr"\{x}", f"\N{BULLET} \x41 \u00e9 {x}\t|")
print("implicit " f"{x}" " concat" f" {s}")
class F:
    def __format__(self, spec): return f"<{spec}>"
    def __repr__(self): return "repr"
print(f"{F()} {F():spec} {F():{x}} {F()!r:>6} {F()!s}")
print(f"{1_000_000:,} {1234.5:_.1f} {0.25:.0%} {255:08b} {-5:+} {5: } {1e10:g} {1e-7} {1e16} {10**20}")
print(f"{x:>{x // 4}}|{'a':*^9}|{True}|{None}|{...}")
print(f"{3.0} {1/3} {float('inf')} {float('nan')} {-0.0} {1e100:.3e} {123456789.123:n}")
a = 1
print(f"{a:=+5d}" if False else f"{a:=+5d}", f"{a!=2}", f"{a==1}", f"{(b:=5)}", b)
for bad in (
    lambda: f"{s:d}", lambda: f"{x:.2}", lambda: f"{x:y}", lambda: f"{pi:x}", lambda: f"{None:5}",
    lambda: f"{[1]:>5}",
):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
