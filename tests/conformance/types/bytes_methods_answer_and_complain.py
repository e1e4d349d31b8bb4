def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(ascii(r))
    except BaseException as e:
        print(type(e).__name__, ascii(str(e)))
for s in (b'Hello World', bytearray(b'Hello World')):
  for name, args in [
 ('capitalize',()),('center',(20,)),('center',(20,b'*')),('center',(20,1)),('count',(b'o',)),('count',(111,)),('count',(b'',)),('count',('a',)),('count',(300,)),
 ('decode',()),('decode',('nope',)),('endswith',(b'd',)),('endswith',((b'x',b'ld'),)),('endswith',('d',)),('endswith',(('d',),)),('expandtabs',()),
 ('find',(b'o',)),('find',(111,5)),('find',('z',)),('rfind',(b'o',)),('index',(b'q',)),('rindex',(b'q',)),('hex',()),('hex',(':',)),('hex',(':',2)),('hex',(':',-2)),('hex',('::',)),
 ('isalnum',()),('isalpha',()),('isascii',()),('join',([b'a',b'b'],)),('join',([1],)),('join',(1,)),('ljust',(15,)),('lower',()),('lstrip',(b'H',)),('lstrip',(1,)),
 ('partition',(b' ',)),('partition',(b'',)),('partition',(1,)),('rpartition',(b'o',)),('rpartition',(b'z',)),('removeprefix',(b'He',)),('removesuffix',(b'ld',)),
 ('replace',(b'o',b'0')),('replace',(b'o',b'0',1)),('replace',(b'',b'-')),('replace',('a',b'2')),('rjust',(15,)),('rsplit',()),('rsplit',(b'o',1)),('split',()),('split',(b'o',)),('split',(b'',)),('split',(1,)),('split',(None,0)),('splitlines',()),('startswith',(b'H',)),('strip',(b'Hd',)),('swapcase',()),('title',()),('translate',(None,b'l')),('translate',(bytes(range(256)),)),('translate',(b'a',)),('upper',()),('zfill',(20,)),
 ('__getitem__',(0,)),('__getitem__',(100,)),('__getitem__',('a',)),('__getitem__',(slice(1,5,2),)),('__contains__',(1,)),('__contains__',('a',)),('__contains__',(256,)),('__contains__',(b'el',)),('__add__',(1,)),('__mul__',(2,)),('__len__',()),('__eq__',('a',)),('__lt__',(b'Z',)),('__mod__',(1,)),
  ]:
    print(name, ascii(args), end=' ')
    t(getattr(s, name), *args)
t(bytes, 3); t(bytes, 'a'); t(bytes,'a','utf-8'); t(bytes, [1,2,256]); t(bytes,[1,'a']); t(bytes,-1); t(bytes,1.5); t(bytes, b'a','utf-8'); t(bytes, encoding='a'); t(bytes, None); t(bytes, 10**30); t(bytearray, [256]); t(bytearray,'a'); t(bytearray,None); t(bytes, range(3)); t(bytes, 1,2,3,4)
t(lambda: b'%d %s %r %a %c %x %5.2f %b' % (1, b'a', 'b', 'é', 65, 255, 2.5, bytearray(b'q'))); t(lambda: b'%s' % 'a'); t(lambda: b'%s' % 1); t(lambda: b'%c' % 300); t(lambda: b'%(a)s' % {b'a': b'x'}); t(lambda: b'%d' % 'a'); t(lambda: b'%z' % 1)
t(bytes.fromhex, 'de ad'); t(bytes.fromhex,'zz'); t(bytearray.fromhex,'00ff')
ba=bytearray(b'abc'); ba.append(100); ba.extend([1,2]); ba+=b'x'; ba[0]=65; ba[1:3]=b'12345'; del ba[0]; print(ba); ba[::2]=bytes(len(ba[::2])); print(ba); del ba[::2]; print(ba); ba.insert(0,7); print(ba.pop(), ba.pop(0), ba); ba.reverse(); ba*=2; print(ba); ba.remove(ba[0]); print(ba)
t(ba.append, 256); t(ba.append,'a'); t(ba.extend,'ab'); t(ba.extend, 1); t(ba.remove, 250); t(bytearray().pop); t(ba.__setitem__, 0, 'a'); t(ba.__setitem__, 100, 1); t(ba.__setitem__, slice(0,2), 5); t(ba.__setitem__, slice(0,4,2), b'abc'); t(hash, ba)
m=memoryview(ba); t(ba.append,1); m[0]=9; print(m.tolist(), m[1:3].tobytes(), m.readonly, len(m), m.nbytes, m.format, m.shape, m==ba, m[::-1].tolist()); m.release(); ba.append(1); t(lambda: m[0]); t(memoryview,'a'); t(memoryview(b'abc').__setitem__,0,1); print(bytes(memoryview(b'abc')[1:]), memoryview(b'abc').hex(), hash(memoryview(b'ab'))==hash(b'ab'))
print(b'abc'[1], list(b'abc'), b'a' in b'abc', b'abc'==bytearray(b'abc'), b'a'<b'b', {b'a':1}[b'a'], b"it's", b'"\'', b'\x00\xff\n', bytearray(b'x'), type(b'a'+bytearray(b'b')), type(bytearray(b'a')+b'b'), b''.join([b'a',bytearray(b'b'),memoryview(b'c')]))