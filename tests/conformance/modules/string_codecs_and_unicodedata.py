def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except BaseException as e:
        print(type(e).__name__, e)
import string, codecs, unicodedata
print(string.Template('$a ${b} $$').substitute(a=1,b=2), string.capwords('a bc'), string.Formatter().format('{0} {x!r:>5} {}'.replace(' {}',''), 1, x='q')); t(string.Template('$a').substitute); print(codecs.lookup('utf8').name, codecs.encode('é','latin-1'), codecs.getincrementaldecoder('utf-8')().decode(b'\xc3'), unicodedata.name('é'), unicodedata.normalize('NFD','é')==('e\u0301'), unicodedata.category('a'), unicodedata.lookup('BULLET'))
codecs.register_error('my', lambda e: ('<%d>' % e.start, e.end)); print('aéb'.encode('ascii','my'), b'a\xffb'.decode('utf-8','my'))
