from _measure import measure

N = 200_000


def work():
    flags = [True] * (N + 1)
    count = 0
    for i in range(2, N + 1):
        if flags[i]:
            count += 1
            k = i + i
            while k <= N:
                flags[k] = False
                k += i
    return count


assert measure("sieve", work, 680_000) == 17_984
