"""What is seen: the map under the pointer, what is in view, what the page says was done."""

import unittest

from harness import CLAIM, EVIDENCE, OTHER, LookTest, PageTest, browser

# Far below the thesis, and folded.
DEEP = "She makes $17.20 an hour"

AT = """const at = document.elementFromPoint(arguments[0], arguments[1])
  ?.closest('[data-statement], [data-relation]');
return [at?.dataset.statement ?? null, at?.dataset.relation ?? null];"""


class Map:
    """What is asked of the map."""

    def box(self, words):
        return f"#map .node[data-statement='{self.shown(words)}']"

    def is_drawn(self, words):
        return browser.run("return !!document.querySelector(arguments[0])", self.box(words))

    def in_view(self, selector, around="#map"):
        return browser.run(
            """const [box, pane] = [...arguments].map((one) =>
                document.querySelector(one).getBoundingClientRect());
            return box.left >= pane.left && box.right <= pane.right && box.top >= pane.top &&
                box.bottom <= pane.bottom""",
            selector,
            around,
        )

    def assertNear(self, place, other):
        for one, two in zip(place, other):
            self.assertLess(abs(one - two), 2.5, (place, other))


class MapTests(Map, LookTest):
    def test_what_is_selected_is_unfolded_with_its_path(self):
        self.assertFalse(self.is_drawn(DEEP))
        self.select(DEEP)
        self.until(lambda: self.is_drawn(DEEP))
        self.assertTrue(self.is_drawn("Consider Marisol Quade"))
        self.assertTrue(self.is_drawn("Nobody divides the price"))
        self.assertTrue(self.in_view(self.box(DEEP)))
        self.select(EVIDENCE)
        self.until(lambda: self.is_drawn(EVIDENCE))
        self.assertTrue(self.is_drawn(DEEP))

    def test_unfolding_leaves_what_is_drawn_where_it_was(self):
        self.select(OTHER)
        self.until(lambda: self.is_drawn(OTHER))
        before = self.middle(self.box(OTHER))
        browser.click(self.row("Nobody divides the price"))
        self.until(lambda: self.is_drawn("Nobody divides the price"))
        self.assertNear(self.middle(self.box(OTHER)), before)

    def test_everything_is_seen_whole_or_says_that_it_is_not(self):
        browser.click("#whole")
        self.until(lambda: self.is_drawn(DEEP))
        self.assertTrue(self.in_view("#map svg .graph, #map svg g"))
        self.assertIn("small", self.note())
        browser.click("#whole")
        self.select(DEEP)
        self.until(lambda: self.is_drawn(DEEP))
        browser.click("#whole")
        self.until(lambda: self.is_drawn("It is not a silly idea"))
        self.assertTrue(self.in_view(self.box(DEEP)))
        self.assertIn("Part of the map", self.note())
        browser.click("#zoom-fit")
        self.assertTrue(self.in_view("#map svg .graph, #map svg g"))
        self.assertNotIn("Part of the map", self.note())

    def note(self):
        return browser.run("return document.getElementById('map-note').textContent")

    def test_the_buttons_of_the_map_cover_no_box(self):
        browser.click("#whole")
        self.until(lambda: self.is_drawn(DEEP))
        for _ in range(5):
            browser.click("#zoom-in")
        self.assertLess(
            *browser.run(
                """return [document.querySelector('#map svg').getBoundingClientRect().bottom,
                document.querySelector('.zoom').getBoundingClientRect().top]"""
            )
        )
        self.assertEqual(
            browser.run("return getComputedStyle(document.querySelector('#map svg')).overflow"),
            "hidden",
        )

    def test_boxes_win_over_lines(self):
        browser.keys("0")
        hits = browser.run("""const found = [];
            for (const box of document.querySelectorAll('#map .node[data-statement]')) {
              const { left, right, top, bottom } = box.getBoundingClientRect();
              for (const off of [-3, 3, 6]) {
                for (let share = 0.1; share < 1; share += 0.1) {
                  const y = top + (bottom - top) * share;
                  for (const x of [left - off, right + off]) {
                    const at = document.elementFromPoint(x, y)
                      ?.closest('[data-statement], [data-relation]');
                    found.push([box.dataset.statement, at?.dataset.statement ?? at?.dataset.relation]);
                  }
                }
              }
            }
            return found""")
        self.assertGreater(len(hits), 500)
        self.assertEqual([hit for hit in hits if (hit[1] or "s").startswith("r")], [])
        self.assertGreater(sum(own == hit for own, hit in hits), 0.95 * len(hits))

    def test_a_click_beside_a_box_selects_it(self):
        x, y = browser.run(
            """const box = document.querySelector(arguments[0]).getBoundingClientRect();
            return [box.left - 5, box.top + box.height / 2]""",
            self.box(CLAIM),
        )
        browser.press(x, y)
        self.until(
            lambda: browser.run("return document.querySelector('#editor .chip')?.textContent")
            == self.label(CLAIM)
        )

    def test_what_shines_on_the_map_shines(self):
        shining = browser.run(
            """const box = document.querySelector(arguments[0]);
            box.classList.add('flash');
            return box.getAnimations().map(({animationName}) => animationName)""",
            self.box(CLAIM),
        )
        self.assertEqual(shining, ["shine-box"])

    def test_a_line_is_hit_from_some_pixels_away(self):
        places = browser.run("""const found = [];
            for (const line of document.querySelectorAll('#map .edge[data-relation]')) {
              const path = line.querySelector('path:not(.hit)');
              const middle = path.getPointAtLength(path.getTotalLength() / 2)
                .matrixTransform(path.getScreenCTM());
              for (const [dx, dy] of [[0, 5], [0, -5], [5, 0], [-5, 0]])
                found.push([line.dataset.relation, middle.x + dx, middle.y + dy]);
            }
            return found""")
        hits = [relation for relation, x, y in places if browser.run(AT, x, y)[1] == relation]
        self.assertGreater(len(set(hits)), 10)
        self.assertGreater(len(hits), len(places) / 3)


class CorrectedMapTests(Map, PageTest):
    def test_what_is_corrected_stays_unfolded(self):
        self.select(DEEP)
        self.until(lambda: self.is_drawn(DEEP))
        browser.keys("c")
        self.until(lambda: self.statement(DEEP)["role"] == "claim")
        self.said("is now a claim")
        browser.settle()
        self.assertTrue(self.is_drawn(DEEP))
        self.assertTrue(self.in_view(self.box(DEEP)))

    def test_the_selected_box_stays_where_it_was(self):
        browser.click("#whole")
        self.until(lambda: self.is_drawn(DEEP))
        self.select(CLAIM)
        before = self.middle(self.box(CLAIM))
        self.says("counterclaim", "x")
        self.assertNear(self.middle(self.box(CLAIM)), before)
        self.says("Undone", "Control+z")
        self.assertNear(self.middle(self.box(CLAIM)), before)

    def test_the_map_covers_its_pane_after_a_correction(self):
        browser.click("#whole")
        self.until(lambda: self.is_drawn(DEEP))
        self.select(DEEP)
        for _ in range(6):
            browser.click("#zoom-in")
        browser.run("""const map = document.getElementById('map');
            for (let count = 0; count < 30; count += 1)
              map.dispatchEvent(new WheelEvent('wheel', {deltaX: 300, deltaY: 300}))""")
        self.assertGreater(max(self.empty()), 60)
        self.says("counterclaim", "x")
        self.until(lambda: max(self.empty()) < 40)

    def empty(self):
        """How many pixels between the edges of the map and the drawing show nothing."""
        return browser.run(
            """const frame = document.querySelector('#map svg').getBoundingClientRect();
            const drawn = document.querySelector('#map svg .graph, #map svg g')
              .getBoundingClientRect();
            return [drawn.left - frame.left, frame.right - drawn.right, drawn.top - frame.top,
              frame.bottom - drawn.bottom]"""
        )


class PanelTests(PageTest):
    def test_split_merge_and_delete_are_reached_without_scrolling(self):
        for width, height in [(1280, 800), (1440, 900), (800, 900)]:
            browser.resize(width, height)
            for words in [CLAIM, EVIDENCE, OTHER]:
                browser.run("document.querySelector(arguments[0]).click()", self.row(words))
                for key in ["split", "merge", "delete"]:
                    seen = browser.run(
                        """const button = document.querySelector(arguments[0]);
                        const box = button.getBoundingClientRect();
                        return document.elementFromPoint(
                          box.left + box.width / 2, box.top + box.height / 2) === button""",
                        f"#editor [data-key='{key}']",
                    )
                    self.assertTrue(seen, (width, words, key))

    def test_a_rewording_is_called_one(self):
        self.select(CLAIM)
        browser.type("#wording", "Most night workers need the bus.")
        browser.keys("Control+Enter")
        self.said("reworded")
        self.assertEqual(self.mine(), "✓ wording by you")
        browser.keys("Escape")
        self.select(EVIDENCE)
        self.says("confirmed", "y")
        self.assertEqual(self.mine(), "✓ decided by you")

    def mine(self):
        return browser.run("return document.querySelector('#editor .mine').textContent")


class WordsTests(PageTest):
    """What the status line says."""

    def test_a_role_and_its_undoing(self):
        self.select(CLAIM)
        label = self.label(CLAIM)
        self.says(f"{label} is now a counterclaim", "x")
        self.select(OTHER)
        said = self.says("Undone", "Control+z")
        self.assertTrue(said.startswith(f"Undone: {label} is a claim again"), said)
        said = self.says("Made again", "Control+Shift+z")
        self.assertTrue(said.startswith(f"Made again: {label} is now a counterclaim"), said)

    def test_a_merge_and_its_undoing(self):
        night, day = self.label("A night trip costs"), self.label("A daytime trip costs")
        self.select("A night trip costs")
        browser.keys("m", *day, "Enter")
        browser.wait("document.getElementById('dialog').open")
        said = self.says("part of", "Enter")
        self.assertTrue(said.startswith(f"{night} is now part of {day}; both passages stay"), said)
        self.assertNotIn("gone", said)
        said = self.says("Undone", "Control+z")
        self.assertTrue(said.startswith(f"Undone: {night} is apart from {day} again"), said)

    def test_a_deletion_and_its_undoing(self):
        self.select(EVIDENCE)
        label = self.label(EVIDENCE)
        self.says(f"{label} is deleted; Undo brings it back", "Delete")
        self.says(f"Undone: {label} is back", "Control+z")

    def test_a_split_is_told_once(self):
        self.select("I counted 412 riders")
        browser.keys("p")
        browser.wait("document.getElementById('dialog').open")
        said = self.says("is split", "End", *["Control+ArrowLeft"] * 3, "Enter")
        part = said.split("second part is ")[1].split(".")[0]
        self.assertEqual(said.count(f"{part} is split from"), 0, said)

    def test_joint_premises_lead_together(self):
        self.select(EVIDENCE)
        browser.keys("j", *self.label("A night trip costs"))
        said = self.says("support", "Enter")
        self.assertRegex(said, r"\w+ and \w+ together now support")

    def test_a_relation_and_its_undoing(self):
        self.select(EVIDENCE)
        label, old = self.label(EVIDENCE), self.label("Scrapping the Owls")
        other = self.label(CLAIM)
        browser.keys("s", *other)
        self.says(f"{label} now supports {other}", "Enter")
        self.says(f"Undone: {label} supports {old} again", "Control+z")


class SearchTests(LookTest):
    def test_words_and_keys_find_statements(self):
        browser.keys("/")
        self.assertEqual(browser.run("return document.activeElement.id"), "search")
        browser.keys(*"trip costs")
        self.said("1 of 2")
        first = browser.run("return document.querySelector('.row.selected').dataset.statement")
        self.says("2 of 2", "Enter")
        second = browser.run("return document.querySelector('.row.selected').dataset.statement")
        self.assertEqual(
            {first, second}, {self.shown("A night trip costs"), self.shown("A daytime trip")}
        )
        browser.keys("Escape")
        self.assertNotEqual(browser.run("return document.activeElement.id"), "search")

    def test_many_words_leave_the_page_as_wide_as_the_window(self):
        words = "said nowhere " * 20
        browser.type("#search", words)
        self.said(f"Nothing says “{words}”")
        edge = "return document.querySelector('.side').getBoundingClientRect().right < innerWidth"
        self.assertTrue(browser.run(edge))


if __name__ == "__main__":
    unittest.main()
