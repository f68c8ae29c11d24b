#!/usr/bin/env python3
"""Works out with numpy what statistics_test.cpp holds the C++ against, from the definitions and by other ways than it goes:
coverages by exact integers, the ratio's interval with numpy's sorting and logarithms. Needs numpy.

    tests/report/make_statistics_fixture.py > tests/report/statistics_fixture.json
"""

import fractions
import json
import math

import numpy


def ranks(n):
    """The largest r whose [x(r), x(n+1-r)] holds the median in 95 % of samples, and that share; None when there is none."""
    found = None
    for r in range(1, n // 2 + 1):
        outside = fractions.Fraction(sum(math.comb(n, k) for k in range(r)), 2**n)
        if 1 - 2 * outside >= fractions.Fraction(95, 100):
            found = {"n": n, "place": r, "coverage": float(1 - 2 * outside)}
    return found


def interval(values):
    place = ranks(len(values))["place"]
    ordered = numpy.sort(values)
    return ordered[place - 1], ordered[-place]


def ratio_interval(above, below):
    (low_a, high_a), (low_b, high_b) = (numpy.log(interval(v)) for v in (above, below))
    a, b = numpy.log(numpy.median(above)), numpy.log(numpy.median(below))
    down = math.sqrt((a - low_a) ** 2 + (high_b - b) ** 2)
    up = math.sqrt((high_a - a) ** 2 + (b - low_b) ** 2)
    return math.exp(a - b - down), math.exp(a - b + up)


def sample(above, below):
    pairs = numpy.divide.outer(above, below)
    enough = min(len(above), len(below)) >= 6
    low, high = ratio_interval(above, below) if enough else (pairs.min(), pairs.max())
    return {"above": list(above), "below": list(below), "median": float(numpy.median(above)),
            "ratio": float(numpy.median(above) / numpy.median(below)), "is_interval": enough,
            "low": float(low), "high": float(high),
            "median_low": float(interval(above)[0] if len(above) >= 6 else min(above)),
            "median_high": float(interval(above)[1] if len(above) >= 6 else max(above))}


def main():
    random = numpy.random.default_rng(20260101)
    sizes = [(2, 1), (1, 3), (3, 3), (5, 6), (6, 5), (6, 6), (7, 6), (8, 10), (20, 20), (33, 9)]
    samples = [sample(numpy.round(random.lognormal(1, 0.3, a), 4), numpy.round(random.normal(4, 0.1, b), 4))
               for a, b in sizes]
    fixture = {"ranks": [ranks(n) for n in (*range(6, 41), 100, 999, 1000, 2000)], "samples": samples}
    print(json.dumps(fixture, indent=1))


if __name__ == "__main__":
    main()
