"""The page of `argraph inspect -o report.html`: links lead somewhere, it asks nobody, axe is content."""

import json
import pathlib
import subprocess
import tempfile
import unittest

import axe
from harness import OP_ED, PROGRAM, SCREENSHOTS, start_browser

HOSTILE = "</style><script>alert(1)</script> <img src=x onerror=alert(1)> \"&amp;'"


class ReportTests(unittest.TestCase):
    def setUp(self):
        self.browser = start_browser()
        self.folder = tempfile.TemporaryDirectory(prefix="argraph-report-")
        self.addCleanup(self.folder.cleanup)
        self.addCleanup(self.browser.resize, 1280, 800)
        self.addCleanup(self.browser.scheme, "light")

    def open(self, source=OP_ED):
        page = pathlib.Path(self.folder.name, "report.html")
        subprocess.run([PROGRAM, "inspect", str(source), "-q", "-o", str(page)], check=True)
        self.browser.open(page.as_uri())

    def test_every_link_leads_somewhere(self):
        self.open()
        lost = self.browser.run("""return [...document.querySelectorAll('a[href^="#"]')]
            .filter((one) => !document.getElementById(decodeURIComponent(one.hash.slice(1))))
            .map((one) => one.hash)""")
        self.assertEqual(lost, [])
        count = self.browser.run("return document.querySelectorAll('a[href^=\"#\"]').length")
        self.assertGreater(count, 100)

    def test_axe_finds_nothing(self):
        self.open()
        self.browser.allow(seconds=180)
        self.browser.run("document.querySelectorAll('details').forEach(one => one.open = true)")
        for scheme in ["light", "dark"]:
            self.browser.scheme(scheme)
            self.assertEqual(axe.violations(self.browser), [], scheme)

    def test_no_narrow_window_scrolls_sideways(self):
        self.open()
        self.browser.resize(400, 800)
        self.assertFalse(
            self.browser.run("return document.documentElement.scrollWidth > innerWidth")
        )

    def test_hostile_text_is_text(self):
        graph = {
            "version": 1,
            "title": HOSTILE,
            "statements": [
                {"id": "s1", "role": "thesis", "text": HOSTILE, "by": "person"},
                {"id": "s2", "role": "counterclaim", "text": HOSTILE, "by": "person"},
            ],
            "relations": [
                {"id": "r1", "kind": "attacks", "from": ["s2"], "to": "s1", "by": "person"}
            ],
        }
        source = pathlib.Path(self.folder.name, "graph.json")
        source.write_text(json.dumps(graph))
        self.open(source)
        self.assertEqual(self.browser.run("return document.scripts.length"), 0)
        self.assertEqual(self.browser.run("return document.images.length"), 0)
        self.assertEqual(
            self.browser.run("return document.querySelector('h1').textContent"), HOSTILE
        )
        self.assertEqual(self.browser.messages(), [])

    def test_it_looks_as_it_should(self):
        if not SCREENSHOTS:
            self.skipTest("SCREENSHOTS names no folder")
        self.open()
        for scheme in ["light", "dark"]:
            self.browser.scheme(scheme)
            for width, height in [(1100, 5000), (400, 3000)]:
                self.browser.resize(width, height)
                self.browser.screenshot(f"{SCREENSHOTS}/report-{scheme}-{width}.png")


if __name__ == "__main__":
    unittest.main()
