"""Reads bars.tsv and judges measurements by it."""

import csv
import os

HERE = os.path.dirname(os.path.abspath(__file__))
FILE = os.path.join(HERE, "bars.tsv")
COLUMNS = ["bar", "measure", "better", "must", "goal", "moonshot", "scaled", "how"]

FALLS, MUST, GOAL, MOONSHOT, UNKNOWN = "FALLS", "must", "goal", "moonshot", "not measured"


class Bar:
    """One line of bars.tsv; a threshold that is not set is None."""

    def __init__(self, row):
        self.name, self.measure, self.better, self.scaled, self.how = (
            row["bar"], row["measure"], row["better"], row["scaled"], row["how"])
        self.must, self.goal, self.moonshot = (None if row[key] == "-" else float(row[key])
                                               for key in ("must", "goal", "moonshot"))

    def value(self, measured, scale):
        """The measured value on the reference machine's terms; None where it was not measured."""
        value = measured.get(self.measure)
        if value is None:
            return None
        if self.scaled == "time":
            return value / scale
        if self.scaled == "rate":
            return value * scale
        return value

    def judge(self, value):
        if value is None:
            return UNKNOWN
        reached = FALLS
        for name, threshold in ((MUST, self.must), (GOAL, self.goal), (MOONSHOT, self.moonshot)):
            if threshold is None:
                continue
            if value <= threshold if self.better == "lower" else value >= threshold:
                reached = name
            elif name == MUST:
                return FALLS
        return reached


def load(path=FILE):
    """The bars of a file; ValueError, which says where, if it is not one."""
    bars = []
    with open(path, encoding="utf-8", newline="") as file:
        lines = [line for line in file if line.strip() and not line.startswith("#")]
    rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    if rows.fieldnames != COLUMNS:
        raise ValueError(f"{path}: the columns are {rows.fieldnames}, not {COLUMNS}")
    for row in rows:
        what = f"{path}: {row['bar']}"
        if None in row or None in row.values():
            raise ValueError(f"{what}: {len(COLUMNS)} cells are needed")
        if row["better"] not in ("higher", "lower"):
            raise ValueError(f"{what}: better is higher or lower, not {row['better']}")
        if row["scaled"] not in ("no", "time", "rate"):
            raise ValueError(f"{what}: scaled is no, time or rate, not {row['scaled']}")
        try:
            bar = Bar(row)
        except ValueError as error:
            raise ValueError(f"{what}: {error}") from None
        if bar.must is None:
            raise ValueError(f"{what}: 'must' is needed")
        set_ones = [t for t in (bar.must, bar.goal, bar.moonshot) if t is not None]
        if set_ones != sorted(set_ones, reverse=bar.better == "lower"):
            raise ValueError(f"{what}: must, goal and moonshot are not in order")
        if any(bar.name == other.name for other in bars):
            raise ValueError(f"{what}: stands twice")
        bars.append(bar)
    if not bars:
        raise ValueError(f"{path}: no bars")
    return bars
