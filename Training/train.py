#!/usr/bin/env python3
"""Trains the miner on a folder of texts with their records; see README.md beside it."""
import os

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"  # sums in one order: the same bytes each time
import argparse
import tempfile
import numpy as np
from examples import Keyed, Tool, numbered
from fitting import choice, multinomial
from model import Model

FOLDS = 5
# Templates of FeatureKey.swift, by number.
TEMPLATES = ("cue word wordPair opening openingPair openingThree before beforeAll after verb verbPair subject ending size "
             "share title central speaker asked part paragraphFromStart paragraphFromEnd tenth inParagraph paragraphSize "
             "crossing lead").split()
WORDS = {TEMPLATES.index(n) for n in ("word", "wordPair", "opening", "openingPair", "openingThree", "before", "beforeAll",
                                      "verb", "verbPair")}
PLACES = {TEMPLATES.index(n) for n in ("paragraphFromStart", "paragraphFromEnd", "tenth")}
KEEP, CUT, ROLES, THESIS, KINDS = 0, 1, 2, 6, 7


class Options:
    least_texts = 4
    words = 6.0
    cues = 3.0
    places = 12.0
    stack = 4.0
    pairs = 2.0
    thesis = 1.5


def folds(names):
    """The texts in five parts, whatever their names: by turns in the order of a fixed shuffle."""
    order = np.random.RandomState(7).permutation(len(names))
    return [[sorted(names)[i] for i in order[k::FOLDS]] for k in range(FOLDS)]


class Trainer:
    def __init__(self, tool, names, options=Options, work=None):
        self.tool, self.options = tool, options
        self.work = work or tempfile.mkdtemp()
        self.clauses = Keyed(tool.lines("clauses", names))
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
        kept = counts >= least
        penalty = np.where(is_word, self.options.words, self.options.cues)
        penalty = np.where(np.isin(template, list(PLACES)), self.options.places, penalty)
        return keys[kept], penalty[kept].astype(float)

    def clause_model(self, names, model):
        rows = self.clauses.of(names)
        keys, penalty = self.vocabulary(self.clauses, rows)
        right = self.clauses.heads[rows, 0]
        fitted = multinomial(self.clauses.matrix(rows, keys), right, 2, penalty)
        self.add(model, keys, {KEEP: fitted[:, 1] - fitted[:, 0]})

    def role_model(self, names, model):
        rows = self.units.of(names)
        keys, penalty = self.vocabulary(self.units, rows)
        matrix = self.units.matrix(rows, keys)
        heads = self.units.heads[rows]
        roles = multinomial(matrix, heads[:, 0], 4, penalty)
        texts = self.units.texts[rows]
        groups = np.flatnonzero(np.append(True, texts[1:] != texts[:-1]))
        thesis = choice(matrix, groups, heads[:, 2:3], 1, penalty * self.options.thesis)
        evidence = heads[:, 1] >= 0
        kinds = multinomial(matrix[evidence], heads[evidence, 1], 8, penalty)
        columns = {ROLES + r: roles[:, r] for r in range(4)}
        columns[THESIS] = thesis[:, 0]
        columns.update({KINDS + k: kinds[:, k] for k in range(8)})
        self.add(model, keys, columns)

    @staticmethod
    def add(model, keys, columns):
        every = np.union1d(model.keys, keys)
        weights = np.zeros((len(every), model.width))
        weights[np.searchsorted(every, model.keys)] = model.weights
        place = np.searchsorted(every, keys)
        for column, values in columns.items():
            weights[place, column] = values
        model.keys, model.weights = every, weights

    def stack_model(self, lines):
        heads, matrix, texts = numbered(lines, self.tool.stack)
        heads = np.array(heads)
        used = np.asarray(matrix.sum(axis=0)).ravel()
        penalty = np.full(self.tool.stack, self.options.stack)
        table = np.zeros((self.tool.stack, 8))
        table[:, :4] = multinomial(matrix, heads[:, 0], 4, penalty, offset=heads[:, 2:6] / 1000)
        groups = np.flatnonzero(np.append(True, texts[1:] != texts[:-1]))
        table[:, 4:5] = choice(matrix, groups, heads[:, 1:2], 1, penalty, offset=heads[:, 6:7] / 1000)
        table[used == 0] = 0
        return table

    def pair_model(self, lines):
        starts, rights, rows = [], [], {}
        for name in sorted(lines):
            rows[name] = []
            for line in lines[name]:
                if line.startswith("R"):
                    starts.append(len(rights))
                else:
                    rows[name].append(line)
                    rights.append(int(line.split(None, 2)[1]))
        _, matrix, _ = numbered(rows, self.tool.pairs)
        right = np.zeros((len(rights), 8))
        rights = np.array(rights)
        hit = rights >= 0
        right[np.flatnonzero(hit), rights[hit]] = 1
        return choice(matrix, np.array(starts), right, 8, np.full(self.tool.pairs, self.options.pairs))

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
        second, others = {}, []
        for part in parts:
            rest = [name for name in names if name not in set(part)]
            model = Model(self.tool)
            self.role_model(rest, model)
            others.append(model)
            second.update(self.tool.lines("second", part, self.temporary(model)))
        pairs = {}
        for part, model in zip(parts, others):
            model.stack = self.stack_model({n: l for n, l in second.items() if n not in set(part)})
            pairs.update(self.tool.lines("pairs", part, self.temporary(model)))
        whole = Model(self.tool)
        self.clause_model(names, whole)
        self.role_model(names, whole)
        whole.stack = self.stack_model(second)
        whole.pairs = self.pair_model(pairs)
        whole.fits = self.fits(names)
        return whole


def names_in(folder):
    return sorted(f[:-len(".annotation.json")] for f in os.listdir(folder) if f.endswith(".annotation.json"))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--tool", required=True)
    given = parser.parse_args()
    tool = Tool(given.tool, given.corpus)
    names = names_in(given.corpus)
    Trainer(tool, names).train(folds(names)).write(given.out)


if __name__ == "__main__":
    main()
