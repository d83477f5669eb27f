// The field that finds statements by label, place or words.

import {$} from "./dom.js";

export class Search {
  constructor(app) {
    this.app = app;
    this.field = $("search");
    this.field.addEventListener("input", () => this.show(0));
    this.field.addEventListener("keydown", (event) => this.key(event));
  }

  start() {
    this.back = document.activeElement;
    this.field.focus();
    this.field.select();
  }

  // Selects the statement that fits; `step` says whether that, or the next or last one.
  show(step) {
    const {app} = this;
    const found = app.graph.called(this.field.value);
    if (!found.length) {
      app.say(this.field.value.trim() ? `Nothing says “${this.field.value}”.` : "");
      return;
    }
    const at = found.findIndex(({id}) => id === app.selected?.statement);
    const next = at < 0 ? 0 : (at + step + found.length) % found.length;
    app.select({statement: found[next].id}, "search");
    app.say(`${next + 1} of ${found.length}: ${found[next].label}.`);
  }

  key(event) {
    if (event.key === "Enter") {
      event.preventDefault();
      this.show(event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      if (this.back?.isConnected && this.back !== document.body)
        this.back.focus();
      else
        this.field.blur();
    }
  }
}
