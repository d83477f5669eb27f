"""Pictures in the browser: no text leaves its box, whatever sans-serif font is at hand."""

import pathlib
import subprocess
import tempfile
import unittest

from harness import PROGRAM, ROOT, start_browser

OP_EDS = sorted((ROOT / "Examples/opeds").glob("*.annotation.json"))
MAPS = sorted((ROOT / "Examples/argdown").glob("*.argdown"))

# By how many points each text reaches beyond the shape that it stands in; the largest first.
REACH = """
const font = arguments[0];
if (font) for (const text of document.querySelectorAll('text')) text.style.fontFamily = font;
const found = [];
for (const node of document.querySelectorAll('.node')) {
  const shape = [...node.querySelectorAll('polygon, path')].map((one) => one.getBBox())
    .reduce((one, two) => one && one.width >= two.width ? one : two, null);
  for (const text of node.querySelectorAll('text')) {
    const box = text.getBBox();
    const beyond = Math.max(shape.x - box.x, box.x + box.width - shape.x - shape.width,
      shape.y - box.y, box.y + box.height - shape.y - shape.height);
    found.push([beyond, text.textContent]);
  }
}
// The legend: a sample is the shape round the middle of a name.
const samples = [...document.querySelectorAll('.graph > polygon, .graph > path')].slice(1)
  .map((one) => one.getBBox()).filter((one) => one.height > 8);
for (const text of document.querySelectorAll('.graph > text')) {
  const box = text.getBBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const around = samples.find((one) => one.x < x && x < one.x + one.width && one.y < y &&
    y < one.y + one.height);
  if (around) found.push([Math.max(around.x - box.x,
    box.x + box.width - around.x - around.width), text.textContent]);
}
return found.sort((one, two) => two[0] - one[0]);"""


class TextTests(unittest.TestCase):
    """Every example, drawn whole, by the fonts that the picture asks for and by others only."""

    def drawn(self, path, *options):
        with tempfile.TemporaryDirectory(prefix="argraph-picture-") as folder:
            out = pathlib.Path(folder, "map.svg")
            subprocess.run(
                [PROGRAM, str(path), "-q", "--all", *options, "-o", str(out)], check=True
            )
            browser = start_browser()
            browser.open(out.as_uri())
            for font in ("", "sans-serif", "DejaVu Sans"):
                yield font, browser.run(REACH, font)

    def check(self, path, *options):
        for font, found in self.drawn(path, *options):
            with self.subTest(map=path.name, font=font or "as asked", options=options):
                self.assertTrue(found, "no text in any box")
                beyond, words = found[0]
                self.assertLessEqual(beyond, 0, words)

    def test_no_text_leaves_its_box(self):
        for path in OP_EDS + MAPS:
            self.check(path)

    def test_nor_in_any_theme(self):
        for theme in ("print", "dark", "high-contrast", "house"):
            self.check(OP_EDS[0], "--theme", theme)

    def test_nor_where_boxes_hold_every_word_or_a_number(self):
        for labels in ("full", "number", "title"):
            self.check(OP_EDS[0], "--labels", labels)


if __name__ == "__main__":
    unittest.main()
