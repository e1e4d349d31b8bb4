# exit: 1
# stderr: last
import asyncio
async def main():
    print("runs")
    await asyncio.sleep(1)
    raise ValueError("out of main")
asyncio.run(main())
