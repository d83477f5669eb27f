"""How the page behaves: hostile text, requests, names, contrast, keys, narrow windows."""

import unittest

import axe
from harness import CLAIM, EVIDENCE, OTHER, SCREENSHOTS, LookTest, PageTest, Watched, browser

HOSTILE = [
    "<img src=x onerror=\"document.title='broken'\"> & <script>document.title='broken'</script>",
    "שלום “quoted” 'single' \"double\" ‮reversed‬ text",
    "`${document.title}` {{braces}} </textarea></title> \\u003cb\\u003e",
]


def put_hostile(folder):
    text = '===\ntitle: "<b>bold</b> & co"\n===\n'
    for label, role, words in zip(["T1", "C1", "E1"], ["thesis", "claim", "evidence"], HOSTILE):
        text += f"\n[{label}]: {words} #{role}\n"
        if label == "T1":
            text += f"    + [C9]: {HOSTILE[1]} #claim\n"
    (folder / "op-ed.argdown").write_text(text)


class HostileTests(PageTest):
    def watch(self):
        watched = Watched(put_hostile)
        self.addCleanup(watched.end)
        return watched

    def test_hostile_text_is_text(self):
        for row in browser.run(
            "return [...document.querySelectorAll('.row')].map(row => row.dataset.statement)"
        ):
            browser.click(f".row[data-statement='{row}']")
        self.assertEqual(
            browser.run("return document.querySelector('h1').textContent"), "<b>bold</b> & co"
        )
        self.assertEqual(
            browser.run(
                "return document.querySelectorAll('img, b b, #map script, #outline script').length"
            ),
            0,
        )
        self.assertNotEqual(browser.run("return document.title"), "broken")
        words = browser.run(
            "return [...document.querySelectorAll('.words')].map(words => words.textContent)"
        )
        for statement in self.graph()["statements"]:
            self.assertIn(statement["text"], words)
        self.assertEqual([each for each in browser.messages() if "favicon" not in each], [])


class ConductTests(LookTest):
    def test_every_control_has_a_name(self):
        controls = {
            "button",
            "link",
            "textbox",
            "combobox",
            "checkbox",
            "treeitem",
            "tab",
            "listbox",
            "dialog",
        }
        for act in [
            lambda: None,
            lambda: self.select(EVIDENCE),
            lambda: browser.keys("s"),
            lambda: browser.keys("Escape", "n"),
            lambda: browser.keys("Escape", "?"),
        ]:
            act()
            tree = browser.devtools("Accessibility.getFullAXTree")["nodes"]
            found = [
                node
                for node in tree
                if not node.get("ignored") and node["role"]["value"] in controls
            ]
            self.assertGreater(len(found), 2)
            nameless = [node for node in found if not node.get("name", {}).get("value", "").strip()]
            self.assertEqual(nameless, [])

    def test_identifiers_are_given_once(self):
        self.select(CLAIM)
        twice = browser.run(
            """const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
            return ids.filter((id, index) => ids.indexOf(id) !== index)"""
        )
        self.assertEqual(twice, [])

    def test_text_stands_out_from_its_ground(self):
        for scheme in ["light", "dark"]:
            browser.scheme(scheme)
            self.select(EVIDENCE)
            self.assertEqual(browser.run(CONTRAST), [], scheme)
        browser.scheme("light")

    def test_axe_finds_nothing(self):
        for scheme in ["light", "dark"]:
            browser.scheme(scheme)
            for act in [lambda: None, lambda: self.select(EVIDENCE), lambda: browser.keys("?")]:
                act()
                self.assertEqual(axe.violations(browser), [], scheme)
            browser.keys("Escape", "Escape")
        browser.scheme("light")

    def test_keys_lead_through_the_outline_and_the_map(self):
        browser.keys("3", "ArrowDown", "ArrowDown")
        self.until(
            lambda: browser.run("return document.activeElement.classList.contains('selected')")
        )
        browser.keys("1")
        self.assertTrue(browser.run("return !!document.activeElement.closest('#map')"))
        before = browser.run("return document.querySelector('#editor .chip')?.textContent")
        for key in ["ArrowRight", "ArrowDown", "ArrowLeft"]:
            browser.keys(key)
        after = browser.run("return document.querySelector('#editor .chip')?.textContent")
        self.assertNotEqual(before, after)
        browser.keys("2", "ArrowDown")
        self.assertEqual(browser.run("return document.activeElement.id"), "article")

    def test_one_selection_is_shown_by_all_three(self):
        self.select(OTHER)
        selected = browser.run(
            """return ['#map .node.selected', '.row.selected', '.passage.selected']
            .map(selector => document.querySelector(selector))
            .map(element => element?.dataset.statement ?? element?.dataset.statements)"""
        )
        self.assertEqual(selected, [self.shown(OTHER)] * 3)

    def test_a_narrow_window_has_tabs(self):
        browser.resize(800, 900)
        seen = "return [...document.querySelectorAll('.pane')].filter(pane => pane.offsetParent).map(pane => pane.id)"
        self.assertEqual(browser.run(seen), ["map-pane"])
        browser.click("#tab-outline")
        self.assertEqual(browser.run(seen), ["outline-pane"])
        self.select(CLAIM)
        browser.click("#tab-article")
        self.assertEqual(browser.run(seen), ["article-pane", "editor-pane"])
        self.assertFalse(browser.run("return document.documentElement.scrollWidth > innerWidth"))

    def test_it_looks_as_it_should(self):
        folder = SCREENSHOTS
        if not folder:
            self.skipTest("SCREENSHOTS names no folder")
        for scheme in ["light", "dark"]:
            browser.scheme(scheme)
            for width, height in [(1280, 800), (800, 900)]:
                browser.resize(width, height)
                browser.run("document.querySelector('.row').click()")
                browser.settle()
                browser.screenshot(f"{folder}/{scheme}-{width}.png")
        browser.scheme("light")


class EditingConductTests(PageTest):
    def test_nothing_but_the_page_is_asked_for(self):
        self.select(CLAIM)
        browser.click("#whole")
        self.says("Undone", "x", "Control+z")
        asked = browser.requests()
        self.assertGreater(len(asked), 10)
        self.assertEqual([each for each in asked if not each.startswith(self.watched.address)], [])
        self.assertEqual(browser.messages(), [])
        self.assertEqual(browser.run("return document.cookie"), "")

    def test_what_changed_besides_is_said(self):
        self.select(CLAIM)
        target = self.statement(CLAIM)["id"]
        others = {each["from"][0] for each in self.graph()["relations"] if each["to"] == target}
        self.assertTrue(others)
        self.assertRegex(self.says("is deleted", "Delete"), r"\d+ more changed")
        self.assertLessEqual(others, set(browser.run("return [...shone]")))


# Texts whose contrast with the ground is less than 4.5 : 1 (WCAG 2.2, 1.4.3).
CONTRAST = """
const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
const layers = (element) => {
  const found = [];
  for (let at = element; at; at = at.parentElement) found.unshift(getComputedStyle(at).backgroundColor);
  return found;
};
const light = (colors) => {
  context.fillStyle = matchMedia('(prefers-color-scheme: dark)').matches ? 'black' : 'white';
  context.fillRect(0, 0, 1, 1);
  for (const color of colors) { context.fillStyle = color; context.fillRect(0, 0, 1, 1); }
  const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map(value => value / 255)
    .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const faint = [];
for (const element of document.querySelectorAll('body *:not(svg, svg *, option, datalist *)')) {
  const own = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
  if (!own || !element.checkVisibility() || element.closest(':disabled, .unseen, noscript')) continue;
  const ground = layers(element);
  const [a, b] = [light(ground), light([...ground, getComputedStyle(element).color])];
  const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  if (ratio < 4.5) faint.push(`${element.tagName}.${element.className} ${element.textContent.slice(0, 20)} ${ratio.toFixed(2)}`);
}
return faint;
"""


if __name__ == "__main__":
    unittest.main()
