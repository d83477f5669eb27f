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


def kinds_of(names, files):
    """The kinds of texts: those whose names stand in a file, by the name of the file, and the rest, which comes first."""
    named = {}
    for path in files:
        with open(path, encoding="utf-8") as file:
            named[os.path.splitext(os.path.basename(path))[0]] = set(file.read().split())
    rest = set(names).difference(*named.values())
    return {"rest" if named else "all": rest, **named}


def parts_of(result, kinds):
    """The figures of each kind of texts."""
    parts = {}
    for kind, names in kinds.items():
        counts = {}
        for name in sorted(names & result["documents"].keys()):
            score.add(counts, result["documents"][name]["counts"])
        if counts:
            parts[kind] = score.figures(counts)
    return parts


def show(label, result, kinds):
    for kind, figures_of_part in parts_of(result, kinds).items():
        row = " ".join(f"{figures_of_part[c]:.3f}" for c in SHOWN)
        print(f"{label:36} {kind:10} {row}", flush=True)
    print(f"{label:36} of those that argue nothing, {result['empty']['right']} left empty", flush=True)


def value(result, kinds):
    """What is tuned for: the mean of the kinds; texts of no named kind count twice."""
    parts = parts_of(result, kinds)
    weights = {kind: 2 if kind in ("rest", "all") else 1 for kind in parts}
    sums = (weights[kind] * (m["roleMacro"] + m["thesis"] + m["counterF1"] + m["attach"] + 2 * m["relF1lab"] + m["unitF1"])
            for kind, m in parts.items())
    return sum(sums) / sum(weights.values())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--kinds", nargs="*", default=[], help="files with the names of texts that are measured apart and count half")
    parser.add_argument("--measure", action="store_true", help="do not tune; measure the cue miner, too")
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
    print(f"{'':47} " + " ".join(c[:5] for c in SHOWN))
    kinds = kinds_of(names, given.kinds)
    if given.measure:
        out = os.path.join(given.work, "cues")
        os.makedirs(out, exist_ok=True)
        tool.mine(names, None, out)
        show("cue miner", score.run(tool.folder, out, tool.folder), kinds)
    best, best_worth = dict(models[0].settings), None

    def try_out(settings):
        nonlocal best, best_worth
        result = figures(tool, names, models, settings, given.work)
        show(" ".join(str(settings[k]) for k in settings), result, kinds)
        worth = value(result, kinds)
        if best_worth is None or worth > best_worth + 0.001:
            best, best_worth = settings, worth

    try_out(best)
    for name, values in () if given.measure else TRIED:
        for number in values:
            try_out({**best, name: number})
    print(best)


if __name__ == "__main__":
    main()
