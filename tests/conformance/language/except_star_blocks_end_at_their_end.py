def check(source):
    try:
        compile(source, "<source>", "exec")
        print("fine")
    except SyntaxError as error:
        print(error.msg, error.lineno)


check("try:\n pass\nexcept* E:\n break\n")
check("try:\n pass\nexcept* E:\n continue\n")
check("for i in x:\n try:\n  pass\n except* E:\n  break\n")
check("for i in x:\n try:\n  pass\n except* E:\n  if i: continue\n")
check("for i in x:\n try:\n  pass\n except* E:\n  for j in k: continue\n")
check("for i in x:\n try:\n  pass\n except* E:\n  for j in k: pass\n  else: break\n")
check("def f():\n try:\n  pass\n except* E:\n  return\n")
check("def f():\n try:\n  pass\n except* E:\n  if a: return 1\n")
check("def f():\n try:\n  pass\n except* E:\n  def g(): return 1\n")
check("def f():\n try:\n  return\n except* E: pass\n else: return\n")
check("async def f():\n try:\n  pass\n except* E:\n  await x\n  return\n")
check("def f():\n while 1:\n  try:\n   pass\n  except* E:\n   yield\n   break\n")
check("def f():\n try:\n  pass\n except* E:\n  for x in y:\n   yield\n   break\n")
check("for i in x:\n try:\n  pass\n except* E:\n  class C:\n    break\n")
