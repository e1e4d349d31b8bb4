import re
def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except BaseException as e:
        print(type(e).__name__, e)
print(re.match(r'(\w+) (\w+)','hello world foo').groups(), re.search(r'(?P<a>\d+)-(?P<b>\d+)','x 12-34').groupdict(), re.findall(r'\d','a1b2'), re.findall(r'(a)(b)?','abaa'), re.sub('x*','-','abxd'), re.split(r'(\W)','a,b c'), re.split(r'x*','axbc'), re.fullmatch('a+','aaa'), re.fullmatch('a+','aab'))
m=re.search('b(c)?(?P<n>d)','abdx'); print(m, m.span(), m.start('n'), m.group(0,2), m.groups('z'), m.lastindex, m.lastgroup, m.re, m.string, m.pos, m.endpos, m.expand(r'<\2\g<n>>'), m['n'], m.regs, bool(m)); t(m.group,5); t(m.group,'q'); t(m.start,9)
print(re.sub(r'(\w)(\d)', r'\2\1', 'a1b2'), re.sub('a', lambda m: m.group().upper(), 'banana', count=2), re.subn('a','o','banana'), re.sub(r'\bfoo\b','bar','foo foobar foo'), re.sub('(?i)HELLO','x','Hello'), re.sub('^','> ','a\nb',flags=re.M))
for p in ['(', ')', '[', 'a**', '*a', r'\q', '(?P<1>a)', '(?P<a>x)(?P<a>y)', '(?P=zz)', r'\2', 'a{3,1}', '[z-a]', '(?z)', '(?<a', '(?P<a', '\\', 'a(?i)b', '(?', '(?:', '(?#', '(?(1)a|b', '[a', 'x{1,2}{3}']:
    print(p, end=' '); t(re.compile, p)
print(re.compile('a.c', re.I|re.S), re.compile(b'a'), re.compile('x').flags, re.I|re.M, repr(re.I), re.compile('(?P<x>a)(b)').groupindex, re.compile('(?P<x>a)(b)').groups, re.compile('a')==re.compile('a'), re.escape('a.b*c d'))
print(re.findall(r'[^\W\d_]+','héllo w0rld_ß'), re.findall(r'\w+','naïve café', re.A), re.findall(r'\s','a b\tc\x1cd'), re.match('.','😀').span(), re.findall('[😀-😎]','a😀b😁'), re.sub('.', 'x', '😀a'), re.search('b','😀b').start(), re.split('b','😀b😁'), re.findall('[^a]','😀a'))
print(re.findall(r'a++b','aaab'), re.findall(r'(?>a+)b','aab'), re.match(r'(a)?(?(1)b|c)','ab').group(), re.match(r'(a)?(?(1)b|c)','c').group(), re.findall(r'(?<=a)b','ab cb'), re.findall(r'a(?!b)','ab ac'), re.findall('(?s).','a\n'), re.findall('a$','a\n'), re.findall(r'a\Z','a\n'), re.findall('(?x) a  b # c\n','ab'), re.findall(r'a{,2}','aaa'), re.findall('a{,b','a{,b'))
print([m.span() for m in re.finditer('a|','aab')], [m.group() for m in re.finditer(r'\d*','1a22')], re.findall('','abc'), re.sub('','-','abc'), list(re.finditer('x','')), re.findall(r'\bx','x xx'), re.split('',"abc"))
t(re.match,'a',1); t(re.match,1,'a'); t(re.match,b'a','a'); t(re.sub,'a',r'\q','a'); t(re.sub,'a',r'\1','a'); t(re.sub,'a',r'\g<x>','a'); t(re.sub,'a',1,'a'); print(re.sub('a',r'\n\\','a'), re.match(rb'(\w)',b'ab').group(1), re.compile('b').match('ab',1), re.compile('^b').match('ab',1), re.compile('b').search('abb',0,2), re.compile('a').pattern)
try: re.compile('(a\n(')
except re.error as e: print(e.msg, e.pos, e.lineno, e.colno, e.pattern, e)
