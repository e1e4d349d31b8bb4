for mode in "eval", "exec", "single":
    for source in "\\", "1 \\", "1\\", "1 + \\\n":
        try:
            compile(source, "?", mode)
        except SyntaxError as error:
            print(mode, repr(source), error.msg, error.lineno, error.offset)
