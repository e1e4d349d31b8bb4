def check(pattern):
    try:
        compile(f"match x:\n    case {pattern}: pass", "<case>", "exec")
        print(pattern, "is fine")
    except SyntaxError as error:
        print(error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset))


check('f""')
check('f"{x}"')
check('[f"{x}"]')
check('{f"": _}')
check('C(f"")')
check('"a" f"b"')
check('"a" "b"')
