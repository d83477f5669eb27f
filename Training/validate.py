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


def show(label, result):
    micro = result["micro"]["figures"]
    print(f"{label:36} " + " ".join(f"{micro[c]:.3f}" for c in SHOWN), result["empty"]["right"], flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--jobs", type=int, default=2)
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
    base = dict(models[0].settings)
    best, best_worth = base, None
    def worth(settings):
        nonlocal best, best_worth
        result = figures(tool, names, models, settings, given.work)
        show(" ".join(str(settings[k]) for k in settings), result)
        m = result["micro"]["figures"]
        value = m["roleMacro"] + m["thesis"] + m["counterF1"] + m["attach"] + 2 * m["relF1lab"] + m["unitF1"]
        if best_worth is None or value > best_worth + 0.002:
            best, best_worth = settings, value
    worth(base)
    for name, values in (("keep", (-500, 0)), ("cut", (-700, -1500, 1000)), ("thesis", (100, 1000)), ("fit", (25, 100)),
                         ("role", (50, 150)), ("tie", (60, 160))):
        for value in values:
            worth({**best, name: value})
    print(best)


if __name__ == "__main__":
    main()
