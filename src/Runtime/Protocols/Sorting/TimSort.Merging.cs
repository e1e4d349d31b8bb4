namespace PyLite.Runtime.Protocols.Sorting;

internal sealed partial class TimSort<TKey, TOrder>
{
    // Merges two neighbouring runs of which the first is the shorter: it is set aside, and the result filled from the left.
    private void MergeLow(int startA, int lengthA, int startB, int lengthB)
    {
        Ranked<TKey>[] aside = Scratch(lengthA);
        Array.Copy(items, startA, aside, 0, lengthA);
        int a = 0;
        int b = startB;
        int endB = startB + lengthB;
        int to = startA;
        int gallop = minimumGallop;
        while (a < lengthA && b < endB)
        {
            int winsA = 0;
            int winsB = 0;
            while (a < lengthA && b < endB && winsA < gallop && winsB < gallop)
            {
                if (Less(items[b], aside[a]))
                {
                    items[to++] = items[b++];
                    winsB++;
                    winsA = 0;
                }
                else
                {
                    items[to++] = aside[a++];
                    winsA++;
                    winsB = 0;
                }
            }
            gallop++;
            while (a < lengthA && b < endB)
            {
                gallop = Math.Max(1, gallop - 1);
                int fromA = GallopRight(items[b], aside, a, lengthA - a, 0);
                Array.Copy(aside, a, items, to, fromA);
                to += fromA;
                a += fromA;
                if (a == lengthA)
                    break;
                items[to++] = items[b++];
                if (b == endB)
                    break;
                int fromB = GallopLeft(aside[a], items, b, endB - b, 0);
                Array.Copy(items, b, items, to, fromB);
                to += fromB;
                b += fromB;
                if (b == endB)
                    break;
                items[to++] = aside[a++];
                if (fromA < FirstGallop && fromB < FirstGallop)
                {
                    gallop++;
                    break;
                }
            }
        }
        minimumGallop = Math.Max(1, gallop);
        Array.Copy(aside, a, items, to, lengthA - a);
    }

    // Likewise where the second run is the shorter: filled from the right.
    private void MergeHigh(int startA, int lengthA, int startB, int lengthB)
    {
        Ranked<TKey>[] aside = Scratch(lengthB);
        Array.Copy(items, startB, aside, 0, lengthB);
        int a = startA + lengthA - 1;
        int b = lengthB - 1;
        int to = startB + lengthB - 1;
        int gallop = minimumGallop;
        while (a >= startA && b >= 0)
        {
            int winsA = 0;
            int winsB = 0;
            while (a >= startA && b >= 0 && winsA < gallop && winsB < gallop)
            {
                if (Less(aside[b], items[a]))
                {
                    items[to--] = items[a--];
                    winsA++;
                    winsB = 0;
                }
                else
                {
                    items[to--] = aside[b--];
                    winsB++;
                    winsA = 0;
                }
            }
            gallop++;
            while (a >= startA && b >= 0)
            {
                gallop = Math.Max(1, gallop - 1);
                int lengthLeft = a - startA + 1;
                int fromA = lengthLeft - GallopRight(aside[b], items, startA, lengthLeft, lengthLeft - 1);
                to -= fromA;
                a -= fromA;
                Array.Copy(items, a + 1, items, to + 1, fromA);
                if (a < startA)
                    break;
                items[to--] = aside[b--];
                if (b < 0)
                    break;
                int fromB = b + 1 - GallopLeft(items[a], aside, 0, b + 1, b);
                to -= fromB;
                b -= fromB;
                Array.Copy(aside, b + 1, items, to + 1, fromB);
                if (b < 0)
                    break;
                items[to--] = items[a--];
                if (fromA < FirstGallop && fromB < FirstGallop)
                {
                    gallop++;
                    break;
                }
            }
        }
        minimumGallop = Math.Max(1, gallop);
        Array.Copy(aside, 0, items, to - b, b + 1);
    }

    // How many items of the run are less than the key. The search doubles its stride from the hint on, then halves.
    private int GallopLeft(in Ranked<TKey> key, Ranked<TKey>[] run, int start, int length, int hint)
    {
        int last = 0;
        int offset = 1;
        int low;
        int high;
        if (Less(run[start + hint], key))
        {
            int maximum = length - hint;
            while (offset < maximum && Less(run[start + hint + offset], key))
                (last, offset) = (offset, NextOffset(offset, maximum));
            low = hint + last + 1;
            high = hint + Math.Min(offset, maximum);
        }
        else
        {
            int maximum = hint + 1;
            while (offset < maximum && !Less(run[start + hint - offset], key))
                (last, offset) = (offset, NextOffset(offset, maximum));
            low = hint - Math.Min(offset, maximum) + 1;
            high = hint - last;
        }
        while (low < high)
        {
            int middle = low + ((high - low) >> 1);
            if (Less(run[start + middle], key))
                low = middle + 1;
            else
                high = middle;
        }
        return high;
    }

    // How many items of the run are less than the key or equal to it.
    private int GallopRight(in Ranked<TKey> key, Ranked<TKey>[] run, int start, int length, int hint)
    {
        int last = 0;
        int offset = 1;
        int low;
        int high;
        if (Less(key, run[start + hint]))
        {
            int maximum = hint + 1;
            while (offset < maximum && Less(key, run[start + hint - offset]))
                (last, offset) = (offset, NextOffset(offset, maximum));
            low = hint - Math.Min(offset, maximum) + 1;
            high = hint - last;
        }
        else
        {
            int maximum = length - hint;
            while (offset < maximum && !Less(key, run[start + hint + offset]))
                (last, offset) = (offset, NextOffset(offset, maximum));
            low = hint + last + 1;
            high = hint + Math.Min(offset, maximum);
        }
        while (low < high)
        {
            int middle = low + ((high - low) >> 1);
            if (Less(key, run[start + middle]))
                high = middle;
            else
                low = middle + 1;
        }
        return high;
    }

    private static int NextOffset(int offset, int maximum) => offset > maximum >> 1 ? maximum : (offset << 1) + 1;
}
