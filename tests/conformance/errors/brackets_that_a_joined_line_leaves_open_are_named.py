def check(source):
    try:
        compile(source, "<source>", "exec")
        print("fine")
    except SyntaxError as error:
        print(error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset))


check('"\\\n"(1 for c in I,\\\n\\')
check("(1,\\\n\\")
check("x = {\n (1,\\")
check("x = [1 \\")
check("x = \\")
check(b"# -*- coding: iso8859-7 -*-\n\xe1 = 0xI")
check(b"# -*- coding: iso8859-7 -*-\n\xe1 = 1")
