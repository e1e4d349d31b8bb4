def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(ascii(r))
    except BaseException as e:
        print(type(e).__name__, ascii(str(e)))
s = 'Hello World'
for name, args in [
 ('capitalize',()),('casefold',()),('center',(20,)),('center',(20,'*')),('center',(20,'**')),('center',(20,1)),('count',('o',)),('count',('o',5)),('count',('',)),('count',(1,)),
 ('encode',()),('encode',('utf-16',)),('encode',('nope',)),('encode',(1,)),('endswith',('d',)),('endswith',(('x','ld'),)),('endswith',(1,)),('endswith',((1,),)),('expandtabs',()),('expandtabs',('x',)),
 ('find',('o',)),('find',('o',5,6)),('find',('zz',)),('find',(1,)),('find',('o','x')),('find',()),('find',('a',1,2,3)),('rfind',('o',)),('index',('q',)),('rindex',('q',)),
 ('isalnum',()),('isalpha',()),('isascii',()),('join',(['a','b'],)),('join',('abc',)),('join',([1],)),('join',(1,)),('join',(['a',2],)),('ljust',(15,)),('ljust',(15,'x')),('lower',()),('lstrip',('H',)),('lstrip',(1,)),
 ('partition',(' ',)),('partition',('',)),('partition',(1,)),('rpartition',('o',)),('rpartition',('z',)),('removeprefix',('He',)),('removeprefix',(1,)),('removesuffix',('ld',)),
 ('replace',('o','0')),('replace',('o','0',1)),('replace',('','-')),('replace',('','-',3)),('replace',(1,2)),('replace',('a',2)),('replace',('a','b','c')),
 ('rjust',(15,)),('rsplit',()),('rsplit',('o',1)),('rsplit',('',)),('rsplit',(1,)),('split',()),('split',('o',)),('split',(None,0)),('split',('l',2)),('splitlines',()),('startswith',('H',)),('startswith',('e',1)),('startswith',('',20)),
 ('strip',('Hd',)),('swapcase',()),('title',()),('translate',({72:None,101:'E',108:0x4c},)),('translate',({72:-1},)),('translate',({72:1.5},)),('upper',()),('zfill',(20,)),('zfill',('x',)),('format',()),('__format__',('>20',)),('__format__',('d',)),('__format__',('=20',)),('__format__',('+',)),('__format__',(' ',)),('__format__',('#',)),('__format__',(',',)),('__format__',('.3',)),('__format__',('*^20.4s',)),('__format__',(1,)),
 ('__getitem__',(0,)),('__getitem__',(100,)),('__getitem__',('a',)),('__getitem__',(slice(1,5,2),)),('__contains__',(1,)),('__add__',(1,)),('__mul__',(-1,)),('__mul__',('a',)),('__len__',()),
]:
    print(name, ascii(args), end=' ')
    t(getattr(s, name), *args)
t(str.maketrans, 'abc','xyz'); t(str.maketrans,'abc','xyz','q'); t(str.maketrans,{'a':1,2:None}); t(str.maketrans,'a'); t(str.maketrans,{'ab':1}); t(str.maketrans,'ab','c'); t(str.maketrans,1,'a'); t(str.maketrans,'a',1)
t(lambda: 'a'+1); t(lambda: 'a'*'b'); t(lambda: 'a'*1.5); t(lambda: 'a'%1); t(lambda: 'a'<1); t(lambda: 1 in 'a')
t(str, b'abc'); t(str, b'abc','utf-8'); t(str, 1, 'utf-8'); t(str, 'a','utf-8'); t(str, b'\xff','utf-8'); t(str,b'\xff',errors='replace'); t(str, object=5); t(str, 1,2,3,4); t(str, b'a', 1)
for x in ['ß','ǆ','ŉ','ΐ','ﬁ','İ','ΑΣ','ΑΣΑ','Σ','ᾳ','Ꭰ','ꭰ','ა','ⅷ','ⓐ','²','½','一','٣','ª','\u0345','𝒜','𐐀','a\u0301','\u00ad']:
    print(ascii(x), ascii(x.upper()), ascii(x.lower()), ascii(x.title()), ascii(x.casefold()), ascii(x.swapcase()), ascii(x.capitalize()), x.isupper(), x.islower(), x.istitle(), x.isalpha(), x.isdecimal(), x.isdigit(), x.isnumeric(), x.isalnum(), x.isidentifier(), x.isprintable(), x.isspace())
a='\ud83d\ude00'; b='😀'
print(a==b, len(a), len(b), a<b, hash(a)==hash(b), b in 'x😀y', 'x😀y'.find('y'), ascii('x😀y'[::-1]), ascii(a), ascii('\ud83d'+'\ude00' ), '\ud83d'+'\ude00'==b)
print('\uffff' < '😀', sorted(['😀','\uffff','a'])==['a','\uffff','😀'], '😀x'.index('x'), '😀😀'.count('😀'), '😀a'.replace('😀','b'), 'a😀b😀c'.split('😀'), '😀'.join('abc')=='a😀b😀c')
print('a\nb\r\nc\rd\x0be\x0cf\x1cg\x85h\u2028i'.splitlines(), 'a\n\nb\n'.splitlines(True), ''.splitlines(), '\n'.splitlines())
print('  a b  c '.split(), '  a b  c '.split(' '), '  a b  c '.split(None,1), '  a b  c '.rsplit(None,1), 'a,b,c'.rsplit(',',1), ' '.split(), ''.split(), ''.split(','))
print(repr("it's"), repr('say "hi"'), repr('''it's "x"'''), repr('\x7f\x80\xa0\xad\u0378\u2028\ue000\U0001F600\U000e0001'.encode('unicode_escape')))
print('a\tb\tc'.expandtabs(), 'a\tb'.expandtabs(4), '\t'.expandtabs(0), 'ab\n\tc'.expandtabs(4))
print('abc'.center(6,'-'), 'abcd'.center(7,'-'), 'abc'.center(7,'-'), 'ab'.center(5,'-'),'-5'.zfill(5), '+'.zfill(3), ''.zfill(2))
class S(str):
    def __str__(self): return 'STR'
    def __repr__(self): return 'REPR'
x=S('abc'); print(x, repr(x), x+'d', type(x+''), type(x[:]), x.upper(), f'{x}', f'{x!r}', '%s'%x, x=='abc', hash(x)==hash('abc'), {x:1}['abc'], type(str(x)), len(x), type(x.strip()), type(x*1), type(''.join([x])))
x.attr=5; print(x.attr, S(), S(5)=='5')
it=iter('aé'); print(type(it).__name__, next(it), it.__length_hint__(), type(iter('ab')).__name__)
print('abc' .isidentifier(), '1a'.isidentifier(), ''.isidentifier(), 'é'.isidentifier(), 'a b'.isidentifier(), 'def'.isidentifier())
print(max('abc'), min('abc'), list(reversed('abc')), list(enumerate('ab')), 'b' in 'abc', '' in 'abc', 'abc'.__contains__('bc'))
