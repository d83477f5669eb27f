"""The page of `argraph watch` on a file of its own, and the browser that all tests share.

ARGRAPH names the program; SCREENSHOTS a folder for pictures of the page.
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

from webdriver import Browser, Failure

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAM = os.environ.get("ARGRAPH", str(ROOT / ".build/debug/argraph"))
OP_ED = ROOT / "Examples/opeds/night-buses.txt"
SCREENSHOTS = os.environ.get("SCREENSHOTS")

# How some of its statements begin.
CLAIM = "Without a bus, most of those"
EVIDENCE = "The figures were audited"
OTHER = "What a ride costs does not tell"
THESIS = "A city that runs all night"


@functools.cache
def start_browser():
    """The one browser; it ends with the tests."""
    browser = Browser()
    atexit.register(browser.quit)
    return browser


@functools.cache
def mined():
    """A folder with an op-ed and its map."""
    folder = tempfile.mkdtemp(prefix="argraph-mined-")
    atexit.register(shutil.rmtree, folder)
    shutil.copy(OP_ED, pathlib.Path(folder, "op-ed.txt"))
    subprocess.run([PROGRAM, "op-ed.txt", "-q", "-o", "op-ed.argdown"], cwd=folder, check=True)
    return folder


browser = start_browser()


class PageTest(unittest.TestCase):
    """A page on a mined op-ed, in a folder that goes when the test is over."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="argraph-page-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.file = self.folder / "op-ed.argdown"
        self.write_file()
        self.server = subprocess.Popen(
            [PROGRAM, "watch", self.file.name],
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.addCleanup(self.stop)
        self.address = self.server.stdout.readline().strip()
        browser.messages()
        browser.requests()
        browser.resize(1280, 800)
        browser.open(self.address)
        self.until(
            lambda: browser.run(
                "return !!document.querySelector('.row') && !!document.querySelector('#map svg')"
            )
        )

    def write_file(self):
        shutil.copytree(mined(), self.folder, dirs_exist_ok=True)

    def stop(self):
        if self.server.poll() is None:
            self.server.send_signal(signal.SIGINT)
            self.server.wait(timeout=10)
        self.server.stdout.close()

    def until(self, holds, seconds=10):
        """Waits until something holds, and returns it."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                found = holds()
                if found:
                    return found
            except (Failure, StopIteration, TypeError, KeyError, IndexError):
                pass
            time.sleep(0.03)
        status = browser.run("return document.getElementById('status').textContent")
        self.fail(f"waited in vain; the page says: {status}")

    def graph(self):
        """The graph that the file holds."""
        run = subprocess.run(
            [PROGRAM, "convert", self.file.name, "--to", "json", "-o", "-"],
            cwd=self.folder,
            capture_output=True,
            check=True,
        )
        return json.loads(run.stdout)

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

    def status(self):
        return browser.run("return document.getElementById('status').textContent")

    def middle(self, selector):
        return browser.run(
            """const box = document.querySelector(arguments[0]).getBoundingClientRect();
            return [box.left + box.width / 2, box.top + box.height / 2]""",
            selector,
        )

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
        self.until(lambda: browser.run("return !document.getElementById('offer').hidden"))
