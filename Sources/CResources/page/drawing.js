// Choosing another statement for something, and the small menus at the pointer.

import {openSplit} from "./dialogs.js";
import {$, button, make} from "./dom.js";
import * as edits from "./edits.js";
import {kinds, quotation, roles} from "./graph.js";
import {openMerge} from "./merging.js";
import {brief, bytesBefore, wordAt} from "./text.js";

// A state in which the next box, line or row that is clicked is an answer, not a selection.
export class Mode {
  constructor(app) {
    this.app = app;
    $("mode-end").onclick = () => app.endMode();
    $("mode-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.choose($("mode-label").value);
    });
  }

  start(text) {
    this.back = document.activeElement;
    $("mode-text").textContent = text;
    $("mode-label").value = "";
    $("labels").replaceChildren(...this.app.graph.statements.map(
      (statement) => make("option", {value: statement.label, label: brief(statement.text)})));
    $("mode").hidden = false;
    document.body.classList.add("choosing");
    $("mode-label").focus();
  }

  end() {
    if ($("mode").hidden) return;
    $("mode").hidden = true;
    document.body.classList.remove("choosing");
    if (this.back?.isConnected)
      this.back.focus();
    else
      $("editor").focus();
  }

  choose(name) {
    const found = this.app.graph.called(name);
    if (found.length === 1)
      this.app.pick({statement: found[0].id}, "mode");
    else
      this.app.say(objection(name, found));
  }
}

function objection(name, found) {
  if (!name.trim()) return "Type a label such as C3, a place such as 3.2 or some words; or click.";
  if (!found.length) return `No statement is called or says “${name}”.`;
  const labels = found.slice(0, 6).map(({label}) => label).join(", ");
  return `${found.length} statements fit “${name}”: ${labels}${found.length > 6 ? " …" : ""}.`;
}

// What the modes ask for.
export const asking = {
  // Lets a relation of the selected statement lead elsewhere, or draws its first one.
  draw(app, id, kind, relation) {
    const {graph} = app;
    app.startMode(`${graph.label(id)} ${kind} … click a box, a row or a passage.`, (what) => {
      const to = target(graph, kind, what);
      if (!to)
        return kind === "undercuts"
          ? `${
              graph.label(
                what.statement)} leads nowhere; there is no step to undercut. Click a line.`
          : "Click a statement.";
      if (to === id || graph.relation(to.relation)?.from.includes(id))
        return "A statement cannot lead to itself.";
      app.edit([relation ? edits.retarget(relation, kind, to) : edits.relate(id, kind, to)],
        {statement: id});
      return undefined;
    });
  },

  // Two boxes that become one; which of them it is, and in which words, is asked then.
  merge(app, id) {
    app.startMode(
      `Merge ${app.graph.label(id)} with … click a box, a row or a passage.`,
      ({statement}) => {
        if (!statement || statement === id) return "Click another statement.";
        queueMicrotask(() => openMerge(app, id, statement));
        return undefined;
      });
  },

  join(app, id) {
    const {graph} = app;
    app.startMode(
      `${
        graph.label(
          id)} only works together with … click a line, or the premise that it goes with.`,
      (what) => {
        const relation = what.relation ?? graph.from(what.statement)[0]?.id;
        if (!relation || graph.relation(relation).from.includes(id))
          return "Click another statement that leads somewhere.";
        app.edit([edits.link(id, relation)], {statement: id});
        return undefined;
      });
  },
};

// What a picked box or line is to a relation of that kind.
function target(graph, kind, what) {
  if (what.relation) return kind === "undercuts" ? {relation: what.relation} : undefined;
  return graph.target(kind, what.statement);
}

// The small menu beside a passage that was selected, or where a relation was dropped.
export class Offer {
  constructor(app) {
    this.app = app;
    this.element = $("offer");
    this.element.addEventListener("mousedown", (event) => event.preventDefault());
    addEventListener("pointerdown", (event) => {
      if (!this.element.contains(event.target)) this.hide();
    });
  }

  hide() { this.element.hidden = true; }

  show(x, y, label, ...children) {
    this.element.setAttribute("aria-label", label);
    this.element.replaceChildren(make("span", {class: "offer-words", text: label}),
      ...children.filter((child) => child));
    this.element.hidden = false;
    const {width, height} = this.element.getBoundingClientRect();
    const left = Math.min(Math.max(8, x - width / 2), innerWidth - width - 8);
    const top = y - height - 10 < 8 ? y + 24 : y - height - 10;
    this.element.style.setProperty("left", `${left}px`);
    this.element.style.setProperty("top", `${Math.min(top, innerHeight - height - 8)}px`);
  }

  // Offers to make a statement of a selected passage, or to split the one that it lies in.
  passage(chosen) {
    if (!chosen) {
      if (this.isPassage) this.hide();
      this.isPassage = false;
      return;
    }
    this.isPassage = true;
    const {box} = chosen;
    this.show(box.left + box.width / 2, box.top, "Add as",
      ...Object.keys(roles).map((role) => button(role, () => this.add(role, chosen),
                                  {class: `role ${role}`, title: roles[role].about})),
      this.splitting(chosen));
  }

  add(role, {box, ...passage}) {
    this.hide();
    getSelection().removeAllRanges();
    const text = passage.quotation.replace(/\s+/gu, " ");
    this.app.edit([edits.add(role, text, passage)], {bytes: passage.bytes});
  }

  splitting({bytes}) {
    const around = this.app.graph.at(...bytes)[0];
    if (!around) return null;
    const at = this.cut(around, bytes);
    if (!at) return null;
    return button(`split ${around.statement.label} here`, () => {
      this.hide();
      getSelection().removeAllRanges();
      this.app.edit([edits.split(around.statement.id, at)], {statement: around.statement.id});
    }, {title: "Makes two statements; the second begins with what is selected"});
  }

  // Where a selection cuts the passage around it: where it begins, or else where it ends.
  cut({statement, passage}, bytes) {
    if (statement.passages.length > 1 && statement.passages[0] !== passage) return 0;
    const length = bytesBefore(quotation(statement), quotation(statement).length);
    const start = bytes[0] - passage.bytes[0];
    const end = bytes[1] - passage.bytes[0];
    return start > 0 ? start : end < length ? end : 0;
  }

  // Offers to split the selected statement at the word at which the caret stands.
  caret(statement, units, {clientX, clientY}, other) {
    const words = quotation(statement);
    const place = wordAt(words, units);
    const isInside = words.slice(0, place).trim() && words.slice(place).trim();
    this.app.caret = {statement: statement.id, place};
    if (!isInside && !other) return;
    this.isPassage = false;
    const word = words.slice(place).match(/^\S+/u)?.[0];
    this.show(clientX, clientY, isInside ? `${statement.label}, before “${word}”` : statement.label,
      isInside ? button("Split here", () => {
        this.hide();
        openSplit(this.app, statement);
      }, {"data-key": "split-here"}) : null,
      other ? button(`Go to ${this.app.graph.label(other)}`, () => {
        this.hide();
        this.app.select({statement: other}, "article");
      }) : null);
  }

  // Offers what a box does that was dropped on a line.
  step(from, id, x, y) {
    const {graph} = this.app;
    const relation = graph.relation(id);
    const isOwn = relation.from.includes(from);
    const moved = graph.only(from);
    const act = (list) => () => {
      this.hide();
      this.app.edit(list, {statement: from});
    };
    const end = {relation: id};
    this.isPassage = false;
    this.show(x, y, `${graph.label(from)} … ${graph.line(relation)}`,
      button("× undercuts that step",
        act([moved ? edits.retarget(moved.id, "undercuts", end)
                   : edits.relate(from, "undercuts", end)]),
        {disabled: isOwn, title: kinds.undercuts.about}),
      button("together with it", act([edits.link(from, id)]),
        {disabled: isOwn, title: "It works only together with that premise"}));
    this.element.querySelector("button:not(:disabled)")?.focus();
  }

  // Asks what a relation that was drawn with the pointer is.
  relation(from, to, x, y) {
    const {graph} = this.app;
    const moved = graph.only(from);
    this.isPassage = false;
    this.show(x, y, `${graph.label(from)} … ${graph.label(to)}`,
      ...["supports", "attacks", "undercuts", "restates"].map((kind) => {
        const end = graph.target(kind, to);
        const loop = end?.relation && graph.relation(end.relation).from.includes(from);
        return button(`${kinds[kind].sign} ${kind}`, () => {
          this.hide();
          this.app.edit(
            [moved ? edits.retarget(moved.id, kind, end) : edits.relate(from, kind, end)],
            {statement: from});
        }, {disabled: !end || loop, title: kinds[kind].about});
      }));
    this.element.querySelector("button")?.focus();
  }
}
