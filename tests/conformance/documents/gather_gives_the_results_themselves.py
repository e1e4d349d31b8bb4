# oracle: 3.10
# stderr: any

import asyncio

async def factorial(name, number):
    f = 1
    for i in range(2, number+1):
        print("Task %s: Compute factorial(%s)..." % (name, i))
        await asyncio.sleep(1)
        f *= i
    print("Task %s: factorial(%s) = %s" % (name, number, f))

async def main():
    tasks=[
           asyncio.ensure_future(factorial("A", 2)),
           asyncio.ensure_future(factorial("B", 3)),
           asyncio.ensure_future(factorial("C", 4))
    ]

    results = await asyncio.gather(*tasks)

    for result in results:
        print('Task ret: ', result)

loop = asyncio.get_event_loop()
loop.run_until_complete(main())
