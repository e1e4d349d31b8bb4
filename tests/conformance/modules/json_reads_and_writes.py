def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except BaseException as e:
        print(type(e).__name__, e)
import json
print(json.dumps({'a':[1,2.5,None,True,'é\n"😀'],'b':{}, 1:2, None:3, 1.5:[]}), json.dumps([1,[2,{'x':3}]],indent=2), json.dumps({'b':1,'a':2},sort_keys=True,separators=(',',':')), json.dumps('é',ensure_ascii=False), json.dumps(float('nan')), json.dumps((1,2)), json.dumps({},indent=1), json.dumps([],indent=1))
t(json.dumps,{1,2}); t(json.dumps,{(1,2):3}); t(json.dumps,float('inf'),allow_nan=False); l=[]; l.append(l); t(json.dumps,l); t(json.dumps, {1,2}, default=list)
print(json.loads('{"a": [1, 2.5e3, -0, null, true, "\\u00e9\\ud83d\\ude00\\n"]}'), json.loads('NaN'), json.loads(' [] '), json.loads('12345678901234567890'), json.loads(b'{"x":1}'), json.loads('{"a":1}',object_pairs_hook=list), json.loads('[1.5]',parse_float=str), json.loads('{"a":{"b":1}}',object_hook=lambda d: sorted(d)))
for x in ['', '{', '[1,', '[1,]', '{"a"}', '{"a":}', '{a:1}', '"abc', '"\n"', '"\\x"', '01', '1 2', 'nul', '[1 2]', '{"a":1,}', '-', '"\\u12"']:
    print(x, end=' '); t(json.loads, x)
t(json.loads, 5)
