// The keys of the whole page; each view has its own arrow keys.

import {close, open} from "../page/dialogs.js";
import {$, button, isField, make} from "../page/dom.js";

export function listenToKeys(app) {
  addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || $("dialog").open)
      return;
    if (app.steps.isOpen) return app.steps.key(event);
    if (event.key === "Escape") return escape(app);
    if (isField(event.target)) return;
    const act = actions(app)[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

function escape(app) {
  if ($("filter").open)
    $("filter").open = false;
  else
    app.select(null, "keys");
}

const actions = (app) => ({
  "/": () => app.search.start(),
  "?": () => openHelp(),
  n: () => app.go(1),
  p: () => app.go(-1),
  f: () => fold(app),
  a: () => app.filter.show("all"),
  r: () => app.chosen && app.filter.show("part"),
  t: () => app.filter.show("path"),
  g: () => app.filter.show("near"),
  s: () => app.steps.open(),
  "+": () => app.chart.zoom(1.25),
  "=": () => app.chart.zoom(1.25),
  "-": () => app.chart.zoom(1 / 1.25),
  0: () => app.chart.fit(),
  1: () => app.goTo("map"),
  2: () => app.goTo("article"),
  3: () => app.goTo("outline"),
});

function fold(app) {
  const {statement, argument} = app.selected ?? {};
  const id = statement ?? argument;
  const index = app.outline.lines().findIndex((_, at) => app.outline.nameOf(at) === id);
  if (index < 0 || !app.outline.hasChildren(index)) return;
  app.outline.toggle(index);
  const {label} = app.outline.lines()[index];
  app.say(`${label} is ${app.outline.closed.has(id) ? "folded" : "unfolded"}.`);
}

const keys = [
  ["N P", "the next statement, the one before"],
  ["Arrow keys", "map: to the box that lies there; outline: up, down, fold, unfold"],
  ["F", "fold or unfold what hangs on it"],
  ["T G A R", "show the path to the thesis, what is near, all; the part it was made for"],
  ["/", "search words, labels, places; Enter: the next"],
  ["+ − 0", "larger, smaller, the whole map; Ctrl and wheel as well"],
  ["1 2 3", "to map, passages, outline"],
  ["S", "steps: Space and arrow keys go on, Esc ends"],
  ["Esc", "select nothing"],
];

export function openHelp() {
  open("Keys",
    make("dl", {},
      ...keys.map(([term, words]) => make("div", {class: "entry"},
                    make("dt", {}, make("kbd", {text: term})), make("dd", {text: words})))),
    make("div", {class: "actions"}, button("Close", close, {class: "primary", autofocus: true})));
}
