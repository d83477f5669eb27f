"""Runs corpus-features and reads the examples that it writes."""
import subprocess
import numpy as np
from scipy import sparse


class Tool:
    """The program that turns texts and records into examples; one parser and one miner for training and use."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.settings, self.width, self.pairs, self.moves = map(int, self._run(["form"]).split())

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


def numbered(lines, width):
    """Examples whose features are small numbers: heads, a sparse matrix, and the text of each row."""
    heads, columns, starts, texts = [], [], [0], []
    for name in sorted(lines):
        for line in lines[name]:
            head, features = split(line)
            heads.append([int(x) for x in head])
            columns.extend(map(int, features))
            starts.append(len(columns))
            texts.append(name)
    matrix = sparse.csr_matrix((np.ones(len(columns)), np.array(columns, dtype=int), starts), shape=(len(heads), width))
    matrix.sum_duplicates()
    return heads, matrix, np.array(texts)
