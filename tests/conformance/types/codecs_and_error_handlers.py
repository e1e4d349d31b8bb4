def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(ascii(r))
    except BaseException as e:
        print(type(e).__name__, ascii(str(e)))
for e in ['utf-8','utf-16','utf-16-le','utf-32','ascii','latin-1','cp1252','cp437','gbk','shift_jis','utf-8-sig','unicode_escape','raw_unicode_escape','koi8-r','iso-8859-15','big5','euc-kr']:
    for x in ['abc','é€','日本','😀','\udc80','\x81']:
        print(e, ascii(x), end=' ')
        t(x.encode, e)
    for er in ['ignore','replace','xmlcharrefreplace','backslashreplace','namereplace','surrogateescape','surrogatepass','nope']:
        print(e, er, end=' '); t('aé日😀\udc80z'.encode, e, er)
for e,bs in [('utf-8',b'a\xffb\xe2\x82c\xf0\x9f\x98\x80\xed\xa0\x80\xc0\x80'),('utf-8',b'\xe2\x82'),('utf-8',b'\xf0\x9f\x98'),('utf-8',b'\xf4\x90\x80\x80'),('ascii',b'a\x80'),('utf-16',b'\xff\xfea\x00b'),('utf-16-le',b'\x00\xd8a\x00'),('utf-16-be',b'\xdc\x00'),('utf-32-le',b'\x00\x00\x11\x00'),('utf-32-le',b'abc'),('cp1252',b'\x81\x80'),('gbk',b'\xc4\xe3\xff\x80'),('unicode_escape',b'\\x4'),('unicode_escape',b'\\u12'),('unicode_escape',b'a\\N{BULLET}\\101\\n'),('utf-8-sig',b'\xef\xbb\xbfa')]:
    for er in ['strict','ignore','replace','backslashreplace','surrogateescape','surrogatepass']:
        print(e, bs, er, end=' '); t(bs.decode, e, er)
try: 'aé'.encode('ascii')
except UnicodeEncodeError as e: print(e.encoding, e.object, e.start, e.end, e.reason, e.args)
try: b'a\xff'.decode()
except UnicodeDecodeError as e: print(e.encoding, e.object, e.start, e.end, e.reason, e.args)
