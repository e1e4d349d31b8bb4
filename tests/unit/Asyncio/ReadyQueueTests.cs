using PyLite.Runtime.Asyncio;
using PyLite.Runtime.Objects;
using Xunit;

namespace PyLite.UnitTests.Asyncio;

public sealed class ReadyQueueTests
{
    [Fact]
    public void Items_come_out_in_the_order_they_went_in_while_it_grows()
    {
        ReadyQueue queue = new();
        Queue<PyObject> expected = new();
        for (int i = 0; i < 1_000; i++)
        {
            PyObject item = PyStr.From($"{i}");
            queue.Enqueue(item);
            expected.Enqueue(item);
            if (i % 3 == 0)
                Assert.Same(expected.Dequeue(), queue.Dequeue());
        }
        while (expected.Count > 0)
            Assert.Same(expected.Dequeue(), queue.Dequeue());
        Assert.Equal(0, queue.Count);
    }
}
