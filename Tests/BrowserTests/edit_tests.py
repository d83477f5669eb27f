"""Every edit that the page offers, by mouse and by keys, and what the file holds then."""

import unittest

from harness import CLAIM, EVIDENCE, OP_ED, PageTest, browser


class RoleTests(PageTest):
    def test_a_role_is_changed_by_mouse(self):
        self.select(EVIDENCE)
        browser.click_words("claim", "#editor")
        self.until(lambda: self.statement(EVIDENCE)["role"] == "claim")
        self.assertEqual(self.statement(EVIDENCE)["by"], "person")
        self.said("is now a claim")

    def test_a_role_is_changed_by_key(self):
        self.select(CLAIM)
        browser.keys("x")
        self.until(lambda: self.statement(CLAIM)["role"] == "counterclaim")

    def test_a_kind_of_evidence_is_chosen(self):
        self.select(EVIDENCE)
        browser.choose("#editor select", "law")
        self.until(lambda: self.statement(EVIDENCE).get("kind") == "law")

    def test_what_is_right_is_kept_by_mouse(self):
        self.assertEqual(self.statement(CLAIM)["by"], "miner")
        self.select(CLAIM)
        browser.click("#editor .confirm")
        self.until(lambda: self.statement(CLAIM)["by"] == "person")

    def test_what_is_right_is_kept_by_key(self):
        self.select(CLAIM)
        browser.keys("y")
        self.until(lambda: self.statement(CLAIM)["by"] == "person")


class WordingTests(PageTest):
    def test_words_are_changed_by_mouse(self):
        quotation = self.statement(CLAIM)["passages"][0]["quotation"]
        self.select(CLAIM)
        browser.type("#wording", "Most night workers need the bus.")
        browser.click_words("Save", "#editor")
        self.until(lambda: self.statement("Most night workers need the bus"))
        self.assertEqual(
            self.statement("Most night workers")["passages"][0]["quotation"], quotation
        )

    def test_words_are_changed_by_keys(self):
        self.select(CLAIM)
        browser.keys("w", "Control+a", *"No bus no work", "Control+Enter")
        self.until(lambda: self.statement("No bus no work"))

    def test_words_are_kept_when_something_else_is_selected(self):
        self.select(CLAIM)
        browser.type("#wording", "Kept on leaving.")
        browser.click(self.row(EVIDENCE))
        self.until(lambda: self.statement("Kept on leaving"))

    def test_words_are_left_as_they_were(self):
        before = self.file.read_bytes()
        self.select(CLAIM)
        browser.type("#wording", "Never saved.")
        browser.keys("Escape")
        self.until(lambda: self.value("#wording").startswith(CLAIM))
        self.assertEqual(self.file.read_bytes(), before)


class RelationTests(PageTest):
    def target(self, words):
        return self.statement(words)["id"]

    def test_a_relation_is_drawn_by_dragging(self):
        browser.click("#whole")
        source, target = self.shown(EVIDENCE), self.shown(CLAIM)
        self.until(
            lambda: browser.run(
                "return !!document.getElementById(`statement_${arguments[0]}`)", source
            )
        )
        browser.keys("0")
        browser.drag(self.middle(f"#statement_{source}"), self.middle(f"#statement_{target}"))
        browser.click_words("+ supports", "#offer")
        self.until(lambda: self.leads(EVIDENCE) == [("supports", self.target(CLAIM))])

    def test_a_relation_is_drawn_to_a_clicked_row(self):
        self.select(EVIDENCE)
        browser.click_words("Draw to …", "#editor")
        browser.click(self.row(CLAIM))
        self.until(lambda: self.leads(EVIDENCE) == [("supports", self.target(CLAIM))])

    def test_a_relation_is_drawn_by_keys(self):
        self.select(EVIDENCE)
        browser.keys("a", *self.label(CLAIM), "Enter")
        self.until(lambda: self.leads(EVIDENCE) == [("attacks", self.target(CLAIM))])

    def test_a_target_is_named_by_its_words(self):
        self.select(EVIDENCE)
        browser.keys("a", *"trip", "Enter")
        self.said("fit “trip”")
        browser.run("document.getElementById('mode-label').value = ''")
        browser.keys(*"without a bus", "Enter")
        self.until(lambda: self.leads(EVIDENCE) == [("attacks", self.target(CLAIM))])

    def test_a_step_is_undercut_by_dropping_on_its_line(self):
        browser.click("#whole")
        source = self.shown(EVIDENCE)
        self.until(
            lambda: browser.run(
                "return !!document.getElementById(`statement_${arguments[0]}`)", source
            )
        )
        browser.keys("0")
        relation, x, y = browser.run(
            """for (const line of document.querySelectorAll('#map .edge.supports[data-relation]')) {
              const path = line.querySelector('path:not(.hit)');
              const at = path.getPointAtLength(path.getTotalLength() / 2)
                .matrixTransform(path.getScreenCTM());
              const hit = document.elementFromPoint(at.x, at.y)?.closest('[data-relation]');
              const own = document.querySelector(`[data-statement="${arguments[0]}"]`);
              if (hit === line && !line.getAttribute('aria-label').startsWith(arguments[1] + ' '))
                return [line.dataset.relation, at.x, at.y];
            }""",
            source,
            self.label(EVIDENCE),
        )
        browser.drag(self.middle(f"#statement_{source}"), (x, y))
        browser.click_words("× undercuts that step", "#offer")
        self.until(lambda: self.leads(EVIDENCE) == [("undercuts", {"relation": relation})])

    def test_choosing_is_ended_by_escape(self):
        before = self.file.read_bytes()
        self.select(EVIDENCE)
        browser.keys("s", "Escape")
        browser.wait("document.getElementById('mode').hidden")
        browser.click(self.row(CLAIM))
        self.until(
            lambda: browser.run("return document.querySelector('#editor .chip').textContent")
            == self.label(CLAIM)
        )
        self.assertEqual(self.file.read_bytes(), before)

    def test_a_relation_becomes_an_attack(self):
        kind, target = self.leads(CLAIM)[0]
        self.assertEqual(kind, "supports")
        self.select(CLAIM)
        browser.click_words("− attacks", "#editor")
        self.until(lambda: self.leads(CLAIM) == [("attacks", target)])

    def test_a_step_is_undercut(self):
        self.select(EVIDENCE)
        browser.keys("u", *self.label(CLAIM), "Enter")
        self.until(lambda: self.leads(EVIDENCE)[0][0] == "undercuts")
        step = self.leads(EVIDENCE)[0][1]["relation"]
        about = next(each for each in self.graph()["relations"] if each["id"] == step)
        self.assertEqual(about["from"], [self.target(CLAIM)])

    def test_a_second_relation_is_drawn(self):
        count = len(self.leads(EVIDENCE))
        self.select(EVIDENCE)
        browser.click("[data-key='new-restates']")
        browser.click(self.row(CLAIM))
        self.until(lambda: ("restates", self.target(CLAIM)) in self.leads(EVIDENCE))
        self.assertEqual(len(self.leads(EVIDENCE)), count + 1)

    def test_premises_are_joined_by_mouse(self):
        self.select(EVIDENCE)
        browser.click_words("together with …", "#editor")
        browser.click(self.row("A night trip costs"))
        self.until(
            lambda: self.joined() == {self.target(EVIDENCE), self.target("A night trip costs")}
        )

    def test_premises_are_joined_by_keys(self):
        self.select(EVIDENCE)
        browser.keys("j", *self.label("A night trip costs"), "Enter")
        self.until(
            lambda: self.joined() == {self.target(EVIDENCE), self.target("A night trip costs")}
        )

    def joined(self):
        return next(
            set(each["from"]) for each in self.graph()["relations"] if len(each["from"]) > 1
        )

    def test_a_relation_is_confirmed(self):
        relation = next(
            each for each in self.graph()["relations"] if each["from"] == [self.target(CLAIM)]
        )
        self.select(CLAIM)
        browser.click("#editor [data-key^='right-']")
        self.until(
            lambda: next(
                each for each in self.graph()["relations"] if each["from"] == relation["from"]
            )["by"]
            == "person"
        )

    def test_a_line_of_the_map_is_deleted_by_key(self):
        browser.run("""const line = document.querySelector('#map .edge.supports[data-relation]');
            line.dispatchEvent(new MouseEvent('click', { bubbles: true }))""")
        words = self.until(
            lambda: browser.run(
                "return document.querySelector('#editor .facts').firstChild.textContent"
            )
        )
        browser.keys("Delete")
        self.until(lambda: self.graph().get("rejected", {}).get("relations"))
        self.assertIn("supports", words)

    def test_a_statement_leads_nowhere_by_mouse(self):
        self.select(CLAIM)
        browser.click_words("nowhere", "#editor")
        self.until(lambda: self.leads(CLAIM) == [])

    def test_a_statement_leads_nowhere_by_key(self):
        self.select(CLAIM)
        browser.keys("l")
        self.until(lambda: self.leads(CLAIM) == [])


class CuttingTests(PageTest):
    first = "I counted 412 riders"
    second = "asked the ones who were awake"

    def halves(self):
        own, other = self.statement(self.first), self.statement(self.second)
        return (
            own
            and other
            and own["id"] != other["id"]
            and (own["passages"][0]["quotation"], other["passages"][0]["quotation"])
        )

    def test_a_statement_is_split_where_words_are_selected(self):
        self.mark_words(self.second)
        browser.click_words(f"split {self.label(self.first)} here", "#offer")
        first, second = self.until(self.halves)
        self.assertEqual(first, "I counted 412 riders")
        self.assertEqual(second, "asked the ones who were awake where they were headed")

    def test_a_statement_is_split_where_its_passage_is_clicked(self):
        self.select(self.first)
        x, y = browser.run(
            """const words = arguments[0];
            for (const span of document.querySelectorAll('.passage.selected')) {
              const walker = document.createTreeWalker(span, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const at = walker.currentNode.data.indexOf(words);
                if (at < 0) continue;
                const range = document.createRange();
                range.setStart(walker.currentNode, at + 2);
                range.setEnd(walker.currentNode, at + 3);
                const box = range.getBoundingClientRect();
                return [box.left + 1, box.top + box.height / 2];
              }
            }""",
            self.second.split(" ")[0] + " the ones",
        )
        browser.press(x, y)
        browser.wait("!document.getElementById('offer').hidden")
        browser.click_words("Split here", "#offer")
        self.await_dialog()
        browser.keys("Enter")
        _, second = self.until(self.halves)
        self.assertTrue(second.startswith(self.second))

    def test_a_statement_is_split_by_keys(self):
        self.select(self.first)
        browser.keys("p")
        self.await_dialog()
        words = browser.run("return document.querySelector('#dialog textarea').value")
        browser.keys("Home", *["ArrowRight"] * words.index(self.second), "Enter")
        self.until(self.halves)

    def test_a_statement_is_merged_by_mouse(self):
        count = len(self.graph()["statements"])
        night, day = self.label("A night trip costs"), self.label("A daytime trip costs")
        self.select("A night trip costs")
        browser.click_words("Merge with …", "#editor")
        browser.click(self.row("A daytime trip costs"))
        self.await_dialog()
        browser.click_words("Merge", "#dialog")
        self.until(lambda: len(self.graph()["statements"]) == count - 1)
        merged = self.statement("A daytime trip costs")
        self.assertEqual(len(merged["passages"]), 2)
        self.assertEqual(merged["text"], "A daytime trip costs the authority $4.10 in subsidy")
        self.said(f"{night} is now part of {day}")

    def test_a_merge_says_which_stays_and_asks(self):
        one = self.statement("A night trip costs")
        night, day = self.label("A night trip costs"), self.label("A daytime trip costs")
        self.select("A night trip costs")
        browser.keys("m", *self.label("A daytime trip costs"), "Enter")
        self.await_dialog()
        shown = browser.run("return document.getElementById('dialog').textContent")
        for words in [f"Merge {night} with {day}", "both passages stay", "evidence", one["text"]]:
            self.assertIn(words, shown)
        card = browser.run("return document.activeElement.closest('.card').textContent")
        self.assertTrue(card.startswith(day), card)
        browser.keys("ArrowRight", "Enter")
        merged = self.until(
            lambda: next(
                (each for each in self.graph()["statements"] if len(each["passages"]) > 1), None
            )
        )
        self.assertEqual(merged["id"], one["id"])
        self.assertEqual((merged["text"], merged["role"]), (one["text"], one["role"]))
        self.said(f"{day} is now part of {night}")

    def test_a_merge_takes_the_words_that_are_written(self):
        self.select("A night trip costs")
        browser.keys("m", *self.label("A daytime trip costs"), "Enter")
        self.await_dialog()
        browser.click("[data-says=both]")
        self.assertEqual(
            browser.run("return document.getElementById('merged-words').value"),
            "A daytime trip costs the authority $4.10 in subsidy. A night trip costs $13.75",
        )
        browser.type("#merged-words", "A night trip costs thrice a daytime trip.")
        browser.keys("Control+Enter")
        self.until(lambda: self.statement("A night trip costs thrice"))

    def await_dialog(self):
        browser.wait("document.getElementById('dialog').open")

    def test_a_statement_is_merged_by_keys(self):
        count = len(self.graph()["statements"])
        self.select("A night trip costs")
        browser.keys("m", *self.label("A daytime trip costs"), "Enter")
        self.await_dialog()
        browser.keys("Enter")
        self.until(lambda: len(self.graph()["statements"]) == count - 1)

    def test_a_statement_is_deleted_by_mouse_and_remembered(self):
        self.select(EVIDENCE)
        browser.click("#editor [data-key='delete']")
        self.until(lambda: self.statement(EVIDENCE) is None)
        rejected = self.graph()["rejected"]["passages"]
        self.assertTrue(any(each["quotation"].startswith(EVIDENCE) for each in rejected))

    def test_a_statement_is_deleted_by_key(self):
        self.select(EVIDENCE)
        browser.keys("Delete")
        self.until(lambda: self.statement(EVIDENCE) is None)

    def test_a_statement_is_added_from_a_selected_passage(self):
        self.mark_words("True, all of it.")
        browser.click_words("claim", "#offer")
        added = self.until(lambda: self.statement("True, all of it"))
        self.assertEqual(added["role"], "claim")
        start, end = added["passages"][0]["bytes"]
        self.assertEqual(OP_ED.read_bytes()[start:end].decode(), "True, all of it.")

    def test_a_statement_is_added_by_keys(self):
        browser.run("document.getElementById('outline').querySelector('.row').focus()")
        browser.keys("n")
        self.await_dialog()
        browser.keys("Tab", "ArrowDown", "ArrowDown", "ArrowDown", "Tab")
        self.until(lambda: browser.run("return document.activeElement.id") == "add-passage")
        browser.keys("Control+Home", *["Shift+ArrowRight"] * len("True, all of it"))
        browser.keys("Tab")
        self.until(
            lambda: browser.run("return document.getElementById('add-words').value")
            == "True, all of it"
        )
        browser.keys("Tab", "Enter")
        added = self.until(lambda: self.statement("True, all of it"))
        self.assertEqual(added["passages"][0]["quotation"], "True, all of it")

    def test_an_unstated_statement_is_added(self):
        browser.click("#add")
        browser.choose("#add-role", "counterclaim")
        browser.type("#add-words", "Vouchers are simpler.")
        browser.click_words("Add", "#dialog")
        self.until(lambda: self.statement("Vouchers are simpler")["role"] == "counterclaim")


class UndoTests(PageTest):
    def test_undo_and_redo_by_buttons(self):
        role = self.statement(CLAIM)["role"]
        before = self.graph()
        self.select(CLAIM)
        browser.keys("x")
        self.until(lambda: self.statement(CLAIM)["role"] == "counterclaim")
        browser.click("#undo")
        self.until(lambda: self.statement(CLAIM)["role"] == role)
        self.assertEqual(self.graph(), before)
        browser.click("#redo")
        self.until(lambda: self.statement(CLAIM)["role"] == "counterclaim")

    def test_undo_and_redo_by_keys(self):
        self.select(CLAIM)
        browser.keys("Delete")
        self.until(lambda: self.statement(CLAIM) is None)
        browser.keys("Control+z")
        self.until(lambda: self.statement(CLAIM))
        browser.keys("Control+Shift+Z")
        self.until(lambda: self.statement(CLAIM) is None)


if __name__ == "__main__":
    unittest.main()
