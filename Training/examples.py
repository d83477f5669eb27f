"""Runs corpus-features and reads the examples that it writes."""
import subprocess
import numpy as np
from scipy import sparse


class Tool:
    """The program that turns texts and records into examples; one parser and one miner for training and use."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.settings, self.width, self.first_pairs, self.pairs, self.moves = map(int, self._run(["form"]).split())

    def _run(self, arguments):
        return subprocess.run([self.program] + arguments, check=True, capture_output=True, text=True).stdout

    def lines(self, job, names, model=None):
        """For each text the lines of its examples."""
        options = ["--model", model] if model else []
        found, name = {}, None
        for line in self._run([job, self.folder] + options + list(names)).splitlines():
            if line.startswith("T "):
                name = line[2:]
                found[name] = []
            else:
                found[name].append(line)
        return found

    def mine(self, names, model, out):
        options = ["--model", model] if model else []
        self._run(["mine", self.folder] + options + ["--out", out] + list(names))


def split(line):
    """What is right, and the features."""
    head, _, features = line.partition("|")
    return head.split()[1:], features.split()


class Keyed:
    """Examples of units, whose features are keys, for some texts."""

    def __init__(self, lines):
        self.texts, self.heads, self.keys = [], [], []
        for name in sorted(lines):
            for line in lines[name]:
                head, features = split(line)
                self.texts.append(name)
                self.heads.append([int(x) for x in head])
                self.keys.append(np.array([int(x, 36) for x in features], dtype=np.uint64))
        self.texts = np.array(self.texts)
        self.heads = np.array(self.heads)

    def of(self, names):
        chosen = set(names)
        return np.array([i for i, t in enumerate(self.texts) if t in chosen], dtype=int)

    def matrix(self, rows, vocabulary):
        """The rows as a sparse matrix over a sorted vocabulary of keys."""
        columns, starts = [], [0]
        for i in rows:
            place = np.searchsorted(vocabulary, self.keys[i])
            place[place == len(vocabulary)] = 0
            columns.append(place[vocabulary[place] == self.keys[i]])
            starts.append(starts[-1] + len(columns[-1]))
        columns = np.concatenate(columns) if columns else np.zeros(0, dtype=int)
        return sparse.csr_matrix((np.ones(len(columns)), columns, starts), shape=(len(rows), len(vocabulary)))

    def frequencies(self, rows):
        """The keys that the rows have, and in how many texts each one stands."""
        by_text = {}
        for i in rows:
            by_text.setdefault(self.texts[i], []).append(self.keys[i])
        every = np.concatenate([np.unique(np.concatenate(keys)) for keys in by_text.values()])
        return np.unique(every, return_counts=True)


class Pairs:
    """The pairs of a text's units, by unit: which moves are right, and features that are small numbers."""

    def __init__(self, lines):
        self.starts, rights, columns, counts = [], [], [], []
        for line in lines:
            if line.startswith("R"):
                self.starts.append(len(rights))
                continue
            head, _, features = line.partition("|")
            own = np.array(features.split(), dtype=np.int32)
            rights.append(int(head.split()[1]))
            columns.append(own)
            counts.append(len(own))
        self.rights = np.array(rights, dtype=int)
        self.columns = np.concatenate(columns) if columns else np.zeros(0, dtype=np.int32)
        self.counts = np.array(counts, dtype=int)


def joined(every, width):
    """The pairs of many texts as one sparse matrix, with the first row of each unit and the right moves."""
    firsts = np.cumsum([0] + [len(pairs.rights) for pairs in every])
    groups = np.concatenate([np.array(pairs.starts, dtype=int) + first for pairs, first in zip(every, firsts)])
    columns = np.concatenate([pairs.columns for pairs in every])
    rows = np.concatenate([[0], np.cumsum(np.concatenate([pairs.counts for pairs in every]))])
    matrix = sparse.csr_matrix((np.ones(len(columns)), columns, rows), shape=(len(rows) - 1, width))
    matrix.sum_duplicates()
    return matrix, groups, np.concatenate([pairs.rights for pairs in every])
