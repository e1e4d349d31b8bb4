# folder: temp
# oracle: 3.13
import io, os
def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except BaseException as e:
        print(type(e).__name__, e)
p='zz.txt'
t(open, p, 'z'); t(open,p,'rw'); t(open,p,'rbt'); t(open,p,'rb',encoding='utf-8'); t(open,p,'rb',errors='x'); t(open,p,'rb',newline=''); t(open,p,'r',0); t(open,p,newline='x'); t(open,''); t(open,1.5); t(open,'a\0b'); t(open,-1); t(open,p,closefd=False); t(open,999); t(open,p,mode=5); t(open,p,'')
with open(p,'w',newline='') as f:
    t(f.read); print(f.write('abc\ndéf\r\nx'), f.tell(), f.writable(), f.readable(), f.seekable(), f.mode, f.name, f.errors, f.newlines, f.line_buffering, f.closed, f.isatty())
    t(f.write, 1); t(f.write, b'a')
print(f.closed); t(f.write,'x'); t(f.read); t(iter,f); t(f.__enter__)
with open(p) as f:
    t(f.write,'x'); print(repr(f.read(2)), f.tell(), repr(f.read()), repr(f.read())); f.seek(0); print(f.readlines()); f.seek(0); print([l for l in f]); t(f.seek,1,1); t(f.seek,0,2); t(f.seek,-1); t(f.truncate)
for nl in (None,'','\n','\r','\r\n'):
    with open(p,newline=nl) as f: print(nl, f.readlines(), f.newlines)
with open(p,'wb') as f: print(f, f.write(b'0123456789'), f.tell(), f.seek(3), f.write(b'X'), f.raw); t(f.read); t(f.write,'a')
with open(p,'rb') as f: print(f, f.read(3), f.peek()[:2], f.read1(2), f.readline(), f.tell(), f.seek(-2,2), f.read()); b=bytearray(3); f.seek(0); print(f.readinto(b), b); t(f.write,b'a')
with open(p,'r+b') as f: print(f, f.read(2), f.write(b'YY'), f.read(1), f.seek(0), f.read()); f.truncate(4); f.seek(0); print(f.read())
with open(p,'ab') as f: print(f.tell(), f.write(b'END'))
print(open(p,'rb',0), open(p,'rb',0).read()); t(open,p,'x')
with open(p,'a+') as f: f.write('é'); f.seek(0); print(f.read())
with open(p,'w+') as f: f.write('hello\nworld\n'); f.seek(0); print(f.readline(), f.tell(), f.readline(3), f.read(1)); print(f.write('Z'))
print(open(p).read())
with open(p,'w',encoding='utf-16') as f: f.write('ab'); f.write('cd')
print(open(p,'rb').read(), open(p,encoding='utf-16').read())
with open(p,'wb') as f: f.write(b'a\xffb')
t(open(p,encoding='utf-8').read); print(ascii(open(p,errors='replace').read()), ascii(open(p,errors='surrogateescape').read())); t(open(p,'w',encoding='ascii').write,'é'); t(open,p,encoding='nope')
