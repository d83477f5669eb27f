"""Confidences that are right as often as they say: knots fitted to decisions on texts not trained on."""
import numpy as np

SORTS = ("role", "tie", "thesis")
PLACES = np.linspace(0, 1, 11)


def read(lines):
    """For each sort of decision its confidences and whether each was right."""
    found = {sort: ([], []) for sort in SORTS}
    for own in lines.values():
        for line in own:
            _, sort, confidence, right = line.split()
            found[sort][0].append(int(confidence) / 100)
            found[sort][1].append(int(right))
    return {sort: (np.array(a), np.array(b, dtype=float)) for sort, (a, b) in found.items()}


def knots(confidence, right):
    """How often decisions near each place were right, never falling: neighbours that fall are pooled."""
    near = np.maximum(0, 1 - np.abs(confidence[:, None] - PLACES[None, :]) / 0.15)
    weights = near.sum(axis=0)
    pools = []  # [rate, weight, places]
    for rate, weight in zip((near.T @ right) / np.maximum(weights, 1e-9), weights):
        pools.append([rate, weight, 1])
        while len(pools) > 1 and (pools[-2][0] >= pools[-1][0] or pools[-2][1] < 5):
            rate, weight, places = pools.pop()
            last = pools[-1]
            total = max(last[1] + weight, 1e-9)
            last[0], last[1], last[2] = (last[0] * last[1] + rate * weight) / total, last[1] + weight, last[2] + places
    return np.concatenate([np.full(places, rate) for rate, _, places in pools])


def error(confidence, right, bins=10):
    """The expected calibration error."""
    place = np.minimum((confidence * bins).astype(int), bins - 1)
    return sum(abs(confidence[place == b].sum() - right[place == b].sum()) for b in range(bins)) / max(1, len(right))


def table(lines):
    return np.array([knots(*read(lines)[sort]) for sort in SORTS])


def report(lines_of_folds):
    """The error of each sort where the knots of a fold come from the others."""
    errors = {}
    for sort in SORTS:
        told, right = [], []
        for k, own in enumerate(lines_of_folds):
            rest = {n: l for j, lines in enumerate(lines_of_folds) if j != k for n, l in lines.items()}
            fitted = knots(*read(rest)[sort])
            confidence, held = read(own)[sort]
            told.append(np.interp(confidence, PLACES, fitted))
            right.append(held)
        told, right = np.concatenate(told), np.concatenate(right)
        errors[sort] = (error(told, right), told.mean(), right.mean(), len(right))
    return errors
