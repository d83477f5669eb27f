"""The file of a model: settings, weights as 16-bit thousandths, fits. TrainedModel.swift says the form."""
import struct
import numpy as np

SETTINGS = ("role", "tie", "fit", "thesis", "keep", "cut")
FORBIDDEN = -32768


def thousandths(weights):
    return np.clip(np.rint(weights * 1000), -32000, 32000).astype("<i2")


class Model:
    """What is written; tables that are not trained yet say nothing."""

    def __init__(self, tool):
        self.settings = {"role": 100, "tie": 100, "fit": 50, "thesis": 100, "keep": 0, "cut": 0}
        self.width = tool.width
        self.keys = np.zeros(0, dtype=np.uint64)
        self.weights = np.zeros((0, tool.width))
        self.stack = np.zeros((tool.stack, 8))
        self.pairs = np.zeros((tool.pairs, 8))
        self.fits = np.zeros((tool.moves, 4))

    def bytes(self):
        small = thousandths(self.weights)
        told = small.any(axis=1)
        keys, small = self.keys[told], small[told]
        parts = [b"ARGMINE1", struct.pack("<I", len(SETTINGS))]
        parts += [struct.pack("<i", int(self.settings[name])) for name in SETTINGS]
        parts += [struct.pack("<I", len(keys)), keys.astype("<u8").tobytes(), small.tobytes()]
        for table in (self.stack, self.pairs):
            parts += [struct.pack("<I", len(table)), thousandths(table).tobytes()]
        fits = thousandths(np.where(np.isfinite(self.fits), self.fits, 0))
        fits[~np.isfinite(self.fits)] = FORBIDDEN
        parts.append(fits.tobytes())
        return b"".join(parts)

    def write(self, path):
        with open(path, "wb") as file:
            file.write(self.bytes())
