// The outline: from the thesis down, each line with its label, role, words and confidence.

import {$, make, reveal} from "./dom.js";
import {kinds, sureness} from "./graph.js";

export class OutlineView {
  constructor(app) {
    this.app = app;
    this.element = $("outline");
    this.closed = new Set();
    this.element.addEventListener("click", (event) => this.click(event));
    this.element.addEventListener("keydown", (event) => this.key(event));
  }

  draw() {
    const hadFocus = this.element.contains(document.activeElement);
    const {outline} = this.app.graph;
    const scroll = this.element.scrollTop;
    const loose = outline.findIndex((line) => line.isLoose);
    this.element.replaceChildren(...outline.flatMap(
      (line,
        index) => [...(index === loose
                       ? [make("p",
                           {class: "loose", role: "presentation", text: "not tied to the thesis"})]
                       : []),
        this.row(line, index),
    ]));
    this.rows = [...this.element.querySelectorAll(".row")];
    this.element.scrollTop = scroll;
    this.fold();
    this.mark();
    if (hadFocus) this.element.querySelector(".row[tabindex='0']")?.focus({preventScroll: true});
  }

  row(line, index) {
    const statement = this.app.graph.statement(line.statement);
    const relation = this.app.graph.relation(line.relation);
    const role = statement?.role ?? "argument";
    const word = (name) => this.app.word?.(name) ?? name;
    const kind = line.kind &&
      (line.denies ? `${word(line.kind)}: denies that ${line.denies}` : word(line.kind));
    const sure = relation ? sureness(relation) : statement ? sureness(statement) : "";
    const of = relation ? kind : word(role);
    const how = sure === "✓" ? "decided by a person" : sure && `${sure} sure: ${of}`;
    const unsure = relation?.by === "miner" && relation.confidence < 0.2;
    return make("div", {
      class: `row ${role}${line.isRepeated ? " repeated" : ""}`,
      role: "treeitem",
      tabindex: "-1",
      id: `row-${index}`,
      "data-index": index,
      "data-statement": line.statement,
      "data-argument": line.argument,
      "data-depth": Math.min(line.depth, 9),
      "aria-level": line.depth + 1,
      "aria-label": [
        line.label, word(role), kind, line.text, how, unsure && "unsure"
      ].filter(Boolean).join(", "),
    },
      make("span", {class: "twist", "aria-hidden": "true"}), make("span", {
        class: "sign",
        "aria-hidden": "true",
        title: kind,
        text: line.kind ? kinds[line.kind].sign : ""
      }),
      make("span", {class: "label", text: line.label}),
      make("span", {class: "words", dir: "auto", text: line.text}), make("span", {
        class: `sure${unsure ? " unsure" : ""}`,
        title: [how, unsure && "unsure"].filter(Boolean).join(", "),
        text: relation || !sure || sure === "✓" ? sure : `${of} ${sure}`
      }),
      make("span", {class: "more"}, make("b", {text: word(role)}), [
        kind,
        statement?.kind,
        statement?.place && `at ${statement.place}`,
        line.with?.length ? `with ${line.with.join(", ")}` : undefined,
      ].filter(Boolean).map((part) => ` · ${part}`).join("")));
  }

  lines() { return this.app.graph.outline; }
  hasChildren(index) { return (this.lines()[index + 1]?.depth ?? 0) > this.lines()[index].depth; }
  nameOf(index) { return this.lines()[index].statement ?? this.lines()[index].argument; }

  // Hides what hangs on closed lines.
  fold() {
    let shut = Infinity;
    this.rows.forEach((row, index) => {
      const {depth} = this.lines()[index];
      if (depth <= shut) shut = Infinity;
      row.hidden = depth > shut;
      const isClosed = this.hasChildren(index) && this.closed.has(this.nameOf(index));
      if (isClosed && shut === Infinity) shut = depth;
      if (this.hasChildren(index)) row.setAttribute("aria-expanded", String(!isClosed));
    });
    this.app.folded?.();
  }

  mark() {
    const {statement, argument} = this.app.selected ?? {};
    const chosen = statement ?? argument ?? this.app.sourceOfSelected();
    const rows = this.rows.filter(
      ({dataset}) => chosen && (dataset.statement ?? dataset.argument) === chosen);
    const current = rows.find((row) => row.dataset.index === this.at) ?? rows[0];
    for (const row of this.rows) {
      row.setAttribute("aria-selected", String(row === current));
      row.classList.toggle("selected", row === current);
      row.tabIndex = -1;
    }
    (current ?? this.rows[0])?.setAttribute("tabindex", "0");
    if (!current) return;
    this.unfold(Number(current.dataset.index));
    reveal(current);
  }

  unfold(index) {
    let depth = this.lines()[index].depth;
    for (let above = index - 1; above >= 0 && depth > 0; above -= 1) {
      if (this.lines()[above].depth >= depth) continue;
      depth = this.lines()[above].depth;
      this.closed.delete(this.nameOf(above));
    }
    this.fold();
  }

  flash(ids) {
    for (const row of this.rows)
      if (ids.has(row.dataset.statement)) this.app.blink(row);
  }

  click(event) {
    const row = event.target.closest(".row");
    if (!row) return;
    if (event.target.closest(".twist"))
      this.toggle(Number(row.dataset.index));
    else
      this.choose(row);
  }

  choose(row) {
    this.at = row.dataset.index;
    if (row.dataset.statement) this.app.pick({statement: row.dataset.statement}, "outline");
    else if (row.dataset.argument) this.app.pickArgument?.(row.dataset.argument);
    if (!this.app.mode) this.rows[Number(row.dataset.index)]?.focus({preventScroll: true});
  }

  toggle(index, shut) {
    const name = this.nameOf(index);
    if (shut ?? !this.closed.has(name))
      this.closed.add(name);
    else
      this.closed.delete(name);
    this.fold();
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const row = event.target.closest(".row");
    const seen = this.rows.filter((each) => !each.hidden);
    const at = seen.indexOf(row);
    const index = Number(row?.dataset.index);
    const moves = {
      ArrowDown: () => seen[at + 1],
      ArrowUp: () => seen[at - 1],
      Home: () => seen[0],
      End: () => seen.at(-1),
      ArrowRight: () => this.right(index, seen[at + 1]),
      ArrowLeft: () => this.left(index),
      Enter: () => row,
      " ": () => row,
    };
    if (!row || !moves[event.key]) return;
    event.preventDefault();
    const next = moves[event.key]();
    if (next) this.choose(next);
  }

  right(index, next) {
    if (!this.hasChildren(index)) return undefined;
    if (this.closed.has(this.nameOf(index))) return void this.toggle(index, false);
    return next;
  }

  left(index) {
    if (this.hasChildren(index) && !this.closed.has(this.nameOf(index)))
      return void this.toggle(index, true);
    const {depth} = this.lines()[index];
    return this.rows.slice(0, index).findLast((_, above) => this.lines()[above].depth < depth);
  }
}
