// The passages of statements in the article: which are marked, and what clicks and keys select.

import {$, reveal, statementsOf} from "./dom.js";

export class Passages {
  constructor(app) {
    this.app = app;
    this.element = $("article");
    this.element.addEventListener("click", (event) => this.click(event));
    this.element.addEventListener("keydown", (event) => this.key(event));
  }

  mark() {
    const chosen = this.app.selected?.statement;
    const near = this.app.nearby();
    let first;
    for (const span of this.element.querySelectorAll(".passage")) {
      const ids = statementsOf(span);
      span.classList.toggle("selected", ids.includes(chosen));
      span.classList.toggle("near", ids.some((id) => near.has(id)));
      if (ids.includes(chosen)) first ??= span;
    }
    if (first && this.app.origin !== "article")
      reveal(first, "center");
    else if (first)
      reveal(first);
  }

  flash(ids) {
    for (const span of this.element.querySelectorAll(".passage")) {
      if (statementsOf(span).some((id) => ids.has(id))) this.app.blink(span);
    }
  }

  // A click selects the shortest statement there; another one what lies around it.
  click(event) {
    const span = event.target.closest(".passage");
    if (!span || !getSelection().isCollapsed) return;
    const ids = statementsOf(span);
    const at = ids.indexOf(this.app.selected?.statement);
    this.app.pick({statement: ids[(at + 1) % ids.length]}, "article");
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const step = {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1}[event.key];
    if (!step) return;
    event.preventDefault();
    const {statements} = this.app.graph;
    const at = statements.findIndex(({id}) => id === this.app.selected?.statement);
    const next = at < 0 ? (step > 0 ? 0 : statements.length - 1) : at + step;
    if (statements[next]) this.app.select({statement: statements[next].id}, "article");
  }
}
