import io, os
def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except BaseException as e:
        print(type(e).__name__, e)
p='zz.txt'
s=io.StringIO('a\nb\r\nc'); print(s.readlines(), s.getvalue(), s.tell(), s.seek(0), s.read(1), s.write('ZZ'), s.getvalue()); s.seek(10); s.write('!'); print(repr(s.getvalue())); s.truncate(3); print(repr(s.getvalue())); t(s.write,1); t(s.seek,-1); t(s.seek,1,1); s.close(); t(s.read); t(io.StringIO,1); t(io.StringIO,'a',newline='x')
s=io.StringIO(newline=None); s.write('a\r\nb\r'); print(repr(s.getvalue()))
b=io.BytesIO(b'abc'); print(b.read(1), b.tell(), b.seek(0,2), b.write(b'de'), b.getvalue(), b.getbuffer()[0], b.seek(1), b.readinto(bytearray(2)), b.readline(), b.truncate(2), b.getvalue()); t(b.write,'a'); t(b.seek,-1); b.close(); t(b.read); t(io.BytesIO,'a')
w=io.TextIOWrapper(io.BytesIO(), encoding='utf-8', newline='\r\n', write_through=True); w.write('a\nb'); print(w.buffer.getvalue(), w.encoding, type(w.detach()).__name__); t(w.read)
class R(io.RawIOBase):
    def __init__(self): self.d=b'raw data\nline2'; self.p=0
    def readable(self): return True
    def readinto(self,b):
        n=min(len(b),3,len(self.d)-self.p); b[:n]=self.d[self.p:self.p+n]; self.p+=n; return n
print(R().read(4), R().readall(), R().readline(), list(R()), io.BufferedReader(R()).read(), io.TextIOWrapper(io.BufferedReader(R())).readlines())
class W(io.RawIOBase):
    def __init__(self): self.l=[]
    def writable(self): return True
    def write(self,b): self.l.append(bytes(b)); return len(b)
w=W(); bw=io.BufferedWriter(w); bw.write(b'abc'); print(w.l); bw.flush(); print(w.l, bw.closed); tw=io.TextIOWrapper(bw); tw.write('x'); tw.close(); print(w.l, w.closed)
t(io.BufferedReader, W()); t(io.RawIOBase().read); t(io.IOBase().fileno); t(io.IOBase().seek,0); print(isinstance(b, io.BufferedIOBase), issubclass(io.UnsupportedOperation, ValueError), issubclass(io.UnsupportedOperation, OSError), io.open is open)
