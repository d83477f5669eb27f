"""Penalised likelihoods, minimised by L-BFGS-B of scipy."""
import numpy as np
from scipy.optimize import minimize


def _minimise(objective, size, steps):
    return minimize(objective, np.zeros(size), jac=True, method="L-BFGS-B",
                    options={"maxiter": steps, "maxcor": 10, "ftol": 1e-7}).x


def multinomial(matrix, right, classes, penalty, steps=120, importance=None):
    """Weights, a row a feature and a column a class. `penalty` is that of each feature's squared weight."""
    rows, width = matrix.shape
    held = np.zeros((rows, classes))
    held[np.arange(rows), right] = 1
    weight = np.ones(rows) if importance is None else importance
    transposed = matrix.T.tocsr()

    def objective(flat):
        w = flat.reshape(width, classes)
        z = matrix @ w
        z -= z.max(axis=1, keepdims=True)
        p = np.exp(z)
        total = p.sum(axis=1, keepdims=True)
        p /= total
        loss = -(weight * ((z * held).sum(axis=1) - np.log(total[:, 0]))).sum() + 0.5 * (penalty[:, None] * w * w).sum()
        return loss, (transposed @ ((p - held) * weight[:, None]) + penalty[:, None] * w).ravel()

    return _minimise(objective, width * classes, steps).reshape(width, classes)


def choice(matrix, groups, right, columns, penalty, steps=120):
    """Weights for a choice of one cell in each group of rows; `right` holds 1 in the cells that are right.

    `groups` has the first row of each group. Where several cells are right, any of them is.
    """
    rows, width = matrix.shape
    matrix = matrix.astype(np.float32)  # half the memory to go through
    transposed = matrix.T.tocsr()
    sizes = np.diff(np.append(groups, rows))

    def share(z):
        top = np.repeat(np.maximum.reduceat(z.max(axis=1), groups), sizes)
        p = np.exp(z - top[:, None])
        total = np.add.reduceat(p.sum(axis=1), groups)
        return p / np.repeat(total, sizes)[:, None]

    def objective(flat):
        w = flat.reshape(width, columns)
        z = (matrix @ w.astype(np.float32)).astype(float)
        p = share(z)
        good = np.add.reduceat((p * right).sum(axis=1), groups)
        loss = -np.log(np.maximum(good, 1e-300)).sum() + 0.5 * (penalty[:, None] * w * w).sum()
        target = p * right / np.repeat(np.maximum(good, 1e-300), sizes)[:, None]
        slope = (transposed @ (p - target).astype(np.float32)).astype(float)
        return loss, (slope + penalty[:, None] * w).ravel()

    return _minimise(objective, width * columns, steps).reshape(width, columns)
