// What of the map is shown in full colour: all of it, the way to the thesis or what is near; by
// role and by how sure. The rest fades, and stays where it is.

import {$, make} from "../page/dom.js";
import {count} from "../page/text.js";

import {depthOptions} from "./chart.js";

export class Filter {
  constructor(app) {
    this.app = app;
    this.extent = app.part ? "part" : "all";
    this.least = 0;
    this.roles = new Set(app.graph.statements.map(({role}) => role));
    this.off = new Set();
    for (const button of document.querySelectorAll("[data-extent]"))
      button.onclick = () => this.show(button.dataset.extent);
    document.querySelector("[data-extent=part]").hidden = !app.part;
    $("filter-panel").replaceChildren(this.roleBoxes(), this.surenessField());
    const depth = $("depth");
    depth.replaceChildren(
      ...depthOptions(Math.max(0, ...app.graph.outline.map((line) => line.depth))));
    depth.onchange = () => this.unfoldTo(depth.value === "all" ? Infinity : Number(depth.value));
  }

  roleBoxes() {
    const {statements} = this.app.graph;
    return make("fieldset", {}, make("legend", {text: "Roles"}), ...[...this.roles].map((role) => {
      const number = statements.filter((one) => one.role === role).length;
      const box = make("input", {type: "checkbox", value: role, checked: true});
      box.onchange = () => {
        this.off[box.checked ? "delete" : "add"](role);
        this.mark();
        this.tell();
      };
      return make("label", {class: role}, box, " ",
        make("b", {class: `chip ${role}`, text: this.app.word(role)}), ` ${number}`);
    }));
  }

  surenessField() {
    const field = make("input", {type: "range", id: "least", min: 0, max: 95, step: 5, value: 0});
    const shown = make("output", {for: "least", text: "0 %"
    });
    field.oninput = () => {
      this.least = Number(field.value) / 100;
      shown.textContent = `${field.value} %`;
      this.mark();
      this.tell();
    };
    return make("label", {class: "least"}, "At least this sure ", field, " ", shown);
  }

  show(extent) {
    this.extent = extent;
    if (extent === "all" || extent === "part") this.app.showPart(extent === "part");
    if (["path", "near"].includes(extent) && !this.app.selected && this.app.thesis)
      this.app.select({statement: this.app.thesis.id}, "filter");
    this.mark();
    this.tell();
  }

  tell() {
    const {statements} = this.app.graph;
    const {part} = this.app;
    const shown =
      statements.filter(({id}) => this.statements?.has(id) !== false && part?.has(id) !== false)
        .length;
    const isAll = !this.statements && !part;
    const more = part ? "; A shows all" : "";
    this.app.say(
      isAll ? "All is shown" : `${shown} of ${count(statements.length, "statement")} shown${more}`);
  }

  mark() {
    for (const button of document.querySelectorAll("[data-extent]"))
      button.setAttribute("aria-pressed", String(button.dataset.extent === this.extent));
    const about = {path: () => this.path(), near: () => this.near()}[this.extent]?.();
    const isPlain = !about && !this.off.size && !this.least;
    this.statements = isPlain ? undefined : this.kept(about);
    this.relations = isPlain ? undefined : this.tied(about);
    this.app.chart.fade(this.statements, this.relations);
    for (const row of this.app.outline.rows) {
      const {statement, argument} = row.dataset;
      row.classList.toggle("faded", this.statements?.has(statement ?? argument) === false);
    }
  }

  isSure({by, confidence}) { return by === "person" || (confidence ?? 1) >= this.least; }

  kept(about) {
    const {statements, arguments: all} = this.app.graph;
    const kept = statements.filter((one) => !this.off.has(one.role) && this.isSure(one));
    return new Set([...kept, ...all].map(({id}) => id).filter((id) => !about || about.has(id)));
  }

  // The relations between what is kept.
  tied(about) {
    const {graph} = this.app;
    return new Set(graph.relations
                     .filter((one) => this.isSure(one) && (!about || about.has(one.id)) &&
                                      [...one.from, graph.aim(one)].every(
                                        (id) => typeof id !== "string" || this.statements.has(id)))
                     .map(({id}) => id));
  }

  // What is selected and what is tied to it.
  near() {
    const {selected} = this.app;
    if (!selected) return undefined;
    const {statement, argument, relation} = selected;
    return new Set([...this.app.nearby(), statement ?? argument ?? relation]);
  }

  // The shortest way from what is selected to the thesis, statements and relations.
  path() {
    const {graph, selected, thesis} = this.app;
    const start = selected?.statement ?? this.app.sourceOfSelected();
    if (!start) return undefined;
    const ways = new Map([[start, [start]]]);
    for (const id of ways.keys()) {
      if (id === thesis?.id) return new Set(ways.get(id));
      for (const relation of graph.from(id)) {
        const next = graph.aim(relation);
        if (next && !ways.has(next)) ways.set(next, [...ways.get(id), relation.id, next]);
      }
    }
    return new Set([...ways.values()].at(-1));
  }

  // Folds what lies deeper than so many levels.
  unfoldTo(level) {
    const {outline} = this.app;
    outline.closed.clear();
    outline.lines().forEach((line, index) => {
      if (line.depth >= level && outline.hasChildren(index))
        outline.closed.add(outline.nameOf(index));
    });
    outline.fold();
    this.app.chart.open();
  }
}
