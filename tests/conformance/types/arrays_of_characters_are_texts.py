from array import array


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


text = array('w', 'aé')
text.fromunicode('𐍈!')
print(text, text.tounicode(), text[2], len(text), ascii(text.tolist()))
text.append('z')
print(text.pop(0), text.index('!'))
attempt(lambda: array('i').tounicode())
attempt(lambda: array('i').fromunicode('a'))
attempt(lambda: text.fromunicode(1))
attempt(lambda: array('w', b'\xff\xff\xff\xff')[0])
