# oracle: 3.14
texts = ["whille True:\n pass", "fro x in y:\n pass", "form x import y", "improt x", "imort x", "clas A:\n pass", "deff f():\n pass", "retrun 1", "def f():\n retrun 1", "def f():\n yeild x",
         "fo x in y: pass", "if x:\n pass\nesle:\n pass", "if x:\n pass\nelseif y:\n pass", "if x:\n pass\nelfi y:\n pass", "tyr:\n pass\nexcept: pass", "try:\n pass\nexept ValueError:\n pass",
         "try:\n pass\nfinaly:\n pass", "wiht a as b: pass", "with a aas b: pass", "x = lamda a: a", "asser x", "raize ValueError", "delete x", "globel x", "def f():\n nonlocl x",
         "asyn def f(): pass", "async df f(): pass", "x = 1 iff y else 2", "x = 1 if y esle 2", "a adn b", "a orr b", "nto a", "a nott in b", "a iss b", "a is nto b", "for x inn y: pass",
         "print 1", "import a sa b", "from a imprt b", "matc x:\n case 1: pass", "match x:\n csae 1: pass", "typ X = int", "contniue", "brake x", "passs x", "whil x: pass", "x = [a fir a in b]", "x = {a: b fr a in b}",
         "awaitt x", "def f():\n awat x", "fore x in y:\n pass", "whiel True:\n pass", "Class A:\n pass", "Def f(): pass", "IF x: pass", "true x", "non x", "x = Nonne y", "foo bar", "zzzzz x", "a b c", "class A:\n deff f(self): pass"]
for text in texts:
    try:
        compile(text, "text", "exec")
        print(repr(text), "compiles")
    except SyntaxError as e:
        print(repr(text), "->", type(e).__name__, e.msg, e.lineno, e.offset, e.end_offset)
