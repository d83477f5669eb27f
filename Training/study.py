#!/usr/bin/env python3
"""What more texts and which features are worth: trains on parts of the corpus, and without groups of features.

Everything is measured on folds of the training texts, with the options and settings of train.py; nothing is tuned. For the curve
a model learns from a share of the other folds' texts. Without a group of features the last stage is fitted anew, on what the
earlier stages saw with all features. Files in --kinds name the texts that are measured apart, as for validate.py.
"""
import train  # first: it sets the number of threads
import argparse
import os
import subprocess
from examples import Tool
from validate import SHOWN, figures, kinds_of, parts_of

SHARES = (8, 4, 2)
# Groups of features of units, by template.
UNITS = {
    "words": train.WORDS,
    "fields of words": {train.TEMPLATES.index(n) for n in ("field", "fieldOpening", "sentenceField", "fieldCount")},
    "cues": {train.TEMPLATES.index(n) for n in ("cue", "since", "figureUse", "otherSide", "handRole", "handThesis", "asked")},
    "places in the text": train.PLACES | {train.TEMPLATES.index(n) for n in ("inParagraph", "paragraphSize", "part")},
    "title and subject": {train.TEMPLATES.index(n) for n in ("title", "central")},
}
# Groups of features of pairs, by the names of PairLayout.swift.
PAIRS = {
    "roles of both ends": ("roles", "rolesDistance", "targetSteps", "sourceSteps", "nearest", "between"),
    "cues and connectives": ("hand", "contrasts", "sourceSense", "targetSense", "sourceCue", "targetCue", "speakers", "handTie"),
    "shared terms": ("overlap", "title"),
    "likeliness of the thesis": ("thesis", "thesisPlace"),
    "second look": ("alikeBefore", "alikeAfter", "back", "gathered", "gathers", "fromBefore", "sameHead", "onward",
                    "alikeBetween", "crossings"),
}


def options(**changes):
    return type("Changed", (train.Options,), changes)


def groups(tool):
    """The first feature and the count of each group of features of pairs."""
    lines = subprocess.run([tool.program, "groups"], check=True, capture_output=True, text=True).stdout.split("\n")
    return {name: (int(start), int(count)) for name, start, count in (line.split() for line in lines if line)}


def ablations(tool):
    yield "all", train.Options
    for label, templates in UNITS.items():
        yield "units without " + label, options(without=frozenset(templates))
    yield "units without neighbours", options(neighbours=False)
    ranges = groups(tool)
    for label, names in PAIRS.items():
        yield "pairs without " + label, options(without_pairs=tuple(ranges[name] for name in names))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--kinds", nargs="*", default=[])
    parser.add_argument("--folds", nargs="*", type=int, default=[0], help="the folds that are measured, from 0")
    parser.add_argument("--curve", action="store_true")
    parser.add_argument("--ablation", action="store_true")
    given = parser.parse_args()
    os.makedirs(given.work, exist_ok=True)
    tool = Tool(given.tool, given.corpus)
    names = train.names_in(given.corpus)
    measured = {name for fold in given.folds for name in train.folds(names)[fold]}
    kinds = {kind: own & measured for kind, own in kinds_of(names, given.kinds).items()}

    def measure(label, models):
        result = figures(tool, names, models, train.DECIDING, given.work)
        for kind, own in parts_of(result, kinds).items():
            print(f"{label:36} {kind:10} " + " ".join(f"{own[c]:.3f}" for c in SHOWN), flush=True)

    def trained(fold, share):
        """A trainer that has learned from a share of the texts of the other folds, and its model."""
        rest = [part[:max(1, len(part) // share)] for k, part in enumerate(train.folds(names)) if k != fold]
        trainer = train.Trainer(tool, sorted(n for part in rest for n in part), work=given.work)
        return trainer, trainer.train(rest), sorted(n for part in rest for n in part)

    def in_folds(model_of):
        return [model_of(k) if k in given.folds else None for k in range(train.FOLDS)]

    if given.ablation:
        full = {fold: trained(fold, 1) for fold in given.folds}

        def without(fold, changed):
            trainer, _, learned = full[fold]
            trainer.options = changed
            return trainer.whole(learned)

        for label, changed in ablations(tool):
            measure(label, in_folds(lambda fold: without(fold, changed)))
    for share in SHARES if given.curve else ():
        models, sizes = {}, []
        for fold in given.folds:
            _, models[fold], learned = trained(fold, share)
            sizes.append(len(learned))
        measure(f"{sum(sizes) // len(sizes)} texts", in_folds(models.get))


if __name__ == "__main__":
    main()
