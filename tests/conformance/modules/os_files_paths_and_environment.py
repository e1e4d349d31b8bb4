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
open(p, 'w').close()
class P:
    def __fspath__(self): return p
print(open(P()).name.__class__.__name__); t(os.fspath, 5); os.remove(p); t(os.remove,p); t(os.listdir,'nope'); t(os.stat,'nope')
print(os.path.join('a','b','/c','d'), os.path.split('/a/b'), os.path.splitext('x.tar.gz'), os.path.basename('/a/b.c'), os.path.normpath('a/../b//c/.'), os.path.exists('/tmp'), os.path.isdir('/tmp'), os.path.isabs('/x'), os.path.relpath('/a/b','/a/c'), os.path.commonprefix(['abc','abd']), os.path.commonpath(['/a/b','/a/c']), os.sep, os.linesep, os.name, os.path.splitext('.bashrc'), os.path.expanduser('~')==os.environ['HOME'], os.getenv('NOPE','d'))
os.makedirs('dd/ee', exist_ok=True); open('dd/f','w').close(); print(sorted(os.listdir('dd')), [(r,sorted(d),sorted(f)) for r,d,f in os.walk('dd')], sorted(e.name for e in os.scandir('dd'))); t(os.rmdir,'dd'); t(os.mkdir,'dd'); os.rename('dd/f','dd/g'); os.remove('dd/g'); os.removedirs('dd/ee'); print(os.path.exists('dd'))
fd=os.open('q', os.O_RDWR|os.O_CREAT); print(os.write(fd,b'hello'), os.lseek(fd,0,0), os.read(fd,3)); os.close(fd); t(os.read,fd,1); os.unlink('q'); r,w=os.pipe(); os.write(w,b'pp'); print(os.read(r,10)); f=os.fdopen(w,'w'); print(f.write('z')); f.close(); print(os.fdopen(r).read()); os.environ['AA']='1'; print(os.environ['AA'], os.getenv('AA'), 'AA' in os.environ); t(os.environ.__getitem__,'NOPE'); t(os.environ.__setitem__,'a',1); print(os.strerror(2), os.cpu_count()>0, len(os.urandom(4)), os.getpid()>0)
