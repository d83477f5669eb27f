#!/usr/bin/env python3
"""Five-fold cross-validation over texts with the miner itself: trains on four parts, mines the fifth, scores."""
import train  # first: it sets the number of threads
import argparse
import os
import pickle
import sys
from examples import Tool

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Scripts", "scoring"))
import score

SHOWN = ("unitF1", "roleAcc", "roleMacro", "thesis", "attach", "attachLab", "relF1", "relF1lab", "thesisF1", "claimF1",
         "evidF1", "counterF1")


# What is tried for each setting, one after the other.
TRIED = (("keep", (-700, -400, -100)), ("cut", (-400, 400, 800)), ("thesis", (1000, 2000, 5000)), ("fit", (10, 25, 50)),
         ("role", (60, 100, 150)), ("tie", (60, 100, 150)))


def figures(tool, names, models, settings, work):
    """The scores of what the models of the folds mine, with those settings."""
    out = os.path.join(work, "mined")
    os.makedirs(out, exist_ok=True)
    for fold, part in enumerate(train.folds(names)):
        if models[fold] is None:
            continue
        models[fold].settings.update(settings)
        path = os.path.join(work, f"fold-{fold}.model")
        models[fold].write(path)
        tool.mine(part, path, out)
    return score.run(tool.folder, out, tool.folder)


def parts_of(result, apart):
    """The figures of the texts that are told apart and of all others, with what each part weighs in tuning."""
    parts = []
    for weight, is_apart in ((2, False), (1, True)):
        counts = {}
        for name, document in result["documents"].items():
            if (name in apart) == is_apart:
                score.add(counts, document["counts"])
        if counts:
            parts.append((weight, score.figures(counts)))
    return parts


def show(label, result, apart):
    for _, figures_of_part in parts_of(result, apart):
        row = " ".join(f"{figures_of_part[c]:.3f}" for c in SHOWN)
        print(f"{label:36} {row} {result['empty']['right']}", flush=True)


def value(result, apart):
    """What is tuned for: the mean of both parts."""
    parts = parts_of(result, apart)
    sums = (weight * (m["roleMacro"] + m["thesis"] + m["counterF1"] + m["attach"] + 2 * m["relF1lab"] + m["unitF1"])
            for weight, m in parts)
    return sum(sums) / sum(weight for weight, _ in parts)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--apart", help="a file with the names of texts that are measured apart and count half")
    parser.add_argument("--measure", action="store_true", help="do not tune")
    parser.add_argument("--again", action="store_true", help="use the models of the last run")
    given = parser.parse_args()
    os.makedirs(given.work, exist_ok=True)
    tool = Tool(given.tool, given.corpus)
    names = train.names_in(given.corpus)
    store = os.path.join(given.work, "models.pickle")
    if not given.again:
        models = train.fold_models(tool, names, given.work, given.jobs)
        with open(store, "wb") as file:
            pickle.dump(models, file)
    with open(store, "rb") as file:
        models = pickle.load(file)
    print(f"{'':36} " + " ".join(c[:5] for c in SHOWN))
    apart = set(open(given.apart, encoding="utf-8").read().split()) if given.apart else set()
    best, best_worth = dict(models[0].settings), None

    def try_out(settings):
        nonlocal best, best_worth
        result = figures(tool, names, models, settings, given.work)
        show(" ".join(str(settings[k]) for k in settings), result, apart)
        worth = value(result, apart)
        if best_worth is None or worth > best_worth + 0.001:
            best, best_worth = settings, worth

    try_out(best)
    for name, values in () if given.measure else TRIED:
        for number in values:
            try_out({**best, name: number})
    print(best)


if __name__ == "__main__":
    main()
