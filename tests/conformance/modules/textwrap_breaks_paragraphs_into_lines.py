import textwrap

text = "The quick brown-fox jumps over the lazy dog -- it is a well-known sentence.  Use the --option (or -b), please!"
for width in (10, 20, 33):
    print(textwrap.fill(text, width, initial_indent="* ", subsequent_indent="  "))
print(textwrap.wrap("supercalifragilistic expialidocious", 10))
print(textwrap.wrap("supercalifragilistic word", 10, break_long_words=False))
print(textwrap.wrap("a\tb  c\n d", 4, drop_whitespace=False))
print(textwrap.wrap(text, 24, max_lines=2, placeholder="..."))
print(textwrap.shorten(text, 30), textwrap.shorten("short", 30), textwrap.wrap("", 5))
print(textwrap.fill("One sentence. Another one.\nThird.", 60, fix_sentence_endings=True))
print(textwrap.wrap("well-known brown-fox", 8, break_on_hyphens=False))
print(repr(textwrap.dedent("\n    a\n      b\n   \n    c\n")), repr(textwrap.dedent("\ta\n  b")))
print(repr(textwrap.indent("a\n\nb\n", "> ")), repr(textwrap.indent("a\n\nb", "> ", lambda line: True)))
for wrong in (lambda: textwrap.wrap("x", 0), lambda: textwrap.wrap("x y z", 3, max_lines=1)):
    try:
        wrong()
    except ValueError as error:
        print(error)
