"""The file is changed by somebody else while the page is open."""

import os
import signal
import unittest

from harness import CLAIM, EVIDENCE, OTHER, PATIENCE, SCREENSHOTS, PageTest, browser


class EditorTests(PageTest):
    """The file is changed in an editor while the page is open."""

    def replace(self, old, new):
        text = self.file.read_text()
        self.assertIn(old, text)
        self.write(text.replace(old, new, 1))

    def test_a_change_is_shown_and_can_be_undone(self):
        self.replace("Nobody divides the price", "Nobody at all divides the price")
        self.shown("Nobody at all divides")
        self.said("changed elsewhere")
        browser.click("#undo")
        self.until(lambda: "Nobody divides the price" in self.file.read_text())

    def test_a_change_elsewhere_leaves_the_wording_that_is_being_written(self):
        self.select(CLAIM)
        browser.type("#wording", "Being written")
        self.replace("Nobody divides the price", "Nobody at all divides the price")
        self.shown("Nobody at all divides")
        self.assertEqual(self.value("#wording"), "Being written")
        browser.keys("Control+Enter")
        self.until(lambda: self.statement("Being written"))
        self.assertIn("Nobody at all divides", self.file.read_text())

    def test_a_conflict_shows_both_and_mine_is_kept(self):
        self.conflict()
        browser.click_words("Keep mine", "#editor")
        self.until(lambda: self.statement("Mine"))
        self.assertNotIn("Theirs", self.file.read_text())

    def test_a_conflict_shows_both_and_theirs_is_taken(self):
        self.conflict()
        browser.click_words("Take the file’s", "#editor")
        self.until(lambda: self.value("#wording") == "Theirs: without a bus")
        self.assertIn("Theirs: without a bus", self.file.read_text())

    def test_a_conflict_is_ended_by_keys_as_by_the_highlighted_button(self):
        self.conflict()
        self.assertEqual(browser.run("return document.activeElement.id"), "wording")
        browser.keys("Control+Enter")
        self.until(lambda: self.statement("Mine"))
        self.assertNotIn("Theirs", self.file.read_text())

    def test_reasons_stay_when_the_file_is_changed(self):
        self.select(OTHER)
        reason = self.reasons()
        self.assertTrue(all(reason))
        self.replace("Nobody divides the price", "Nobody at all divides the price")
        self.shown("Nobody at all divides")
        self.assertEqual(self.reasons(), reason)
        self.select(EVIDENCE)
        self.assertTrue(all(self.reasons()))

    def reasons(self):
        return browser.run("""return ['.reason', '.why']
            .map(name => document.querySelector('#editor ' + name)?.textContent)""")

    def test_a_banner_pushes_nothing_away(self):
        panes = """return [...document.querySelectorAll('.pane')]
            .map(pane => JSON.stringify(pane.getBoundingClientRect()))"""
        self.select(CLAIM)
        before = browser.run(panes)
        good = self.file.read_text()
        self.write(good.replace("title: ", "title: [", 1))
        browser.wait("!document.getElementById('problem').hidden")
        self.assertEqual(browser.run(panes), before)
        self.write(good)
        browser.wait("document.getElementById('problem').hidden")
        browser.keys("s")
        browser.wait("!document.getElementById('mode').hidden")
        self.assertEqual(browser.run(panes), before)

    def test_a_wording_in_conflict_waits_while_another_is_written(self):
        self.conflict()
        self.select(OTHER)
        browser.type("#wording", "Another")
        self.select("Theirs: without a bus")
        self.until(lambda: self.statement("Another"))
        self.until(lambda: self.value("#wording") == "Mine")
        browser.click("[data-key=keep-mine]")
        self.until(lambda: self.statement("Mine"))
        self.assertTrue(self.statement("Another"))

    def correct(self):
        """Two corrections on the page, of what an editor read before."""
        self.buffer = self.file.read_text()
        self.select(OTHER)
        browser.keys("x")
        self.until(lambda: self.statement(OTHER)["role"] == "counterclaim")
        self.select(CLAIM)
        browser.type("#wording", "Reworded on the page.")
        browser.keys("Control+Enter")
        self.until(lambda: self.statement("Reworded on the page"))

    def test_an_old_buffer_that_is_saved_loses_no_correction(self):
        self.correct()
        words = "Nobody divides the price"
        self.assertIn(words, self.buffer)
        self.write(self.buffer.replace(words, "Nobody at all divides the price", 1))
        self.shown("Nobody at all divides")
        self.assertEqual(self.statement(OTHER)["role"], "counterclaim")
        self.assertTrue(self.statement("Reworded on the page"))
        self.assertTrue(self.statement("Nobody at all divides"))
        said = self.said("saved an older state")
        self.assertIn(f"kept: {self.label(OTHER)}, {self.label('Reworded on')}", said)

    def test_a_statement_reworded_in_an_old_buffer_and_here_stays_as_here(self):
        self.reword_twice()
        browser.click_words("Keep mine", "#editor")
        self.chosen("Reworded on")

    def test_a_statement_reworded_in_an_old_buffer_and_here_becomes_as_there(self):
        self.reword_twice()
        browser.click_words("Take the editor’s", "#editor")
        self.chosen("Of the editor")

    def reword_twice(self):
        self.correct()
        line = next(each for each in self.buffer.splitlines() if CLAIM in each)
        words = self.buffer.replace(line, line.replace(CLAIM, "Of the editor " + CLAIM))
        browser.keys("Escape")
        self.write(words)
        shown = self.until(
            lambda: browser.run("return document.querySelector('.conflict')?.textContent")
        )
        self.assertIn("Of the editor", shown)
        self.said("choose a wording")
        self.assertTrue(self.statement("Reworded on"))

    def chosen(self, words):
        browser.wait("!document.querySelector('.conflict')")
        self.until(lambda: self.statement(words))
        self.assertEqual(self.statement(OTHER)["role"], "counterclaim")

    def test_a_warning_is_told_until_it_is_read(self):
        good = self.file.read_text()
        self.write(good.replace("#evidence", "#evidance", 1))
        browser.wait("!document.getElementById('remarks').hidden")
        self.assertRegex(
            browser.run("return document.getElementById('remark').textContent"), r"line \d+: "
        )
        self.shoot("remark")
        browser.click("#remarks-end")
        self.assertTrue(browser.run("return document.getElementById('remarks').hidden"))
        self.write(good)
        browser.wait("!document.getElementById('remark').textContent")

    def test_a_line_without_a_sign_is_named(self):
        good = self.file.read_text()
        line = [each for each in good.splitlines() if "  + [" in each][-1]
        bad = good.replace(line, line.replace("+ [", "["))
        self.write(bad)
        shown = self.until(
            lambda: browser.run("return document.getElementById('problem').textContent")
        )
        self.assertRegex(shown, r"line \d+, column \d+: no \+ - or _")
        self.select(CLAIM)
        browser.keys("x")
        self.said("Not done")
        self.assertEqual(self.file.read_text(), bad)

    def conflict(self):
        words = self.statement(CLAIM)["text"]
        self.select(CLAIM)
        browser.type("#wording", "Mine")
        self.replace(words, "Theirs: without a bus")
        shown = self.until(
            lambda: browser.run("return document.querySelector('.conflict')?.textContent")
        )
        self.assertIn("Theirs: without a bus", shown)
        self.assertEqual(self.value("#wording"), "Mine")
        self.assertIn("Theirs: without a bus", self.file.read_text())
        self.said("is reworded")
        self.shoot("conflict")

    def shoot(self, name):
        if SCREENSHOTS:
            browser.screenshot(os.path.join(SCREENSHOTS, name + ".png"))

    def test_a_file_that_cannot_be_read_is_never_overwritten(self):
        good = self.file.read_text()
        bad = good.replace("title: ", "title: [", 1)
        self.write(bad)
        shown = self.until(
            lambda: browser.run("return document.getElementById('problem').textContent")
        )
        self.assertRegex(shown, r"line \d+, column \d+")
        self.shoot("problem")
        self.select(CLAIM)
        browser.keys("x")
        self.said("Not done")
        self.assertEqual(self.file.read_text(), bad)
        self.write(good)
        browser.wait("document.getElementById('problem').hidden")
        browser.keys("x")
        self.until(lambda: self.statement(CLAIM)["role"] == "counterclaim")

    def test_the_page_says_when_the_program_has_ended(self):
        self.watched.program.send_signal(signal.SIGINT)
        self.assertEqual(self.watched.program.wait(timeout=PATIENCE), 0)
        shown = self.until(
            lambda: browser.run("return document.getElementById('problem').textContent")
        )
        self.assertIn("ended", shown)
        self.assertIn("start argraph watch again", shown)


if __name__ == "__main__":
    unittest.main()
