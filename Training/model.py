"""The file of a model: settings, weights as 16-bit thousandths, fits. TrainedModel.swift says the form."""
import struct
import numpy as np

SETTINGS = ("role", "tie", "fit", "thesis", "keep", "cut", "roleScale", "tieScale", "thesisScale")
FORBIDDEN = -32768


def thousandths(weights):
    return np.clip(np.rint(weights * 1000), -32000, 32000).astype("<i2")


class Model:
    """What is written; tables that are not trained yet say nothing."""

    def __init__(self, tool):
        self.settings = {"role": 150, "tie": 150, "fit": 10, "thesis": 1000, "keep": -300, "cut": 800,
                         "roleScale": 260, "tieScale": 125, "thesisScale": 200}
        self.width = tool.width
        self.keys = np.zeros(0, dtype=np.uint64)
        self.weights = np.zeros((0, tool.width))
        self.first_pairs = np.zeros((tool.first_pairs, 8))
        self.pairs = np.zeros((tool.pairs, 8))
        self.fits = np.zeros((tool.moves, 4))
        self.knots = np.zeros((3, 11))

    def bytes(self):
        small = thousandths(self.weights)
        told = small.any(axis=1)
        keys, small = self.keys[told], small[told]
        parts = [b"ARGMINE1", struct.pack("<I", len(SETTINGS))]
        parts += [struct.pack("<i", int(self.settings[name])) for name in SETTINGS]
        parts += [struct.pack("<I", len(keys)), keys.astype("<u8").tobytes(), small.tobytes()]
        for table in (self.first_pairs, self.pairs):
            parts += [struct.pack("<I", len(table)), thousandths(table).tobytes()]
        fits = thousandths(np.where(np.isfinite(self.fits), self.fits, 0))
        fits[~np.isfinite(self.fits)] = FORBIDDEN
        parts += [fits.tobytes(), thousandths(self.knots).tobytes()]
        return b"".join(parts)

    def write(self, path):
        with open(path, "wb") as file:
            file.write(self.bytes())
