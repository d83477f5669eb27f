"""The page of `argraph watch` on a file of its own, and the browser that all tests share.

ARGRAPH names the program; SCREENSHOTS a folder for pictures of the page.

On a slow machine anything may take long. So a test waits for what is to be, in the file or on the
page, and never for a time; what the page says or lets shine for a moment is recorded.
"""

import atexit
import functools
import json
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

from webdriver import PATIENCE, Browser, Failure

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAM = os.environ.get("ARGRAPH", str(ROOT / ".build/debug/argraph"))
OP_ED = ROOT / "Examples/opeds/night-buses.txt"
SCREENSHOTS = os.environ.get("SCREENSHOTS")

# How some of its statements begin.
CLAIM = "Without a bus, most of those"
EVIDENCE = "The figures were audited"
OTHER = "What a ride costs does not tell"


@functools.cache
def start_browser():
    """The one browser; it ends with the tests."""
    browser = Browser()
    atexit.register(browser.quit)
    return browser


# The miner that the tests were written with: they name statements that it finds.
MINER = ["--miner", "cues"]


@functools.cache
def mined():
    """A folder with an op-ed and its map."""
    folder = tempfile.mkdtemp(prefix="argraph-mined-")
    atexit.register(shutil.rmtree, folder)
    shutil.copy(OP_ED, pathlib.Path(folder, "op-ed.txt"))
    subprocess.run(
        [PROGRAM, "op-ed.txt", "-q", *MINER, "-o", "op-ed.argdown"], cwd=folder, check=True
    )
    return folder


def put_mined(folder):
    shutil.copytree(mined(), folder, dirs_exist_ok=True)


@functools.lru_cache(maxsize=16)
def graph_of(argdown):
    """The graph that such a file holds, as the program reads it."""
    with tempfile.TemporaryDirectory(prefix="argraph-graph-") as folder:
        shutil.copy(OP_ED, pathlib.Path(folder, "op-ed.txt"))
        pathlib.Path(folder, "op-ed.argdown").write_bytes(argdown)
        run = subprocess.run(
            [PROGRAM, "convert", "op-ed.argdown", "--to", "json", "-o", "-"],
            cwd=folder,
            capture_output=True,
            check=True,
        )
    return json.loads(run.stdout)


class Watched:
    """`argraph watch` on a map in a folder of its own."""

    spare = None

    def __init__(self, put_files=put_mined):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="argraph-page-"))
        put_files(self.folder)
        self.program = subprocess.Popen(
            [PROGRAM, "watch", "op-ed.argdown", *MINER],
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    @functools.cached_property
    def address(self):
        return self.program.stdout.readline().strip()

    @classmethod
    def take(cls):
        """One that was started while the test before went on; the next one is started."""
        taken = cls.spare or cls()
        cls.spare = cls()
        return taken

    @classmethod
    def end_spare(cls):
        if cls.spare:
            cls.spare.end()

    def end(self):
        if self.program.poll() is None:
            self.program.send_signal(signal.SIGINT)
        try:
            self.program.wait(timeout=PATIENCE)
        finally:
            self.program.kill()
            self.program.stdout.close()
            shutil.rmtree(self.folder, ignore_errors=True)


browser = start_browser()
atexit.register(Watched.end_spare)

# Keeps what the page says, and what shines on it, however soon that passes.
RECORD = """
window.said = [];
window.shone = new Set();
const status = document.getElementById('status');
new MutationObserver(() => said.push(status.textContent))
  .observe(status, {childList: true, subtree: true, characterData: true});
new MutationObserver((changes) => {
  for (const {target} of changes) {
    const {statement} = target.dataset;
    if (statement && target.classList.contains('flash')) shone.add(statement);
  }
}).observe(document.body, {attributeFilter: ['class'], subtree: true});
"""


class PageTest(unittest.TestCase):
    """A page on a mined op-ed, in a folder that goes when the test is over."""

    def setUp(self):
        self.watched = self.watch()
        self.folder = self.watched.folder
        self.file = self.folder / "op-ed.argdown"
        browser.open("about:blank")  # the page before asks for changes as long as it is there
        browser.messages()
        browser.requests()
        browser.resize(1280, 800)
        browser.open(self.watched.address)
        browser.wait("document.querySelector('.row') && document.querySelector('#map svg')")
        browser.run(RECORD)

    def watch(self):
        watched = Watched.take()
        self.addCleanup(watched.end)
        return watched

    def write(self, text):
        """Puts a text into the file, as an editor that writes it whole."""
        draft = self.folder / "draft"
        draft.write_text(text)
        draft.replace(self.file)

    def until(self, holds):
        """Waits until something holds, and returns it."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                found = holds()
                if found:
                    return found
            except (Failure, StopIteration, TypeError, KeyError, IndexError):
                pass
            time.sleep(0.03)
        self.fail(f"waited in vain; the page said: {browser.run('return said')}")

    def graph(self):
        """The graph that the file holds."""
        return graph_of(self.file.read_bytes())

    def statement(self, words):
        """The statement in the file whose passage or text begins so; None where there is none."""
        for each in self.graph()["statements"]:
            texts = [each["text"]] + [
                passage.get("quotation", "") for passage in each.get("passages", [])
            ]
            if any(text.startswith(words) for text in texts):
                return each
        return None

    def leads(self, words):
        """What the statement that begins so leads to, as (kind, end)."""
        graph = self.graph()
        own = self.statement(words)["id"]
        return [(each["kind"], each["to"]) for each in graph["relations"] if own in each["from"]]

    def shown(self, words):
        """The identifier on the page of the statement whose row begins so."""
        script = """for (const row of document.querySelectorAll('.row')) {
          if (row.querySelector('.words').textContent.startsWith(arguments[0])) return row.dataset.statement;
        } return null"""
        return self.until(lambda: browser.run(script, words))

    def label(self, words):
        return browser.run(
            "return document.querySelector(`.row[data-statement='${arguments[0]}'] .label`).textContent",
            self.shown(words),
        )

    def row(self, words):
        return f".row[data-statement='{self.shown(words)}']"

    def select(self, words):
        browser.click(self.row(words))
        self.until(
            lambda: browser.run("return document.querySelector('#editor .chip')?.textContent")
            == self.label(words)
        )

    def said(self, words, since=0):
        """Waits until the page says something with these words, and returns that."""
        return self.until(
            lambda: next(said for said in browser.run("return said")[since:] if words in said)
        )

    def says(self, words, *keys):
        """Presses keys, and returns what the page says then with these words."""
        browser.settle()
        since = browser.run("return said.length")
        browser.keys(*keys)
        return self.said(words, since)

    def middle(self, selector):
        browser.settle()
        return browser.run(
            """const box = document.querySelector(arguments[0]).getBoundingClientRect();
            return [box.left + box.width / 2, box.top + box.height / 2]""",
            selector,
        )

    def value(self, selector):
        """What a field holds."""
        return browser.run("return document.querySelector(arguments[0]).value", selector)

    def mark_words(self, words):
        """Selects words of the article with the mouse's result: a selection."""
        found = browser.run(
            """
          for (const paragraph of document.querySelectorAll('.paragraph')) {
            const at = paragraph.textContent.indexOf(arguments[0]);
            if (at < 0) continue;
            const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
            const range = document.createRange();
            let seen = 0;
            while (walker.nextNode()) {
              const { length } = walker.currentNode.data;
              if (at >= seen && at < seen + length) range.setStart(walker.currentNode, at - seen);
              const end = at + arguments[0].length;
              if (end > seen && end <= seen + length) range.setEnd(walker.currentNode, end - seen);
              seen += length;
            }
            paragraph.scrollIntoView({ block: 'center' });
            getSelection().removeAllRanges();
            getSelection().addRange(range);
            return true;
          }
          return false""",
            words,
        )
        self.assertTrue(found, words)
        browser.wait("!document.getElementById('offer').hidden")


class LookTest(PageTest):
    """Tests that change nothing: all pages of a class are of one program."""

    @classmethod
    def setUpClass(cls):
        cls.shared = Watched()
        cls.addClassCleanup(cls.shared.end)

    def watch(self):
        before = (self.shared.folder / "op-ed.argdown").read_bytes()
        self.addCleanup(lambda: self.assertEqual(self.file.read_bytes(), before))
        return self.shared
