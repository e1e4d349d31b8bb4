for source in ["f'{lambda x:x}'", "f'{lambda x:}'", "f'{lambda :}'", "f'{1, lambda:}'", "f'{lambda *a: }'", "f'{+ lambda:None}'"]:
    try:
        compile(source, "?", "eval")
    except SyntaxError as error:
        print(source, error.msg, error.offset, error.end_offset)
print(f"{(lambda x: x * 2)(21)}", f"{ {1: lambda: 5}[1]() }")
