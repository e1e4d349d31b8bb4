# oracle: 3.13
# Arithmetic on random operands of every size.
import math
import random
R=random.Random(12345)
def big():
    k=R.choice([3,10,31,32,33,53,62,63,64,65,100,128,200,500,1000])
    n=R.getrandbits(k)
    c=R.random()
    if c<0.15: n=1<<k
    elif c<0.25: n=(1<<k)-1
    elif c<0.3: n=0
    return -n if R.random()<0.5 else n
def flt():
    c=R.random()
    if c<0.3: return R.uniform(-1000,1000)
    if c<0.5: return float(R.randrange(-10**6,10**6))/R.choice([1,2,4,8,10,100,1000])
    if c<0.8: return R.uniform(-1,1)*10.0**R.randrange(-320,308)
    return R.choice([0.0,-0.0,1.0,-1.0,float('inf'),-float('inf'),float('nan'),5e-324,1.7976931348623157e308,2.0**53,2.0**63,-2.0**63,2.0**64,1e16,1e15,123456789012345680.0,0.1,1e22,1e23])
ops={'+':lambda a,b:a+b,'-':lambda a,b:a-b,'*':lambda a,b:a*b,'//':lambda a,b:a//b,'%':lambda a,b:a%b,'/':lambda a,b:a/b,'divmod':divmod,'<':lambda a,b:a<b,'==':lambda a,b:a==b,'>=':lambda a,b:a>=b}
iops={'&':lambda a,b:a&b,'|':lambda a,b:a|b,'^':lambda a,b:a^b,'<<':lambda a,b:a<<(b%200),'>>':lambda a,b:a>>(b%200),'**':lambda a,b:a**(b%20),'pow':lambda a,b:pow(a,abs(b)%1000,97),'gcd':math.gcd,'lcm':math.lcm}
def show(name,f,*a):
    try: r=f(*a)
    except Exception as e: r=type(e).__name__
    print(name,a,repr(r))
N=12
for _ in range(N):
    a,b=big(),big()
    for n,f in ops.items(): show(n,f,a,b)
    for n,f in iops.items(): show(n,f,a,b)
    x,y=flt(),flt()
    for n,f in ops.items(): show(n,f,x,y); show(n,f,x,b); show(n,f,a,y)
    for f in (abs,repr,str,float,bool): show(f.__name__,f,a); show(f.__name__,f,x)
    show('hexf',lambda v:(v.hex(),float.fromhex(v.hex())),x)
    show('int',int,x); show('ratio',lambda v:v.as_integer_ratio(),x)
    show('round0',round,x)
    for k in (-3,-1,0,1,2,5,15,20): show('round',round,x,k)
    for k in (-1,-2,-10): show('round',round,a,k)
    for s in ('.0f','.1f','.2f','.6f','.3e','.0e','.10g','.3g','g','e','f','%','.17g','.1e','.25f',',.2f','020.3f','_','.12'): show('fmt'+s,format,x,s)
    for s in ('d','x','b','o',',','_x','#b','030','e','.3f','+,','^40'): show('fmt'+s,format,a,s)
    show('bits',lambda v:(v.bit_length(),v.bit_count()),a)
    show('isqrt',math.isqrt,abs(a))
    show('bytes',lambda v:(v.to_bytes(130,'big',signed=True), int.from_bytes(v.to_bytes(130,'little',signed=True),'little',signed=True)==v),a)
    show('roundtrip',lambda v:(int(str(v))==v,int(hex(v),16)==v,int(oct(v),0)==v,int(bin(v),2)==v),a)
    for f in (math.sqrt,math.floor,math.ceil,math.trunc,math.frexp,math.modf,math.ulp,math.fabs,math.isfinite): show(f.__name__,f,x); show(f.__name__,f,a)
    for f in (math.fmod,math.remainder,math.copysign,math.nextafter,math.ldexp,math.isclose): show(f.__name__,f,x,y)
