#!/usr/bin/env python3
"""Trains the miner on a folder of texts with their records; see README.md beside it."""
import os

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"  # sums in one order: the same bytes each time
import argparse
import pickle
import tempfile
from concurrent.futures import ProcessPoolExecutor
import numpy as np
from scipy import sparse
import calibration
from examples import Keyed, Pairs, Tool, joined
from fitting import choice, multinomial
from model import Model

FOLDS = 5
# A first look at pairs need not be as fine as the second.
FIRST_STEPS, STEPS = 40, 120
# A penalty that leaves a feature no weight.
NEVER = 1e9
# Templates of FeatureKey.swift, by number.
TEMPLATES = ("cue word wordPair opening openingPair openingThree before beforeAll after verb verbPair subject ending size "
             "share title central speaker asked part paragraphFromStart paragraphFromEnd tenth inParagraph paragraphSize "
             "field fieldOpening fieldPair skeleton suffix since sentenceField fieldCount joint jointMark jointWord "
             "jointWords jointBefore jointLead jointSize jointShape jointField handRole handThesis "
             "figureUse otherSide").split()
WORDS = {TEMPLATES.index(n) for n in ("word", "wordPair", "opening", "openingPair", "openingThree", "before", "beforeAll",
                                      "verb", "verbPair", "skeleton", "suffix", "fieldPair", "jointWord", "jointWords",
                                      "jointBefore", "jointLead")}
PLACES = {TEMPLATES.index(n) for n in ("paragraphFromStart", "paragraphFromEnd", "tenth")}
UNUSED = {TEMPLATES.index(n) for n in ("wordPair", "openingThree", "verbPair", "suffix")}
KEEP, CUT, ROLES, THESIS, KINDS = 0, 1, 2, 6, 7


# A miner that is in use cuts more and drops less than it takes to learn well: validate.py says so.
DECIDING = {"keep": -1000, "cut": -400}


class Options:
    least_texts = 4
    words = 12.0
    cues = 6.0
    places = 12.0
    cuts = 20.0
    pairs = 25.0
    thesis = 20.0
    # What a study of features leaves out: templates, those of neighbours, groups of features of pairs.
    without = frozenset()
    neighbours = True
    without_pairs = ()


def folds(names):
    """The texts in five parts, whatever their names: by turns in the order of a fixed shuffle."""
    order = np.random.RandomState(7).permutation(len(names))
    return [[sorted(names)[i] for i in order[k::FOLDS]] for k in range(FOLDS)]


class Trainer:
    def __init__(self, tool, names, options=Options, work=None):
        self.tool, self.options = tool, options
        self.work = work or tempfile.mkdtemp()
        self.cuts = Keyed(tool.lines("cuts", names))
        self.units = Keyed(tool.lines("units", names))
        self.moves = tool.lines("moves", names)
        self.number = 0

    def temporary(self, model):
        self.number += 1
        path = os.path.join(self.work, f"model-{os.getpid()}-{self.number}")
        model.write(path)
        return path

    def vocabulary(self, examples, rows):
        keys, counts = examples.frequencies(rows)
        template = ((keys >> np.uint64(52)) & np.uint64(255)).astype(int)
        is_word = np.isin(template, list(WORDS))
        least = np.where(is_word, self.options.least_texts, 2)
        # Farther neighbours say nothing that the nearest do not.
        place = keys >> np.uint64(60)
        kept = (counts >= least) & (place <= 2) & ~np.isin(template, list(UNUSED | self.options.without))
        if not self.options.neighbours:
            kept &= place == 0
        penalty = np.where(is_word, self.options.words, self.options.cues)
        penalty = np.where(np.isin(template, list(PLACES)), self.options.places, penalty)
        return keys[kept], penalty[kept].astype(float)

    def binary_model(self, examples, names, column, model):
        rows = examples.of(names)
        keys, penalty = self.vocabulary(examples, rows)
        fitted = multinomial(examples.matrix(rows, keys), examples.heads[rows, 0], 2, penalty)
        self.add(model, keys, {column: fitted[:, 1] - fitted[:, 0]})

    def unit_models(self, names, clauses, model):
        """Where sentences are cut, and which of the parts that this leaves are units."""
        self.binary_model(self.cuts, names, CUT, model)
        self.binary_model(clauses, names, KEEP, model)

    def role_models(self, names, mined, model):
        """Roles and kinds from the units of the records and those that a model cut; the thesis among the latter."""
        views = [(self.units, self.units.of(names)), (mined, mined.of(names))]
        keys, penalty = self.vocabulary(*views[1])
        known = [(view, rows[view.heads[rows, 0] >= 0]) for view, rows in views]
        matrix = sparse.vstack([view.matrix(rows, keys) for view, rows in known]).tocsr()
        heads = np.concatenate([view.heads[rows] for view, rows in known])
        half = np.full(len(heads), 0.5)  # each unit counts once
        roles = multinomial(matrix, heads[:, 0], 4, penalty, importance=half)
        evidence = heads[:, 1] >= 0
        kinds = multinomial(matrix[evidence], heads[evidence, 1], 8, penalty, importance=half[evidence])
        thesis = self.thesis_model(views, keys)
        columns = {ROLES + r: roles[:, r] for r in range(4)}
        columns[THESIS] = thesis[:, 0]
        columns.update({KINDS + k: kinds[:, k] for k in range(8)})
        self.add(model, keys, columns)

    def thesis_model(self, views, keys):
        """Which unit of a text is its thesis, in both views."""
        matrices, rights, groups, count = [], [], [], 0
        for view, rows in views:
            found = {text for text, head in zip(view.texts[rows], view.heads[rows]) if head[2]}
            rows = np.array([row for row in rows if view.texts[row] in found])
            texts = view.texts[rows]
            groups.append(count + np.flatnonzero(np.append(True, texts[1:] != texts[:-1])))
            matrices.append(view.matrix(rows, keys))
            rights.append(view.heads[rows, 2:3])
            count += len(rows)
        penalty = np.full(len(keys), self.options.thesis)
        return choice(sparse.vstack(matrices).tocsr(), np.concatenate(groups), np.vstack(rights), 1, penalty)

    @staticmethod
    def add(model, keys, columns):
        every = np.union1d(model.keys, keys)
        weights = np.zeros((len(every), model.width))
        weights[np.searchsorted(every, model.keys)] = model.weights
        place = np.searchsorted(every, keys)
        for column, values in columns.items():
            weights[place, column] = values
        model.keys, model.weights = every, weights

    def pair_model(self, views, width, steps):
        """What the features of pairs say for each move; texts in an order that nothing changes."""
        every = [view[name] for view in views for name in sorted(view)]
        matrix, groups, rights = joined(every, width)
        right = np.zeros((len(rights), 8))
        hit = rights >= 0
        right[np.flatnonzero(hit), rights[hit]] = 1
        penalty = np.full(width, self.options.pairs)
        for start, count in self.options.without_pairs:
            penalty[start:start + count] = NEVER
        return choice(matrix, groups, right, 8, penalty, steps)

    def see(self, views, jobs, part, model):
        """Adds the pairs of the texts, as the record and as a model cuts them, to both views."""
        path = self.temporary(model)
        for view, job in zip(views, jobs):
            for name, lines in self.tool.lines(job, part, path).items():
                view[name] = Pairs(lines)

    def fits(self, names):
        counts = np.zeros((self.tool.moves, 4))
        for name in names:
            for line in self.moves[name]:
                _, move, role = line.split()
                counts[int(move), int(role)] += 1
        prior = (counts.sum(axis=0) + 1) / (counts.sum() + 4)
        share = (counts + 0.5) / (counts.sum(axis=1, keepdims=True) + 2)
        fits = np.clip(np.log(share / prior), -4, 4)
        fits[counts < 2] = -np.inf
        return fits

    def train(self, parts):
        """A model of all texts of the parts; what a later stage sees of a part comes from the others."""
        names = [name for part in parts for name in part]
        rests = [[name for name in names if name not in set(part)] for part in parts]
        others = [Model(self.tool) for _ in parts]
        clauses, mined = {}, {}
        for part, rest, model in zip(parts, rests, others):
            self.binary_model(self.cuts, rest, CUT, model)
            clauses.update(self.tool.lines("clauses", part, self.temporary(model)))
        clauses = Keyed(clauses)
        for part, rest, model in zip(parts, rests, others):
            self.binary_model(clauses, rest, KEEP, model)
            mined.update(self.tool.lines("units", part, self.temporary(model)))
        mined = Keyed(mined)
        views = [{}, {}]
        for part, rest, model in zip(parts, rests, others):
            self.role_models(rest, mined, model)
            self.see(views, ("pairs", "mined-pairs"), part, model)
        again = [{}, {}]
        for part, rest, model in zip(parts, rests, others):
            model.first_pairs = self.pair_model(only(views, rest), self.tool.first_pairs, FIRST_STEPS)
            self.see(again, ("pairs-again", "mined-pairs-again"), part, model)
        self.stages = clauses, mined, views, again
        return self.whole(names)

    def whole(self, names):
        """A model of all texts, from what the stages of `train` saw of them."""
        clauses, mined, views, again = self.stages
        whole = Model(self.tool)
        self.unit_models(names, clauses, whole)
        self.role_models(names, mined, whole)
        whole.first_pairs = self.pair_model(views, self.tool.first_pairs, FIRST_STEPS)
        whole.pairs = self.pair_model(again, self.tool.pairs, STEPS)
        whole.fits = self.fits(names)
        return whole


def only(views, names):
    """Each view, for some texts."""
    return [{name: view[name] for name in names} for view in views]


def names_in(folder):
    return sorted(f[:-len(".annotation.json")] for f in os.listdir(folder) if f.endswith(".annotation.json"))


def fold_model(tool, names, fold, work):
    """A model of all parts but one."""
    rest = [part for k, part in enumerate(folds(names)) if k != fold]
    everyone = sorted(n for part in rest for n in part)
    return Trainer(tool, everyone, work=work).train(rest)


def fold_models(tool, names, work, jobs):
    with ProcessPoolExecutor(jobs) as pool:
        return list(pool.map(fold_model, *zip(*[(tool, names, k, work) for k in range(FOLDS)])))


def judged(tool, names, models, work):
    """What the model of each fold decides on the texts that it has not seen, and whether that is right."""
    lines = []
    for fold, part in enumerate(folds(names)):
        path = os.path.join(work, f"judge-{fold}.model")
        models[fold].write(path)
        lines.append(tool.lines("judged", part, path))
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", required=True, help="a folder of NAME.txt with NAME.annotation.json")
    parser.add_argument("--out", required=True, help="the model's file")
    parser.add_argument("--tool", required=True, help="the program corpus-features")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--folds", help="where to keep the models of the folds, for validate.py --again")
    given = parser.parse_args()
    tool = Tool(given.tool, given.corpus)
    names = names_in(given.corpus)
    with tempfile.TemporaryDirectory() as work:
        models = fold_models(tool, names, work, given.jobs)
        for model in models:
            model.settings.update(DECIDING)
        if given.folds:
            with open(given.folds, "wb") as file:
                pickle.dump(models, file)
        told = judged(tool, names, models, work)
        whole = Trainer(tool, names, work=work).train(folds(names))
    whole.settings.update(DECIDING)
    whole.knots = calibration.table({n: l for lines in told for n, l in lines.items()})
    whole.write(given.out)
    for sort, (error, mean, right, count) in calibration.report(told).items():
        print(f"{sort}: {count} decisions, confidence {mean:.2f}, right {right:.2f}, calibration error {error:.3f}")


if __name__ == "__main__":
    main()
