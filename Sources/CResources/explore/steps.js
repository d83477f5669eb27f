// The argument step by step, for a projector: one statement and what hangs on it directly, at most
// seven boxes at a time, in large letters.

import {$, button, make} from "../page/dom.js";
import {kinds} from "../page/graph.js";
import {brief} from "../page/text.js";

// How many boxes stand beside the one that they are about.
const most = 6;
// How much of the text of one of several boxes is shown at most.
const premiseLength = 180;

export class Steps {
  constructor(app) {
    this.app = app;
    this.element = $("steps");
    this.at = 0;
  }

  open(at) {
    const {outline} = this.app.graph;
    this.slides = slides(outline);
    if (!this.slides.length) return this.app.say("There is nothing to show.");
    const selected = this.app.selected?.statement;
    const own = this.slides.findIndex(({parent}) => selected && parent?.statement === selected);
    this.back = document.activeElement;
    this.element.hidden = false;
    $("panes").inert = true;
    document.querySelector("header.top").inert = true;
    this.go(at ?? Math.max(own, 0));
    document.documentElement.requestFullscreen?.().catch(() => {});
    return undefined;
  }

  get isOpen() { return !this.element.hidden; }

  close() {
    this.element.hidden = true;
    $("panes").inert = false;
    document.querySelector("header.top").inert = false;
    if (document.fullscreenElement) document.exitFullscreen();
    const id = this.slides[this.at].parent?.statement;
    if (id) this.app.select({statement: id}, "steps");
    this.app.chart.seen();
    if (this.back?.isConnected) this.back.focus({preventScroll: true});
  }

  go(at) {
    this.at = Math.min(Math.max(at, 0), this.slides.length - 1);
    history.replaceState(null, "", `#step-${this.at + 1}`);
    const slide = this.slides[this.at];
    this.element.replaceChildren(make("div", {class: "stage"}, this.heading(slide),
      make("div", {
        class: `step${slide.lines.length > 3 ? " many" : ""}`,
        "aria-live": "polite",
        tabindex: "-1"
      },
        slide.parent ? make("div", {class: "about"}, this.box(slide.parent, 640)) : null,
        make("ul", {class: "premises"}, ...slide.lines.map((line) => this.premise(line, slide)))),
      this.footer()));
    this.offerRest(slide);
    this.element.querySelector(".step").focus({preventScroll: true});
  }

  // Beside a box that is too small for all its words stands a button that shows them.
  offerRest({lines}) {
    const items = [...this.element.querySelectorAll(".premises > li")];
    const cut = items.map((item, at) => isCut(item, lines[at]));
    for (const [at, item] of items.entries()) {
      const rest = cut[at] && button("…", () => this.whole(lines[at]),
                                {class: "deeper rest", "aria-label": `All of ${lines[at].label}`});
      if (rest) item.querySelector(".box").after(rest);
    }
  }

  heading({path}) {
    return make("header", {},
      make("p", {class: "crumbs"},
        ...path.map(
          (line) => button(`${line.label} ›`, () => this.goTo(line), {class: "quiet"}))),
      make("p", {class: "count", text: `${this.at + 1} of ${this.slides.length}`}));
  }

  box(line, length) {
    const statement = this.app.graph.statement(line.statement);
    const role = statement?.role ?? "argument";
    const long = length > premiseLength && [...line.text].length > 240 ? " long" : "";
    return make("div", {class: `box ${role}${long}`, dir: "auto"},
      make("p", {}, make("b", {text: `${line.label} · ${this.app.word(role)}`}), " ",
        make("span", {text: brief(line.text, length)})));
  }

  premise(line, {lines}) {
    const kind = line.kind ?? "loose";
    const isDeeper = this.slides.some(({parent}) => parent && parent === line);
    return make("li", {class: kind},
      make("span", {class: "tie-sign", title: line.kind && this.app.word(kind)},
        line.kind ? kinds[kind].sign : ""),
      this.box(line, lines.length > 4 ? 120 : premiseLength),
      isDeeper ? button("›", () => this.goTo(line),
                   {class: "deeper", "aria-label": `What hangs on ${line.label}`})
               : null);
  }

  // One statement with all its words; the next key goes on, the button back to the step.
  whole(line) {
    const step = this.element.querySelector(".step");
    step.className = "step whole";
    step.replaceChildren(make("div", {class: "about"}, this.box(line, Infinity),
      make("p", {}, button("‹ The step", () => this.go(this.at), {class: "quiet"}))));
    step.focus({preventScroll: true});
  }

  goTo(line) {
    const at = this.slides.findIndex(({parent}) => parent === line);
    if (at >= 0) this.go(at);
  }

  footer() {
    return make("footer", {}, make("p", {dir: "auto", text: this.app.state.title ?? ""}),
      make("div", {class: "group"},
        button("‹ Back", () => this.go(this.at - 1), {disabled: this.at === 0}),
        button(
          "Next ›", () => this.go(this.at + 1), {disabled: this.at === this.slides.length - 1}),
        button("End", () => this.close(), {title: "Back to the map (Esc)"})));
  }

  key(event) {
    const isBack = event.key === " " && event.shiftKey;
    const step = isBack ? -1 : {
      ArrowRight: 1,
      ArrowDown: 1,
      PageDown: 1,
      " ": 1,
      ArrowLeft: -1,
      ArrowUp: -1,
      PageUp: -1,
      Home: -Infinity,
      End: Infinity
    }[event.key];
    if (event.key === "Escape")
      this.close();
    else if (step && !(event.key === " " && event.target.localName === "button"))
      this.go(this.at + step);
    else
      return;
    event.preventDefault();
  }
}

// Whether a box beside others does not show all the words of its statement.
function isCut(item, line) {
  const words = item.querySelector("p");
  const isShort = words.lastChild.textContent === brief(line.text, Infinity);
  return !isShort || words.scrollHeight > words.clientHeight;
}

// The slides of an outline: each line with what hangs on it, and what is loose.
function slides(outline) {
  const found = [];
  const path = [];
  outline.forEach((line, index) => {
    path.length = line.depth;
    path[line.depth] = line;
    const lines = childrenOf(outline, index);
    for (let start = 0; start < lines.length; start += most)
      found.push(
        {parent: line, path: path.slice(0, line.depth), lines: lines.slice(start, start + most)});
  });
  const loose =
    outline.filter((line, index) => line.depth === 0 && !childrenOf(outline, index).length);
  for (let start = 0; start < loose.length; start += most)
    found.push({path: [], lines: loose.slice(start, start + most)});
  return found;
}

function childrenOf(outline, index) {
  const {depth} = outline[index];
  const end = outline.findIndex((line, at) => at > index && line.depth <= depth);
  return outline.slice(index + 1, end < 0 ? undefined : end)
    .filter((line) => line.depth === depth + 1);
}
