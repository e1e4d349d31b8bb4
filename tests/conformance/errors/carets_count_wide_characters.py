# exit: 1
数, s = 0, "日本語"
print(s)
x = s + "é" + 1 / 数
