// The map to explore: one selection, and what the map, the passages, the outline and the card
// show of it. Nothing is asked of anybody: all that is known came with the file.

import {$, blink, make} from "../page/dom.js";
import {Graph} from "../page/graph.js";
import {OutlineView} from "../page/outline.js";
import {Passages} from "../page/passages.js";
import {Search} from "../page/searching.js";
import {listenToTabs, showTab} from "../page/tabs.js";
import {count} from "../page/text.js";

import {Card} from "./card.js";
import {Chart} from "./chart.js";
import {Corrections} from "./corrections.js";
import {Filter} from "./filter.js";
import {listenToKeys, openHelp} from "./keys.js";
import {savePicture} from "./saving.js";
import {Steps} from "./steps.js";

class Explorer {
  selected = null;

  start(state) {
    document.documentElement.classList.add("live");
    this.state = state;
    this.graph = new Graph(state);
    this.part = this.chosen = state.part && new Set(state.part);
    this.corrections = new Corrections(this);
    this.search = new Search(this);
    this.chart = new Chart(this);
    this.passages = new Passages(this);
    this.outline = new OutlineView(this);
    this.card = new Card(this);
    this.filter = new Filter(this);
    this.steps = new Steps(this);
    this.views = [this.card, this.chart, this.passages, this.outline, this.filter];
    this.open();
    $("open-steps").onclick = () => this.steps.open();
    $("save-picture").onclick = () => savePicture(this);
    $("open-corrections").onclick = () => this.corrections.show();
    $("help").onclick = () => openHelp();
    listenToTabs(() => this.chart.seen());
    listenToKeys(this);
    addEventListener("hashchange", () => this.follow());
    addEventListener("beforeunload", (event) => {
      if (this.corrections.isUnsaved) event.preventDefault();
    });
  }

  // The first look: what the address names, or else the thesis.
  open() {
    $("outline").setAttribute("role", "tree");
    $("article").setAttribute("role", "group");
    $("article").setAttribute("aria-labelledby", "article-heading");
    $("article").tabIndex = 0;
    this.outline.draw();
    this.card.mark();
    this.chart.mark();
    this.chart.open();
    this.follow();
    if (!this.selected && this.state.focus) this.select({statement: this.state.focus}, "address");
    if (this.part) this.filter.tell();
  }

  // Shows the part that was asked for when the map was made, or all.
  showPart(isPart) {
    const part = isPart ? this.chosen : undefined;
    if (part === this.part) return;
    this.part = part;
    this.folded();
    this.chart.open();
  }

  // A word for a role or a relation, as the picture has it.
  word(name) { return this.state.terms[name] ?? name; }

  get thesis() { return this.graph.statements.find(({role}) => role === "thesis"); }

  nearby() { return this.graph.near(this.selected); }
  sourceOfSelected() { return this.graph.sourceOf(this.selected); }
  blink(element) { blink(element); }
  say(text) { $("status").textContent = text; }

  pick(what, origin) { this.select(what, origin); }
  pickArgument(argument) { this.select({argument}, "outline"); }

  select(what, origin) {
    const {statement, argument} = what ?? {};
    const id = statement ?? argument ?? (what && this.graph.relation(what.relation)?.from[0]);
    if (this.part && what && !this.part.has(id?.argument ?? id)) this.filter.show("all");
    this.selected = what;
    this.origin = origin;
    for (const view of this.views) view.mark();
    this.remember();
    if (what) this.say(this.describe(what));
  }

  // The statement before or behind the selected one, in the order of the outline.
  go(step) {
    const names = this.graph.outline.map(({statement, argument}) => statement ?? argument);
    const order = [...new Set(names)];
    const {statement, argument} = this.selected ?? {};
    const at = order.indexOf(statement ?? argument ?? this.sourceOfSelected());
    const next = order[at < 0 ? 0 : (at + step + order.length) % order.length];
    if (!next) return;
    this.select(this.graph.statement(next) ? {statement: next} : {argument: next}, "keys");
  }

  // What is selected, for who hears it.
  describe({statement: id, argument, relation}) {
    if (argument) return `${this.word("argument")}: ${this.graph.end({argument})}`;
    if (relation) return this.graph.line(this.graph.relation(relation));
    const statement = this.graph.statement(id);
    const reasons = new Set(this.graph.to(id).flatMap(({from}) => from)).size;
    const leads = this.graph.from(id).map((each) => this.graph.line(each));
    return [
      `${statement.label}, ${this.word(statement.role)}: ${statement.text}`, ...leads,
      reasons ? `${count(reasons, "statement")} beneath it` : undefined
    ].filter(Boolean)
      .join("; ");
  }

  // The address names what is selected, so that it can be sent.
  remember() {
    const id = this.selected?.statement ?? this.sourceOfSelected();
    const hash = id ? `#${encodeURIComponent(this.graph.label(id))}` : " ";
    if (decoded(location.hash) !== decoded(hash.trim()))
      history.replaceState(null, "", hash === " " ? location.pathname + location.search : hash);
  }

  // Selects what the address names: a label, an identifier, a passage, or a step.
  follow() {
    const name = decoded(location.hash.slice(1));
    if (!name) return;
    const id = this.graph.byLabel(name)?.id ?? this.graph.statement(name)?.id ??
               this.graph.statement(name.replace(/^passage-/u, ""))?.id;
    const step = /^step-(\d+)$/u.exec(name);
    if (id && id !== this.selected?.statement)
      this.select({statement: id}, "address");
    else if (step && !id)
      this.steps.open(Number(step[1]) - 1);
  }

  goTo(place) {
    showTab(place);
    const target = {
      map: "#map [tabindex='0']",
      article: "#article",
      outline: "#outline [tabindex='0']"
    }[place];
    document.querySelector(target)?.focus({preventScroll: true});
  }

  // What the outline folds, the map folds.
  folded() { this.chart?.fold(this.hidden()); }

  // The statements and arguments all of whose rows are folded away, and those beyond the part.
  hidden() {
    const hidden = new Set();
    const rows = this.outline.rows ?? [];
    const name = (row) => this.outline.nameOf(Number(row.dataset.index));
    for (const row of rows)
      if (row.hidden) hidden.add(name(row));
    for (const row of rows)
      if (!row.hidden) hidden.delete(name(row));
    if (this.part)
      for (const {id} of [...this.graph.statements, ...this.graph.arguments])
        if (!this.part.has(id)) hidden.add(id);
    return hidden;
  }

  // Shows the graph with what was corrected in it.
  take(state) {
    this.graph = new Graph(state);
    if (this.selected?.relation && !this.graph.relation(this.selected.relation))
      this.selected = null;
    this.outline.draw();
    this.chart.draw();
    for (const view of this.views) view.mark();
  }
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const app = new Explorer();
try {
  app.start(JSON.parse($("data").textContent));
} catch (error) {
  document.documentElement.classList.remove("live");
  document.body.prepend(make("p", {class: "notice bad", role: "alert", text: String(error)}));
}
