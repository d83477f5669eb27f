// What needs a moment of its own: splitting a statement, the keys.

import {$, button, make} from "./dom.js";
import * as edits from "./edits.js";
import {kinds, quotation, roles} from "./graph.js";
import {bytesBefore, placeInText} from "./text.js";

export function open(heading, ...children) {
  const dialog = $("dialog");
  dialog.replaceChildren(make("h2", {id: "dialog-heading", text: heading}),
    ...children.filter((child) => child));
  dialog.showModal();
  return dialog;
}

export const close = () => $("dialog").close();

export const footer = (text) => make("div", {class: "actions"},
  make("button", {type: "submit", class: "primary"}, text), button("Cancel", close));

export const form = (submit, ...children) => make("form", {
  onsubmit: (event) => {
    event.preventDefault();
    submit();
  },
},
  ...children);

// A field whose words stay: the caret moves in it, which it does not where a field is read-only.
export const fixed = {
  class: "fixed",
  "aria-readonly": "true",
  spellcheck: "false",
  onbeforeinput: (event) => event.preventDefault()
};

// What stands at a cut and goes to neither part: marks and joining words.
const endOfPart = /[\s,;:–—-]*(?:\s(?:and|but|or))?[\s,;:–—-]*$/iu;
const startOfPart = /^[\s,;:–—-]*(?:(?:and|but|or)\s+)?/iu;

// Splits a statement where the caret stands in its words; at first where somebody clicked them.
export function openSplit(app, statement) {
  const words = quotation(statement);
  const field = make("textarea", {
    ...fixed,
    rows: 6,
    dir: "auto",
    "aria-label": "Its words: put the caret where the second statement begins"
  });
  field.value = words;
  const [first, second] =
    [make("p", {class: "half", dir: "auto"}), make("p", {class: "half", dir: "auto"})];
  const place = () => placeInText(words, field.selectionStart);
  const show = () => {
    first.textContent = words.slice(0, place()).replace(endOfPart, "").trim() || "…";
    second.textContent = words.slice(place()).replace(startOfPart, "").trim() || "…";
  };
  for (const event of ["keyup", "click", "select", "focus"]) field.addEventListener(event, show);
  const split = () => {
    const at = bytesBefore(words, place());
    if (!words.slice(0, place()).trim() || !words.slice(place()).trim()) {
      field.focus();
      return;
    }
    close();
    app.edit([edits.split(statement.id, at)], {statement: statement.id});
  };
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") split();
  });
  open(`Split ${statement.label}`,
    form(split, make("p", {
      class: "hint",
      text: "Put the caret where the second statement begins (click, or arrow keys), then Enter."
    }),
      field, make("div", {class: "halves", "aria-live": "polite"}, first, second),
      footer("Split")));
  const known = app.caret?.statement === statement.id ? app.caret.place : 0;
  const start = words.slice(0, known).replaceAll("\r\n", "\n").length;
  field.setSelectionRange(start, start);
  field.focus();
  show();
}

const keys = [
  ["T C E X", "role: thesis, claim, evidence, counterclaim"],
  ["S A U R", "let it support, attack, undercut, restate …"],
  ["W", "wording: Ctrl+Enter saves, Esc reverts"],
  ["Y", "that’s right"],
  ["P", "split"],
  ["M", "merge with … (two boxes become one)"],
  ["J", "together with … (joint premise)"],
  ["L", "leads nowhere"],
  ["Delete", "delete, remembered"],
  ["N", "new statement"],
  ["Ctrl+Z", "undo"],
  ["Ctrl+Shift+Z", "redo"],
  ["/", "search words, labels, places; Enter: the next"],
  ["1 2 3 4", "to map, article, outline, editor"],
  ["Arrow keys", "from one statement to the next"],
  ["+ − 0 G", "map: larger, smaller, all of it, every statement"],
  ["Esc", "stop choosing; select nothing"],
];

const row = (term, words) =>
  make("div", {class: "entry"}, make("dt", {}, term), make("dd", {text: words}));

export function openHelp(app) {
  const letters = make("input", {type: "checkbox", id: "letters"});
  letters.checked = app.hasLetterKeys;
  letters.onchange = () => {
    app.hasLetterKeys = letters.checked;
  };
  const terms = [
    ...Object.entries(roles).map(
      ([role, {about}]) => row(make("b", {class: `chip ${role}`, text: role}), about)),
    ...Object.entries(kinds).map(
      ([kind, {sign, about}]) => row(make("b", {text: `${sign} ${kind}`}), about)),
  ];
  open("Keys and words",
    make("div", {class: "columns"},
      make("dl", {}, ...keys.map(([term, words]) => row(make("kbd", {text: term}), words))),
      make("dl", {}, ...terms)),
    make("p", {}, letters, " ",
      make("label", {for: "letters", text: "Keys without Ctrl are on"})),
    make("p", {
      class: "hint",
      text: "What you decide stays; around it the program decides anew, and says what changed.",
    }),
    make("div", {class: "actions"},
      button("Close", close, {class: "primary", autofocus: true})));
}
