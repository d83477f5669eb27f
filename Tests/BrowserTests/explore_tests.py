"""The map to explore, `argraph op-ed.txt -o map.html`, as a person opens it: from the disk."""

import json
import pathlib
import random
import shutil
import subprocess
import tempfile
import time
import unittest

import axe
from harness import MINER, OP_ED, PROGRAM, ROOT, SCREENSHOTS, browser
from webdriver import DOWN, UP, move

FOLDER = pathlib.Path(tempfile.mkdtemp(prefix="argraph-explore-"))


def setUpModule():
    """Registers the cleaning up when these tests begin: earlier, another module's end would run it."""
    unittest.addModuleCleanup(shutil.rmtree, FOLDER, ignore_errors=True)


HOSTILE = [
    "</script><script>document.title = 'broken'</script>",
    "<img src=x onerror=\"document.title='broken'\">",
    "]]> --> <!-- \u2028\u2029",
    "\u202ereversed <b>bold</b> & \"quoted\" 'single' {{data}}",
]


def argraph(*arguments):
    return subprocess.run(
        [PROGRAM, *map(str, arguments)], cwd=FOLDER, capture_output=True, text=True, check=True
    )


def mapped(name, *options):
    """The address of a map of the example, made with these options."""
    page = FOLDER / f"{name}.html"
    if not page.exists():
        shutil.copy(OP_ED, FOLDER / "op-ed.txt")
        argraph("op-ed.txt", *MINER, *options, "-q", "-o", page.name, "-o", f"{name}.json")
    return page.as_uri()


def graph(name):
    return json.loads((FOLDER / f"{name}.json").read_text())


def written(name, graph):
    """The address of a map of a graph."""
    (FOLDER / f"{name}.json").write_text(json.dumps(graph))
    argraph(f"{name}.json", "-q", "-o", f"{name}.html")
    return (FOLDER / f"{name}.html").as_uri()


def statement(number, role, text):
    return {"id": f"s{number}", "role": role, "text": text, "by": "person"}


class ExploreTest(unittest.TestCase):
    page = ("map",)

    def setUp(self):
        browser.scheme("light")
        browser.open("about:blank")
        browser.messages()
        browser.requests()
        browser.resize(1280, 800)
        browser.devtools(
            "Browser.setDownloadBehavior", behavior="allow", downloadPath=str(FOLDER / "saved")
        )
        self.open()

    def open(self, anchor=""):
        browser.open("about:blank")
        browser.open(mapped(*self.page) + anchor)
        browser.wait("document.documentElement.classList.contains('live')")

    def selected(self):
        """The statement whose box is selected; None where none is."""
        return browser.run(
            "return document.querySelector('#map .node.selected')?.dataset.statement ?? null"
        )

    def quoted(self):
        """The words of the article that are marked."""
        return browser.run(
            "return [...document.querySelectorAll('.passage.selected')].map(one => one.textContent).join('')"
        )

    def statements(self):
        return {each["id"]: each for each in graph(self.page[0])["statements"]}

    def count(self, selector):
        return browser.run(
            """return [...document.querySelectorAll(arguments[0])]
            .filter(one => getComputedStyle(one).display !== 'none').length""",
            selector,
        )

    def saved(self, name):
        """A file that the page gave, as soon as it is whole."""
        path = FOLDER / "saved" / name
        for _ in range(300):
            if path.exists() and path.stat().st_size:
                text = path.read_text()
                path.unlink()
                return text
            time.sleep(0.05)
        self.fail(f"{name} was not saved")


class SelectionTests(ExploreTest):
    def test_every_statement_is_reached_by_keys(self):
        wanted = set(self.statements())
        for key in ["n", "p"]:
            browser.keys("Escape")
            reached = set()
            for _ in wanted:
                browser.keys(key)
                reached.add(self.selected())
            self.assertEqual(reached, wanted)

    def test_every_row_of_the_tree_is_reached_by_keys(self):
        browser.keys("3")
        reached = set()
        for _ in range(browser.run("return document.querySelectorAll('.row').length")):
            browser.keys("ArrowDown")
            reached.add(browser.run("return document.activeElement.dataset.statement"))
            self.assertEqual(reached & {self.selected()}, {self.selected()})
        self.assertEqual(
            reached | {browser.run("return document.querySelector('.row').dataset.statement")},
            set(self.statements()),
        )

    def test_every_click_on_a_box_selects_the_exact_range(self):
        for id, each in self.statements().items():
            browser.run(
                "document.getElementById(`statement_${arguments[0]}`).dispatchEvent(new MouseEvent('click', {bubbles: true}))",
                id,
            )
            self.assertEqual(self.selected(), id)
            passage = each["passages"][0]["quotation"]
            self.assertEqual(self.quoted().replace("\r", ""), passage.replace("\r", ""))

    def test_every_click_on_a_passage_selects_its_statement(self):
        for id in self.statements():
            browser.run("document.getElementById(`passage-${arguments[0]}`).click()", id)
            self.assertEqual(self.selected(), id)

    def test_a_real_click_selects_a_box(self):
        thesis = next(id for id, each in self.statements().items() if each["role"] == "thesis")
        browser.click(f"#statement_{thesis} text")
        self.assertEqual(self.selected(), thesis)

    def test_arrow_keys_lead_from_box_to_box(self):
        browser.keys("1", "Enter")
        before = self.selected()
        browser.keys("ArrowRight")
        self.assertNotEqual(self.selected(), before)
        browser.keys("ArrowLeft")
        self.assertEqual(self.selected(), before)

    def test_what_is_selected_is_said(self):
        browser.keys("n")
        said = browser.run("return document.querySelector('#status[role=status]').textContent")
        self.assertTrue(said.startswith("T1, thesis: "), said)
        names = browser.run(
            "return [...document.querySelectorAll('#map .node[role=button]')].map(one => one.ariaLabel)"
        )
        self.assertEqual([name for name in names if not name], [])

    def test_an_address_names_a_statement(self):
        self.open("#C3")
        label = browser.run("return document.querySelector('#editor .chip').textContent")
        self.assertEqual(label, "C3")
        browser.keys("n")
        self.assertNotIn("#C3", browser.run("return location.href"))
        browser.run("location.hash = '#E2'")
        browser.wait("document.querySelector('#editor .chip').textContent === 'E2'")

    def test_words_are_found(self):
        browser.keys("/", *"barflies", "Enter")
        self.assertIn("barflies", self.quoted())


class ViewTests(ExploreTest):
    def test_folding_takes_boxes_out_and_brings_them_back(self):
        every = self.count("#map .node[data-statement]")
        browser.keys("n", "f")
        self.assertEqual(self.count("#map .node[data-statement]"), 1)
        self.assertEqual(self.count("#map .edge"), 0)
        self.assertEqual(
            browser.run("return document.querySelector('#map .handle.shut text').textContent"),
            f"+{every - 1}",
        )
        browser.keys("f")
        self.assertEqual(self.count("#map .node[data-statement]"), every)

    def test_a_folded_map_is_smaller_and_none_of_its_boxes_overlap(self):
        size = "return document.querySelector('#map svg').viewBox.baseVal.height"
        before = browser.run(size)
        browser.choose("#depth", "1")
        self.assertLess(browser.run(size), before * 0.8)
        overlaps = browser.run(
            """const boxes = [...document.querySelectorAll('#map .node[data-statement] > g:not(.handle)')]
              .filter(one => one.getBoundingClientRect().width)
              .map(one => one.querySelector('polygon, path').getBoundingClientRect());
            return boxes.filter((a, at) => boxes.slice(at + 1).some(b =>
              a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length"""
        )
        self.assertEqual(overlaps, 0)

    def test_selecting_what_is_folded_unfolds_it(self):
        browser.choose("#depth", "1")
        browser.run("document.querySelector('.passage.evidence').click()")
        self.assertTrue(
            browser.run(
                "return document.querySelector('#map .node.selected').getBoundingClientRect().width > 0"
            )
        )

    def test_the_path_to_the_thesis_stays_in_colour(self):
        browser.run("location.hash = '#E14'")
        browser.keys("t")
        kept = browser.run(
            "return [...document.querySelectorAll('#map .node[data-statement]:not(.faded)')].map(one => one.dataset.statement)"
        )
        relations = graph("map")["relations"]
        thesis = next(each["id"] for each in graph("map")["statements"] if each["role"] == "thesis")
        at = self.selected()
        while at != thesis:
            self.assertIn(at, kept)
            kept.remove(at)
            lead = next(each for each in relations if at in each["from"])
            while isinstance(lead["to"], dict):
                lead = next(each for each in relations if each["id"] == lead["to"]["relation"])
                lead = {"to": lead["from"][0]}
            at = lead["to"]
        self.assertEqual(kept, [thesis])

    def test_roles_and_sureness_are_filtered(self):
        browser.click("#filter summary")
        browser.click("#filter-panel input[value=evidence]")
        shown = browser.run(
            "return document.querySelectorAll('#map .node.evidence:not(.faded)').length"
        )
        self.assertEqual(shown, 0)
        browser.click("#filter-panel input[value=evidence]")
        browser.run(
            "const field = document.getElementById('least'); field.value = 60; field.oninput()"
        )
        sure = [each for each in self.statements().values() if each["confidence"] >= 0.6]
        kept = browser.run(
            "return document.querySelectorAll('#map .node[data-statement]:not(.faded)').length"
        )
        self.assertEqual(kept, len(sure))

    def test_zoom_keeps_the_middle(self):
        before = browser.run(
            "return document.querySelector('#map svg').getBoundingClientRect().width"
        )
        browser.click("#zoom-in")
        after = browser.run(
            "return document.querySelector('#map svg').getBoundingClientRect().width"
        )
        self.assertAlmostEqual(after / before, 1.25, places=2)

    def test_dragging_pans(self):
        browser.keys("+", "+", "+")
        at = "const map = document.getElementById('map'); return [map.scrollLeft, map.scrollTop]"
        before = browser.run(at)
        browser.drag((700, 400), (620, 300))
        after = browser.run(at)
        self.assertAlmostEqual(after[0] - before[0], 80, delta=8)
        self.assertAlmostEqual(after[1] - before[1], 100, delta=8)
        self.assertIsNone(self.selected())

    def test_what_is_seen_is_saved_as_svg(self):
        browser.keys("n", "f")
        browser.click("#save-picture")
        picture = self.saved("op-ed.svg")
        import xml.etree.ElementTree

        root = xml.etree.ElementTree.fromstring(picture)
        boxes = [each for each in root.iter() if "node" in each.get("class", "").split()]
        self.assertEqual(
            len([each for each in boxes if each.get("id", "").startswith("statement_")]), 1
        )
        self.assertNotIn("handle", picture)


class PartTests(ExploreTest):
    """A map of which a part was asked for."""

    page = ("part", "--focus", "C3", "--hops", "1")

    def shown(self):
        return self.count("#map .node[data-statement]")

    def test_the_part_is_shown_first_and_one_key_shows_all(self):
        part = self.shown()
        self.assertGreater(part, 2)
        self.assertLess(part, len(self.statements()) / 2)
        focus = browser.run("return document.querySelector('#map .node.selected')?.textContent")
        self.assertIn("C3", focus)
        pressed = "return document.querySelector('[data-extent][aria-pressed=true]').dataset.extent"
        self.assertEqual(browser.run(pressed), "part")
        self.assertIn(
            f"{part} of {len(self.statements())} statements",
            browser.run("return document.getElementById('status').textContent"),
        )
        browser.keys("a")
        self.assertEqual(self.shown(), len(self.statements()))
        browser.keys("r")
        self.assertEqual(self.shown(), part)
        browser.click("[data-extent=all]")
        self.assertEqual(self.shown(), len(self.statements()))

    def test_what_lies_beyond_the_part_brings_all_when_it_is_selected(self):
        hidden = browser.run(
            """const box = [...document.querySelectorAll('#map .node.folded[data-statement]')].at(-1);
            return box.dataset.statement"""
        )
        browser.run("document.getElementById(`passage-${arguments[0]}`).click()", hidden)
        self.assertEqual(self.selected(), hidden)
        self.assertEqual(self.shown(), len(self.statements()))

    def test_a_map_without_a_part_offers_none(self):
        browser.open(mapped("map"))
        browser.wait("document.documentElement.classList.contains('live')")
        self.assertTrue(browser.run("return document.querySelector('[data-extent=part]').hidden"))
        browser.keys("r")
        self.assertEqual(self.count("#map .node[data-statement]"), len(graph("map")["statements"]))

    def test_each_option_chooses(self):
        for number, options in enumerate(
            [["--depth", "1"], ["--only", "counterclaim"], ["--paragraphs", "2-3"]]
        ):
            browser.open(mapped(f"part{number}", *options))
            browser.wait("document.documentElement.classList.contains('live')")
            self.assertLess(self.shown(), len(self.statements()), options)
            self.assertGreater(self.shown(), 1, options)
            self.assertEqual(axe.violations(browser), [])


class StepTests(ExploreTest):
    def test_steps_show_at_most_seven_boxes_in_large_letters(self):
        for width, height in [(1024, 768), (1920, 1080), (1280, 720)]:
            browser.resize(width, height)
            self.steps_are_large_and_inside()

    def steps_are_large_and_inside(self):
        browser.keys("s", "Home")
        seen = set()
        number = int(browser.run("return document.querySelector('.count').textContent").split()[-1])
        for step in range(number):
            boxes, least, labels, inside = browser.run(
                """const boxes = [...document.querySelectorAll('.stage .box')];
                const sizes = [...document.querySelectorAll('.stage *')]
                  .filter(one => one.checkVisibility() && [...one.childNodes].some(
                    node => node.nodeType === 3 && node.data.trim()))
                  .map(one => parseFloat(getComputedStyle(one).fontSize));
                const stage = document.querySelector('.stage').getBoundingClientRect();
                const foot = document.querySelector('.stage > footer').getBoundingClientRect();
                const head = document.querySelector('.stage > header').getBoundingClientRect();
                return [boxes.length, 540 * Math.min(...sizes) / stage.height,
                  boxes.map(box => box.querySelector('b').textContent.split(' ')[0]),
                  boxes.every(box => { const {top, bottom, right} = box.getBoundingClientRect();
                    return top >= head.bottom && bottom <= foot.top && right <= stage.right; })]"""
            )
            self.assertLessEqual(boxes, 7)
            self.assertGreaterEqual(least, 17.99)
            self.assertTrue(inside, step)
            seen |= set(labels)
            browser.keys([" ", "ArrowRight", "ArrowDown"][step % 3])
        self.assertEqual(len(seen), len(self.statements()))
        browser.keys("ArrowLeft")
        self.assertEqual(
            browser.run("return document.querySelector('.count').textContent"),
            f"{number - 1} of {number}",
        )
        browser.keys("Escape")
        self.assertTrue(browser.run("return document.getElementById('steps').hidden"))
        self.assertIsNotNone(self.selected())

    def test_a_statement_that_a_box_cuts_is_shown_whole(self):
        browser.resize(1280, 720)
        browser.keys("s", "Home")
        number = int(browser.run("return document.querySelector('.count').textContent").split()[-1])
        texts = [" ".join(each["text"].split()) for each in self.statements().values()]
        cut = 0
        for _ in range(number):
            labels = browser.run(
                """return [...document.querySelectorAll('.premises li')].filter(
                  one => one.querySelector('p').scrollHeight > one.querySelector('p').clientHeight
                    || one.querySelector('span:last-child').textContent.endsWith(' …'))
                  .map(one => one.querySelector('b').textContent.split(' ')[0])"""
            )
            for label in labels:
                cut += 1
                browser.run(f"document.querySelector('.rest[aria-label=\"All of {label}\"]').click()")
                shown = browser.run("return document.querySelector('.whole .box span').textContent")
                self.assertIn(shown, texts)
                browser.run("document.querySelector('.whole .quiet').click()")
            browser.keys("ArrowRight")
        self.assertGreater(cut, 0)

    def test_the_stage_is_sixteen_to_nine(self):
        for width, height in [(1280, 720), (1920, 1080), (1400, 1050)]:
            browser.resize(width, height)
            self.open("#step-2")
            size = browser.run(
                "const {width, height} = document.querySelector('.stage').getBoundingClientRect(); return width / height"
            )
            self.assertAlmostEqual(size, 16 / 9, places=2)


class CorrectionTests(ExploreTest):
    def open_card(self, label):
        browser.run("location.hash = `#${arguments[0]}`", label)
        browser.wait("document.querySelector('#editor .chip')?.textContent === arguments[0]", label)
        if not browser.run("return document.querySelector('#editor .correct').open"):
            browser.click("#editor .correct summary")

    def tearDown(self):
        # So that nobody is asked whether to leave.
        browser.run("for (const each of document.querySelectorAll('dialog')) each.close()")

    def test_what_is_downloaded_is_applied(self):
        self.open_card("E1")
        evidence = self.selected()
        browser.click_words("claim", "#editor")
        self.open_card("C2")
        claim = self.selected()
        browser.type("#wording", "It would save little.")
        browser.click_words("Save the wording", "#editor")
        self.open_card("E8")
        gone = self.selected()
        browser.click_words("Not in the argument", "#editor")
        self.open_card("E20")
        tied = self.selected()
        thesis = next(id for id, each in self.statements().items() if each["role"] == "thesis")
        browser.choose("#tie-target", thesis)
        self.assertEqual(browser.run("return document.getElementById('number').textContent"), "4")
        browser.click("#open-corrections")
        browser.click_words("Download", "#dialog")
        script = json.loads(self.saved("op-ed.corrections.json"))
        self.assertEqual(
            [each["edit"] for each in script["edits"]], ["reassign", "reword", "retarget", "reject"]
        )
        (FOLDER / "corrections.json").write_text(json.dumps(script))
        argraph(
            "op-ed.txt", *MINER, "--corrections", "corrections.json", "-o", "after.json", "--force"
        )
        after = {each["id"]: each for each in graph("after")["statements"]}
        self.assertEqual(after[evidence]["role"], "claim")
        self.assertEqual(after[evidence]["by"], "person")
        self.assertEqual(after[claim]["text"], "It would save little.")
        self.assertNotIn(gone, after)
        leads = [each for each in graph("after")["relations"] if tied in each["from"]]
        self.assertEqual([(each["to"], each["by"]) for each in leads], [(thesis, "person")])

    def test_corrections_of_another_reading_are_refused(self):
        (FOLDER / "foreign.json").write_text(
            json.dumps(
                {
                    "version": 1,
                    "edits": [{"edit": "reassign", "statement": "s1", "role": "evidence"}],
                    "meant": {"s1": "Words of another text"},
                }
            )
        )
        with self.assertRaises(subprocess.CalledProcessError) as failure:
            argraph("op-ed.txt", *MINER, "--corrections", "foreign.json", "-o", "x.json")
        self.assertIn("Words of another text", failure.exception.stderr)

    def test_what_is_corrected_can_be_taken_back(self):
        self.open_card("E1")
        words = browser.run("return document.querySelector('.statement-words').textContent")
        browser.type("#wording", "Other words.")
        browser.click_words("Save the wording", "#editor")
        self.assertIn(
            "Other words.", browser.run("return document.getElementById('outline').textContent")
        )
        browser.click("#open-corrections")
        browser.click_words("Take back", "#dialog")
        browser.click_words("Close", "#dialog")
        self.assertEqual(
            browser.run("return document.querySelector('.statement-words').textContent"), words
        )


class ConductTests(ExploreTest):
    def test_nothing_is_asked_of_anybody(self):
        browser.keys("n", "t", "g", "a", "s", "ArrowRight", "Escape", "/")
        browser.click("#save-picture")
        asked = [
            each
            for each in browser.requests()
            if not each.startswith(("file:", "about:", "blob:", "data:"))
        ]
        self.assertEqual(asked, [])
        self.assertEqual(browser.messages(), [])

    def test_the_policy_is_enforced(self):
        browser.run("""const script = document.createElement('script');
            script.textContent = "document.title = 'broken'";
            document.body.append(script);
            const image = new Image();
            image.src = 'http://127.0.0.1:9/x.png';
            document.body.append(image);""")
        self.assertEqual(browser.run("return document.title"), "The Last Bus Home")
        refused = [each for each in browser.messages() if "Content Security Policy" in each]
        self.assertEqual(len(refused), 2, refused)

    def test_without_javascript_everything_is_there(self):
        browser.devtools("Emulation.setScriptExecutionDisabled", value=True)
        try:
            browser.open("about:blank")
            browser.open(mapped("map"))
            tree = browser.devtools("Accessibility.getFullAXTree")["nodes"]
            names = " ".join(each.get("name", {}).get("value", "") for each in tree)
            for each in self.statements().values():
                self.assertIn(each["text"].split("  ")[0], names)
        finally:
            browser.devtools("Emulation.setScriptExecutionDisabled", value=False)
        links = browser.run(
            "return document.querySelectorAll('#outline a[href^=\"#passage-\"]').length"
        )
        self.assertEqual(links, len(self.statements()))
        self.assertEqual(
            browser.run(
                "return [...document.querySelectorAll('#outline a')].filter(one => !document.getElementById(one.getAttribute('href').slice(1))).length"
            ),
            0,
        )
        self.assertTrue(browser.run("return document.querySelector('#map svg').checkVisibility()"))
        self.assertFalse(browser.run("return document.querySelector('.tools').checkVisibility()"))

    def test_identifiers_are_given_once(self):
        twice = browser.run("""const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
            return ids.filter((id, index) => ids.indexOf(id) !== index)""")
        self.assertEqual(twice, [])

    def test_a_narrow_window_has_tabs(self):
        browser.resize(400, 800)
        seen = "return [...document.querySelectorAll('.pane')].filter(one => one.checkVisibility()).map(one => one.id)"
        self.assertEqual(browser.run(seen), ["map-pane"])
        browser.click("#tab-article")
        self.assertEqual(browser.run(seen), ["article-pane"])
        self.assertFalse(browser.run("return document.documentElement.scrollWidth > innerWidth"))

    def test_axe_finds_nothing(self):
        for name, *options in [
            ["map"],
            ["full", "--passages", "full"],
            ["none", "--passages", "none"],
        ]:
            for scheme in ["light", "dark"]:
                browser.scheme(scheme)
                browser.open(mapped(name, *options))
                browser.wait("document.documentElement.classList.contains('live')")
                acts = [[], ["n", "n"], ["?"], ["Escape", "Escape", "s"]]
                for keys in acts if name == "map" else acts[:2]:
                    if keys:
                        browser.keys(*keys)
                    self.assertEqual(axe.violations(browser), [], f"{name} {scheme} {keys}")

    def test_it_looks_as_it_should(self):
        if not SCREENSHOTS:
            self.skipTest("SCREENSHOTS names no folder")
        for scheme in ["light", "dark"]:
            browser.scheme(scheme)
            for width, height in [(1280, 800), (800, 900), (400, 800)]:
                browser.resize(width, height)
                browser.keys("n")
                browser.screenshot(f"{SCREENSHOTS}/explore-{scheme}-{width}.png")


class TextTests(unittest.TestCase):
    """How much of the article's text a file holds."""

    def text(self, name, *options):
        mapped(name, *options)
        return (FOLDER / f"{name}.html").read_text()

    def test_only_what_is_asked_for_travels(self):
        unquoted = "I mention it because"
        self.assertIn(unquoted, OP_ED.read_text())
        self.assertIn("taxi service for barflies", self.text("map"))
        self.assertNotIn(unquoted, self.text("map"))
        self.assertIn(unquoted, self.text("full", "--passages", "full"))
        none = self.text("none", "--passages", "none")
        self.assertNotIn('"quotation":', none)
        self.assertNotIn("to a room that had, to be fair", none)
        self.assertNotIn("to a room that had, to be fair", (FOLDER / "none.json").read_text())

    def test_the_summary_says_how_many_words_a_file_holds(self):
        mapped("map")
        for extent, low, high in [("full", 778, 778), ("quoted", 700, 777), ("none", 100, 500)]:
            run = argraph("op-ed.txt", *MINER, "--passages", extent, "--json", "-o", "words.html")
            file = json.loads(run.stdout)["files"][0]
            self.assertEqual(file["articleWords"], 778)
            self.assertTrue(low <= file["carriedWords"] <= high, file)


class HostileTests(ExploreTest):
    def open(self, anchor=""):
        statements = [
            statement(at + 1, role, words)
            for at, (role, words) in enumerate(
                zip(["thesis", "claim", "evidence", "counterclaim"], HOSTILE)
            )
        ]
        relations = [
            {"id": f"r{at}", "kind": "supports", "from": [f"s{at}"], "to": "s1", "by": "person"}
            for at in [2, 3, 4]
        ]
        page = written(
            "hostile",
            {"version": 1, "title": HOSTILE[0], "statements": statements, "relations": relations},
        )
        browser.open(page)
        browser.wait("document.documentElement.classList.contains('live')")

    def test_hostile_text_is_text(self):
        for _ in HOSTILE:
            browser.keys("n")
        browser.keys("s", "ArrowRight", "Escape")
        self.assertEqual(browser.run("return document.title"), HOSTILE[0])
        self.assertEqual(browser.run("return document.querySelector('h1').textContent"), HOSTILE[0])
        words = browser.run(
            "return [...document.querySelectorAll('.words')].map(one => one.textContent)"
        )
        self.assertEqual(sorted(words), sorted(HOSTILE))
        self.assertEqual(
            browser.run(
                "return document.querySelectorAll('img, #outline b b, #map script').length"
            ),
            0,
        )
        self.assertEqual(browser.run("return document.scripts.length"), 2)
        self.assertEqual(browser.messages(), [])


class ArgumentTests(ExploreTest):
    """A map written in Argdown, with arguments and groups."""

    def open(self, anchor=""):
        shutil.copy(ROOT / "Examples/argdown/night-market.argdown", FOLDER)
        argraph("night-market.argdown", "-q", "-o", "market.html")
        browser.open((FOLDER / "market.html").as_uri())
        browser.wait("document.documentElement.classList.contains('live')")

    def test_every_box_is_reached_by_keys(self):
        rows = browser.run("return document.querySelectorAll('.row').length")
        for _ in range(rows):
            browser.keys("n")
            browser.run(
                "for (const one of document.querySelectorAll('#map .node.selected')) one.dataset.reached = ''"
            )
            self.assertEqual(
                browser.run("return document.querySelectorAll('.row.selected').length"), 1
            )
        missed = browser.run(
            "return [...document.querySelectorAll('#map .node:is([id^=statement], [id^=argument])')].filter(one => !('reached' in one.dataset)).map(one => one.id)"
        )
        self.assertEqual(missed, [])
        self.assertEqual(axe.violations(browser), [])

    def test_arguments_fold(self):
        browser.click("[data-argument] text")
        self.assertEqual(
            browser.run("return document.querySelector('#editor header').textContent"), "argument"
        )
        before = self.count("#map .edge")
        browser.keys("f")
        self.assertEqual(self.count("#map .edge"), before - 1)


class SpeedTests(unittest.TestCase):
    def test_a_thousand_statements_pan_smoothly(self):
        browser.scheme("light")
        browser.resize(1280, 800)
        browser.open(written("large", large(1000)))
        browser.wait("document.documentElement.classList.contains('live')")
        for clicks, way in [(0, ""), (4, "out"), (6, "in")]:
            for _ in range(clicks):
                browser.click(f"#zoom-{way}")
            time.sleep(2)
            frames = self.panned()
            self.assertGreater(len(frames), 20)
            place = frames[int(len(frames) * 0.95)]
            print(
                f"\n1,000 statements, {clicks} × {way or 'as opened'}: {len(frames)} frames, "
                f"median {frames[len(frames) // 2]:.1f} ms, 95th percentile {place:.1f} ms"
            )

    def panned(self):
        """How long the frames took while the map was dragged about, sorted."""
        at = "const map = document.getElementById('map'); return map.scrollLeft + map.scrollTop"
        before = browser.run(at)
        browser.run("""window.frames_ = []; window.isOn = true; let last = performance.now();
            const tick = (now) => { frames_.push(now - last); last = now;
              if (isOn) requestAnimationFrame(tick); };
            requestAnimationFrame(tick)""")
        ways = [move((600 + 90 * (at % 3), 400 - 160 * (at % 2)), 300) for at in range(12)]
        browser._mouse(move((600, 400)), DOWN, *ways, move((640, 330), 200), UP)
        frames = browser.run("window.isOn = false; return frames_.slice(2)")
        self.assertNotEqual(browser.run(at), before)
        return sorted(frames)


def large(number):
    """A graph of so many statements, the same each time."""
    chance = random.Random(1)
    words = "bridge city night bus council voters taxes school harbor winter trains water".split()
    statements, relations = [], []
    for at in range(number):
        text = " ".join(chance.choice(words) for _ in range(chance.randint(8, 22))).capitalize()
        role = chance.choice(["claim", "evidence", "evidence", "counterclaim"]) if at else "thesis"
        statements.append(statement(at + 1, role, text))
        if at:
            to = (at - 1) // chance.choice([3, 4, 5])
            kind = chance.choice(["supports"] * 6 + ["attacks"])
            relations.append(
                {
                    "id": f"r{at}",
                    "kind": kind,
                    "from": [f"s{at + 1}"],
                    "to": f"s{to + 1}",
                    "by": "person",
                }
            )
    return {"version": 1, "title": "Large", "statements": statements, "relations": relations}


if __name__ == "__main__":
    unittest.main()
