def check(source):
    try:
        compile(source, "<source>", "exec")
        print("fine")
    except SyntaxError as error:
        print(error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset))


check("{i for i in range(5) if (j := 0) for j in range(5)}")
check("[i for i in range(5) if (j := 0) for k in x for (a, [j]) in x]")
check("def f():\n  return [i for i in x if (j := 0) for j in x]")
check("[[j for j in x] for i in range(5) if (j := 0)]")
check("[(i := 0) for i in x]")
check("try: pass\nexcept: pass\nexcept ValueError: pass")
check("def f():\n  from x import *")
check("class C:\n  from x import *")
check("(" + "a, " * 256 + "*b) = x")
check("(" + "a, " * 255 + "*b) = x")
