// Merging two statements: which of them stays, and in which words.

import {close, footer, form, open} from "./dialogs.js";
import {make} from "./dom.js";
import * as edits from "./edits.js";
import {isInOwnWords} from "./graph.js";
import {brief} from "./text.js";

class Merging {
  constructor(app, one, other) {
    this.app = app;
    [this.one, this.other] = [one, other];
    this.field = make("textarea",
      {id: "merged-words", rows: 3, dir: "auto", required: true, spellcheck: "true"});
    this.cards = [other, one].map((statement, index) => this.card(statement, index === 0));
    this.words = this.wordings().map(({text, says}) => make("button",
      {type: "button", class: "kind", "data-says": says, onclick: () => this.say(says)}, text));
  }

  open() {
    const {one, other} = this;
    open(`Merge ${one.label} with ${other.label}`,
      form(() => this.merge(),
        make("p", {
          class: "hint",
          text: "They become one box, and both passages stay. Relations that you decided stay; " +
            "what else it is tied to is decided again."
        }),
        make("fieldset", {class: "cards"}, make("legend", {
          text: "Whose label and role does it keep?"
        }), this.cards),
        make("div", {class: "group"},
          make("label", {for: "merged-words", text: "Its wording:"}), this.words),
        this.field, footer("Merge")));
    this.say(this.isOneStretch() ? "both" : other.id);
    this.cards[0].querySelector("input").focus();
  }

  card(statement, isFirst) {
    return make("label", {class: `card ${statement.role}`},
      make("input", {
        type: "radio",
        name: "survivor",
        value: statement.id,
        checked: isFirst,
        onchange: () => this.said !== "both" && this.say(statement.id)
      }),
      make("span", {class: "chip", text: statement.label}), make("b", {text: statement.role}),
      make("span", {class: "hint", text: [
        statement.kind,
        statement.place && `at ${statement.place}`
      ].filter(Boolean).join(" · ")}),
      make("span", {class: "card-words", dir: "auto", text: brief(statement.text, 150)}));
  }

  get survivor() { return this.cards[0].querySelector("input").checked ? this.other : this.one; }

  wordings() {
    const {one, other} = this;
    return [
      {text: `${other.label}’s`, says: other.id}, {text: `${one.label}’s`, says: one.id},
      {text: "both", says: "both"}
    ];
  }

  say(which) {
    this.said = which;
    this.field.value = which === "both" ? this.joined() : this.app.graph.statement(which).text;
    for (const button of this.words)
      button.setAttribute("aria-pressed", String(button.dataset.says === which));
  }

  inOrder() {
    return [this.one, this.other].sort(
      (a, b) => (a.passages?.[0]?.bytes?.[0] ?? 0) - (b.passages?.[0]?.bytes?.[0] ?? 0));
  }

  // Whether both stand in one sentence: then they were most likely cut apart by mistake.
  isOneStretch() {
    return isInOwnWords(this.one) && isInOwnWords(this.other) && !!this.one.place &&
      this.one.place === this.other.place;
  }

  // Both texts, in the order of the text.
  joined() {
    const [first, second] = this.inOrder();
    if (this.isOneStretch()) return `${first.text} ${withinSentence(second)}`;
    return `${first.text}${/[.!?…]["”’»]?$/u.test(first.text) ? "" : "."} ${second.text}`;
  }

  merge() {
    const text = this.field.value.trim();
    if (!text) {
      this.field.focus();
      return;
    }
    const {survivor} = this;
    const gone = survivor === this.one ? this.other : this.one;
    close();
    this.app.edit([edits.merge(gone.id, survivor.id), edits.reword(survivor.id, text)],
      {statement: survivor.id});
  }
}

// Its text without the capital letter that it was given for people.
function withinSentence({text, passages}) {
  const first = passages[0].quotation?.[0] ?? "";
  return first.toLowerCase() === text[0].toLowerCase() ? first + text.slice(1) : text;
}

export const openMerge = (app, id, other) =>
  new Merging(app, app.graph.statement(id), app.graph.statement(other)).open();
