// Adding a statement: of a passage that is marked in a paragraph, or without one.

import {passage} from "./article.js";
import {close, fixed, footer, form, open} from "./dialogs.js";
import {make} from "./dom.js";
import * as edits from "./edits.js";
import {roles} from "./graph.js";
import {brief, placeInText, trimmed} from "./text.js";

const hint =
  "Passage: select its words (Shift and arrow keys, or the mouse); none for what is unstated";

// The fields of a statement that is not there yet.
class Adding {
  offered = "";

  constructor(app) {
    this.app = app;
    this.article = app.graph.article;
    this.role = make("select", {id: "add-role"}, ...Object.entries(roles).map(
      ([name, {about}]) => make("option",
        {value: name, text: `${name}: ${about}`, selected: name === "claim"})));
    this.paragraph = make("select", {id: "add-paragraph", onchange: () => this.show()},
      ...(this.article?.paragraphs ?? []).map(({number, text}) =>
        make("option", {value: number, text: `${number}  ${brief(text, 50)}`})));
    this.field = make("textarea", {...fixed, id: "add-passage", rows: 6, dir: "auto"});
    this.words = make("textarea", {id: "add-words", rows: 3, dir: "auto", required: true});
    for (const event of ["select", "keyup", "mouseup"]) {
      this.field.addEventListener(event, () => this.offer());
    }
  }

  open() {
    open("Add a statement", form(() => this.add(),
      make("label", {for: "add-role", text: "Role"}), this.role,
      this.article ? [
        make("label", {for: "add-paragraph", text: "Paragraph"}), this.paragraph,
        make("label", {for: "add-passage", text: hint}), this.field,
      ] : null,
      make("label", {for: "add-words", text: "Wording"}), this.words, footer("Add")));
    this.show();
    this.role.focus();
  }

  data() {
    return this.article?.paragraphs.find(({number}) => String(number) === this.paragraph.value);
  }

  show() { this.field.value = this.data()?.text ?? ""; }

  // Which words of the paragraph are selected; an empty range where none are.
  range() {
    const {text} = this.data() ?? {};
    if (!text) return [0, 0];
    const {selectionStart, selectionEnd} = this.field;
    return trimmed(text, placeInText(text, selectionStart), placeInText(text, selectionEnd));
  }

  // Proposes the passage as the wording, as long as nobody has written another one.
  offer() {
    const [start, end] = this.range();
    if (start >= end || (this.words.value && this.words.value !== this.offered)) return;
    this.offered = this.data().text.slice(start, end).replace(/\s+/gu, " ");
    this.words.value = this.offered;
  }

  add() {
    const [start, end] = this.range();
    const found = start < end ? passage(this.app.graph, this.data(), start, end) : undefined;
    const text = this.words.value.trim();
    if (!text) {
      this.words.focus();
      return;
    }
    close();
    this.app.edit([edits.add(this.role.value, text, found)],
      found ? {bytes: found.bytes} : {text});
  }
}

export const openAdd = (app) => new Adding(app).open();
