# stderr: any
async def f():
    print("never runs")
f()
print("end")
