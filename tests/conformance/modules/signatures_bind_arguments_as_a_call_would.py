# oracle: 3.14
import inspect
def check(sig, *a, **k):
    ns={}
    exec(f"def f{sig}: pass", ns)
    try: print(sig, a, k, inspect.signature(ns['f']).bind(*a, **k))
    except TypeError as e: print(sig, a, k, e)
for sig in ["(a,b)","(a,*,b)","(*,a,b)","(a,/,b)","(a,/,**k)","(a=1,*,b)","(*a,b)","(a,b=2,*,c,d=3)","(*a,**k)","(a,/,b=1,*c,d,e=2,**f)"]:
    for args in [(),(1,),(1,2),(1,2,3)]:
        for kw in [{}, {'a':1},{'b':2},{'b':2,'c':3},{'zz':1},{'a':5,'b':6}]:
            check(sig,*args,**kw)
def f(a,b=1,/,c=2,*d,e,g=3,**h): pass
b=inspect.signature(f).bind(1,c=5,e=9,x=3); print(b, b.args, b.kwargs); b.apply_defaults(); print(b,b.args,b.kwargs)
print(inspect.getfullargspec(f), inspect.getcallargs(f,1,e=4))
for a in [(),(1,),(1,2,3,4)]:
    def g(a,b,*,c): pass
    for kw in [{},{'c':1},{'a':2},{'zz':3}]:
        try: print(inspect.getcallargs(g,*a,**kw))
        except TypeError as e: print(e)
import functools
print(inspect.signature(functools.partial(f,1,e=5)), inspect.signature(functools.partial(f,functools.Placeholder,2,e=5)), inspect.signature(functools.partial(f,1,c=7,e=5)))
class A:
    def m(self,a,b=2): pass
    pm=functools.partialmethod(m,1)
    sm=staticmethod(m); cm=classmethod(m)
for x in (A.m,A().m,A.pm,A().pm,A.sm,A.cm,A): print(inspect.signature(x))
print(repr(inspect.Parameter.POSITIONAL_ONLY), inspect.Parameter.VAR_KEYWORD.description, str(inspect.Parameter.KEYWORD_ONLY))
