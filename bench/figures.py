"""What follows from single measurements: medians, ratios, tables, targets, and the comparison with a stored result."""

import statistics

import cells
import limits
from cells import OURS

# A ratio to a peer may be this share lower than the stored one.
TOLERANCE = 0.1


def spread(values):
    values = list(values)
    return {"median": statistics.median(values), "min": min(values), "max": max(values)} if values else None


def by_round(measured):
    """(cell, contender) -> {round: figure}, also where there is none."""
    figures = {}
    for entry in measured:
        rounds = figures.setdefault((entry["cell"], entry["contender"]), {})
        if "refused" not in entry:
            rounds[entry["round"]] = entry
    return figures


def summary(measured):
    """For each cell and contender: its rates over the rounds, and ours divided by its own, of the same round."""
    figures, rows = by_round(measured), []
    for (cell, contender), rounds in figures.items():
        rates = {number: entry["steady_samples_per_second"] for number, entry in rounds.items()}
        ours = figures.get((cell, OURS), {})
        ratios = [ours[number]["steady_samples_per_second"] / rate for number, rate in rates.items() if number in ours]
        rows.append({"cell": cell, "contender": contender, "rounds": len(rounds),
                     "samples_per_second": spread(rates.values()),
                     "step_ms": spread(entry["step_ms"] for entry in rounds.values()),
                     "accuracy": spread(entry["accuracy"] for entry in rounds.values()),
                     "ratios": ratios, "ratio": spread(ratios)})
    return rows


def disagreements(measured):
    """Why figures of one cell should not be compared."""
    for cell in sorted({entry["cell"] for entry in measured}):
        for what in ("parameters", "data", "device_model", "torch"):
            # torch.__version__ goes on behind a plus with what it was built for.
            values = {str(entry[what]).split("+")[0] for entry in measured if entry["cell"] == cell and entry.get(what)}
            if len(values) > 1:
                yield f"{cell}: the contenders differ in {what}: {', '.join(sorted(values))}"


def goals(measured, chosen):
    """For each cell that has one: its goal and what we reached, as texts ("": no figure), and whether it is met."""
    figures = by_round(measured)

    def our_rates(cell):
        return {number: entry["steady_samples_per_second"] for number, entry in figures.get((cell, OURS), {}).items()}

    for name, cell in chosen.items():
        rates = our_rates(name)
        if cell["target"]:
            reached = statistics.median(rates.values()) if rates else 0
            yield {"cell": name, "goal": f"{cell['target']:,} samples/s", "reached": f"{reached:,.0f}" if rates else "",
                   "met": reached >= cells.MET_FROM * cell["target"]}
        elif cell["efficiency"]:
            same = [other for other, about in chosen.items() if about["world_size"] == 1 and all(
                about[key] == cell[key] for key in ("model", "precision", "batch"))]
            ones = our_rates(same[0]) if same else {}
            values = [rate / cell["world_size"] / ones[number] for number, rate in rates.items() if number in ones]
            reached = statistics.median(values) if values else 0
            yield {"cell": name, "goal": f"{100 * cell['efficiency']:.0f} % efficiency",
                   "reached": f"{100 * reached:.1f} %" if values else "", "met": reached >= cell["efficiency"]}


def table(head, numeric_from, rows):
    lines = [head, ["---"] * numeric_from + ["---:"] * (len(head) - numeric_from), *rows]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)


def shown(figure, form, scale=1):
    if not figure:
        return ""
    return "{} ({} to {})".format(*(format(scale * figure[key], form) for key in ("median", "min", "max")))


def rates_table(rows):
    head = ["cell", "contender", "rounds", "samples/s: median (min to max)", "accuracy, %",
            "ddpsweep / this, of one round"]
    return table(head, 2, [[row["cell"], row["contender"], row["rounds"], shown(row["samples_per_second"], ",.0f"),
                            shown(row["accuracy"], ".2f", 100),
                            shown(row["ratio"], ".3f") if row["contender"] != OURS else ""] for row in rows])


def limits_table(rows, chosen, speeds):
    lines = []
    for row in rows:
        cell = chosen[row["cell"]]
        if not row["step_ms"] or str(cell["world_size"]) not in speeds:
            continue
        least, step = limits.limit(cell, speeds[str(cell["world_size"])]), row["step_ms"]["median"]
        lines.append([row["cell"], row["contender"], f"{least['flop'] / 1e12:.4f}",
                      *(f"{least[part]:.3f}" for part in ("arithmetic_ms", "reduce_ms", "optimizer_ms", "limit_ms")),
                      f"{step:.3f}", f"{step - least['limit_ms']:.3f}", f"{100 * least['limit_ms'] / step:.1f}"])
    return table(["cell", "contender", "TFLOP", "arithmetic, ms", "all-reduce, ms", "optimizer, ms", "limit, ms",
                  "step, ms", "between, ms", "limit / step, %"], 2, lines)


def goals_table(rows):
    return table(["cell", "goal", "ddpsweep", "met"], 1,
                 [[row["cell"], row["goal"], row["reached"], "yes" if row["met"] else "no"] for row in rows])


def tables(report):
    """All tables of a report, as Markdown."""
    chosen, parts = report["cells"], [rates_table(report["summary"])]
    if report["settings"]["device"] == "cuda":
        parts.append(goals_table(goals(report["figures"], chosen)))
    if report["speeds"]:
        parts.append(limits_table(report["summary"], chosen, report["speeds"]))
    return "\n\n".join(parts)


def losses(rows, stored):
    """A sentence for each ratio to a peer that is much lower than the stored one, or for having nothing to compare."""
    def ratios(rows):
        return {(row["cell"], row["contender"]): row["ratio"]["median"] for row in rows
                if row["contender"] in cells.PEERS and row["ratio"]}

    now, before = ratios(rows), ratios(stored)
    common = [key for key in now if key in before]
    if not common:
        yield "no ratio to a peer is both here and in the stored result"
    for cell, peer in common:
        was, is_now = before[cell, peer], now[cell, peer]
        if is_now < (1 - TOLERANCE) * was:
            yield (f"{cell}: ddpsweep / {peer} was {was:.3f} and is now {is_now:.3f}, {100 * (1 - is_now / was):.1f} % "
                   f"lower; {100 * TOLERANCE:.0f} % is allowed")
