using System.Numerics;

namespace PyLite.Runtime.Protocols.Sorting;

/// <summary>
/// A stable merge sort that finds runs already in order, extends short ones by insertion, merges them by the powersort rule and gallops where one
/// side wins repeatedly. See cpython Objects/listsort.txt.
/// </summary>
internal sealed partial class TimSort<TKey, TOrder>
    where TOrder : struct, ISortOrder<TKey>
{
    private const int MaximumMinimumRun = 64;
    private const int FirstGallop = 7;
    private const int MaximumRuns = 85;

    private readonly Ranked<TKey>[] items;
    private readonly int count;
    private readonly (int Start, int Length, int Power)[] runs = new (int, int, int)[MaximumRuns];
    private Ranked<TKey>[] scratch = [];
    private int runCount;
    private int minimumGallop = FirstGallop;

    /// <summary>The order, which knows afterwards whether it failed.</summary>
    public TOrder Order;

    public TimSort(Ranked<TKey>[] items, int count, TOrder order)
    {
        this.items = items;
        this.count = count;
        Order = order;
    }

    public void Sort()
    {
        int minimumRun = MinimumRun(count);
        for (int start = 0; start < count;)
        {
            int length = CountRun(start);
            if (length < minimumRun)
            {
                int forced = Math.Min(minimumRun, count - start);
                InsertionSort(start, start + forced, start + length);
                length = forced;
            }
            PushRun(start, length);
            start += length;
        }
        while (runCount > 1)
        {
            int at = runCount - 2;
            if (at > 0 && runs[at - 1].Length < runs[at + 1].Length)
                at--;
            MergeAt(at);
        }
    }

    private bool Less(in Ranked<TKey> a, in Ranked<TKey> b) => Order.Less(in a.Key, in b.Key);

    private static int MinimumRun(int n)
    {
        int rest = 0;
        while (n >= MaximumMinimumRun)
        {
            rest |= n & 1;
            n >>= 1;
        }
        return n + rest;
    }

    // The length of the run that begins here; a strictly falling one is turned round.
    private int CountRun(int start)
    {
        int end = start + 1;
        if (end == count)
            return 1;
        if (Less(items[end], items[start]))
        {
            do
                end++;
            while (end < count && Less(items[end], items[end - 1]));
            Array.Reverse(items, start, end - start);
        }
        else
        {
            do
                end++;
            while (end < count && !Less(items[end], items[end - 1]));
        }
        return end - start;
    }

    // The items before `sorted` are in order already.
    private void InsertionSort(int start, int end, int sorted)
    {
        for (; sorted < end; sorted++)
        {
            Ranked<TKey> pivot = items[sorted];
            int low = start;
            int high = sorted;
            while (low < high)
            {
                int middle = (low + high) >>> 1;
                if (Less(pivot, items[middle]))
                    high = middle;
                else
                    low = middle + 1;
            }
            Array.Copy(items, low, items, low + 1, sorted - low);
            items[low] = pivot;
        }
    }

    private void PushRun(int start, int length)
    {
        if (runCount > 0)
        {
            (int previousStart, int previousLength, _) = runs[runCount - 1];
            int power = Power(previousStart, previousLength, length);
            while (runCount > 1 && runs[runCount - 2].Power > power)
                MergeAt(runCount - 2);
            runs[runCount - 1].Power = power;
        }
        runs[runCount++] = (start, length, 0);
    }

    // The depth, in the ideal merge tree, of the node between two neighbouring runs: the first bit where their middles differ, as fractions.
    private int Power(int start, int length, int nextLength)
    {
        ulong a = (2 * (ulong)start) + (ulong)length;
        ulong b = a + (ulong)length + (ulong)nextLength;
        ulong total = 2 * (ulong)count;
        ulong left = (a << 31) / total;
        ulong right = (b << 31) / total;
        return BitOperations.LeadingZeroCount(left ^ right);
    }

    private void MergeAt(int at)
    {
        (int startA, int lengthA, _) = runs[at];
        (int startB, int lengthB, int power) = runs[at + 1];
        runs[at] = (startA, lengthA + lengthB, power);
        if (at == runCount - 3)
            runs[at + 1] = runs[at + 2];
        runCount--;

        // Where the first of B goes in A, and the last of A in B: what lies outside is in place.
        int skip = GallopRight(items[startB], items, startA, lengthA, 0);
        startA += skip;
        lengthA -= skip;
        if (lengthA == 0)
            return;
        lengthB = GallopLeft(items[startA + lengthA - 1], items, startB, lengthB, lengthB - 1);
        if (lengthB == 0)
            return;
        if (lengthA <= lengthB)
            MergeLow(startA, lengthA, startB, lengthB);
        else
            MergeHigh(startA, lengthA, startB, lengthB);
    }

    private Ranked<TKey>[] Scratch(int size)
    {
        if (scratch.Length < size)
            scratch = new Ranked<TKey>[Math.Max(size, Math.Min(scratch.Length * 2, count))];
        return scratch;
    }
}
