// The keys of the whole page; each view has its own arrow keys.

import {openAdd} from "./adding.js";
import {openHelp, openSplit} from "./dialogs.js";
import {$, isField} from "./dom.js";
import {asking} from "./drawing.js";
import * as edits from "./edits.js";
import {kinds, roles} from "./graph.js";

export function listenToKeys(app) {
  addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if ($("dialog").open) {
      if (isSending(event)) $("dialog").querySelector("form")?.requestSubmit();
      return;
    }
    if (event.key === "Escape")
      escape(app);
    else if (event.ctrlKey || event.metaKey)
      control(app, event);
    else if (!event.altKey && !isField(event.target) && app.hasLetterKeys)
      letter(app, event);
  });
}

const isSending = (event) => (event.ctrlKey || event.metaKey) && event.key === "Enter";

function escape(app) {
  if (!app.offer.element.hidden)
    app.offer.hide();
  else if (app.mode)
    app.endMode();
  else if (document.activeElement?.id === "wording" && app.draft)
    app.dropDraft();
  else
    app.select(null, "keys");
}

function control(app, event) {
  const key = event.key.toLowerCase();
  if (isSending(event) && $("editor").contains(event.target)) {
    const highlighted = $("editor").querySelector(".wording .primary");
    if (!highlighted?.checkVisibility()) return;
    event.preventDefault();
    highlighted.click();
    return;
  }
  if (isField(event.target) && app.draft) return;
  const act = key === "z" ? (event.shiftKey ? "redo" : "undo") : key === "y" ? "redo" : undefined;
  if (!act) return;
  event.preventDefault();
  app[act]();
}

const places = {
  1: "map",
  2: "article",
  3: "outline",
  4: "editor"
};

function letter(app, event) {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const act = general(app, key) ?? ofStatement(app, key) ?? ofRelation(app, key);
  if (!act) return;
  event.preventDefault();
  act();
}

function general(app, key) {
  if (places[key]) return () => app.goTo(places[key]);
  return {
    "?": () => openHelp(app),
    "/": () => app.search.start(),
    n: () => openAdd(app),
    g: () => $("whole").hidden || $("whole").click(),
    "+": () => app.map.zoom(1 / 1.3),
    "=": () => app.map.zoom(1 / 1.3),
    "-": () => app.map.zoom(1.3),
    0: () => app.map.fitAll(),
  }[key];
}

function ofStatement(app, key) {
  const id = app.selected?.statement;
  const statement = app.graph.statement(id);
  if (!statement) return undefined;
  const role = Object.keys(roles).find((name) => roles[name].key === key);
  if (role) return () => app.edit([edits.reassign(id, role)], {statement: id});
  const kind = Object.keys(kinds).find((name) => kinds[name].key === key);
  if (kind) return () => asking.draw(app, id, kind, app.graph.only(id)?.id);
  return {
    w: () => $("wording").focus(),
    y: () => app.edit([edits.confirm({statement: id})], {statement: id}),
    p: () => openSplit(app, statement),
    m: () => asking.merge(app, id),
    j: () => asking.join(app, id),
    l: () => app.edit([edits.detach(id)], {statement: id}),
    Delete: () => app.edit([edits.reject({statement: id})], {statement: id}),
  }[key];
}

function ofRelation(app, key) {
  const relation = app.graph.relation(app.selected?.relation);
  if (!relation) return undefined;
  const what = {relation: relation.id};
  const source = relation.from.find((end) => typeof end === "string");
  const kind = Object.keys(kinds).find((name) => kinds[name].key === key);
  if (kind && source) return () => asking.draw(app, source, kind, relation.id);
  return {
    y: () => app.edit([edits.confirm(what)], what),
    Delete: () => app.edit([edits.reject(what)], {statement: source}),
  }[key];
}
