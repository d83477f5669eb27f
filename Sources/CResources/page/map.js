// The map: the drawing that the program made, to be looked at closely and clicked.

import {$, make} from "./dom.js";
import {middle, panning} from "./panning.js";
import * as server from "./server.js";

const svgNames = new Set([
  "svg", "g", "path", "polygon", "polyline", "ellipse", "circle", "rect", "line", "text", "tspan",
  "title", "desc", "a", "defs", "lineargradient", "radialgradient", "stop"
]);
const space = "http://www.w3.org/2000/svg";

// An identifier as the drawing writes it: what is no letter or digit as "_" and two digits a byte.
const safe = (id) => [...new TextEncoder().encode(id)]
                       .map((byte) => {
                         const character = String.fromCharCode(byte);
                         return /[0-9A-Za-z]/u.test(character)
                           ? character
                           : `_${byte.toString(16).padStart(2, "0")}`;
                       })
                       .join("");

export class MapView {
  constructor(app) {
    this.app = app;
    this.element = $("map");
    this.sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(this.sheet);
    this.isWhole = false;
    // The statements that are drawn although the map folds them.
    this.unfolded = new Set();
    this.listen();
  }

  listen() {
    this.element.addEventListener("click", (event) => this.click(event));
    this.element.addEventListener("keydown", (event) => this.key(event));
    this.element.addEventListener("wheel", (event) => this.wheel(event), {passive: false});
    this.element.addEventListener("pointerdown", (event) => this.press(event));
    $("zoom-in").onclick = () => this.zoom(1 / 1.3);
    $("zoom-out").onclick = () => this.zoom(1.3);
    $("zoom-fit").onclick = () => this.fitAll();
    $("whole").onclick = () => this.toggleWhole();
    new ResizeObserver(() => (this.isFitted ? this.open() : this.show())).observe(this.element);
  }

  async draw() {
    const {graph} = this.app;
    $("whole").hidden = !graph.isFolded;
    const asked = this.asked = {};
    const drawing = this.drawing(graph);
    if (drawing !== graph) this.element.setAttribute("aria-busy", "true");
    const drawn = drawing === graph ? graph : await drawing;
    if (this.asked !== asked) return;
    this.element.removeAttribute("aria-busy");
    this.put(drawn.svg, graph.noMap);
    this.mark();
    if (drawn !== graph && this.lit) this.flash(this.lit);
  }

  // As much of the map as is to be seen.
  drawing(graph) {
    const ids = [...this.unfolded].filter((id) => graph.statement(id)).slice(-40);
    if (!graph.isFolded || (!this.isWhole && !ids.length)) return graph;
    return server.map(this.isWhole ? [] : ids).catch(() => graph);
  }

  // Puts a drawing in the place of the last one; what is looked at stays where it was.
  put(text, problem) {
    if (text === this.text) {
      this.isOpening = false;
      return this.name();
    }
    const hadFocus = this.element.contains(document.activeElement);
    const seen = this.centres();
    this.text = text;
    const svg = text && sanitized(text, this.sheet);
    if (!svg) {
      this.svg = undefined;
      this.element.replaceChildren(
        make("p", {class: "hint", text: problem ?? "There is nothing to draw."}));
      return undefined;
    }
    const size = svg.getAttribute("viewBox")?.split(/[\s,]+/u).map(Number) ?? [0, 0, 100, 100];
    this.full = {x: size[0], y: size[1], w: size[2], h: size[3]};
    this.svg = svg;
    this.element.replaceChildren(svg);
    this.name();
    this.show();
    if (!this.box || this.isOpening || !this.keep(seen)) this.open();
    this.isOpening = this.isUnfolding = false;
    if (hadFocus) this.element.querySelector("[tabindex='0']")?.focus({preventScroll: true});
    return undefined;
  }

  // Says of each box and line what it is and what it stands for.
  name() {
    const {graph} = this.app;
    this.svg.setAttribute("role", "group");
    this.svg.setAttribute("aria-label", "argument map");
    for (const statement of graph.statements) {
      const box = this.boxOf(statement.id);
      if (!box) continue;
      box.dataset.statement = statement.id;
      control(box, `${statement.label}, ${statement.role}: ${statement.text}`);
    }
    for (const relation of graph.relations) {
      for (const line of this.lines(relation.id)) {
        line.dataset.relation = relation.id;
        control(line, graph.line(relation));
        if (!line.querySelector(".hit")) widen(line);
      }
    }
    if (!this.svg.querySelector(".pads")) lift(this.svg);
  }

  boxOf(id) { return id && this.svg?.getElementById(`statement_${safe(id)}`); }

  lines(id) {
    const name = `relation_${safe(id)}`;
    return [...(this.svg?.querySelectorAll(".edge, .node") ?? [])].filter(
      (element) => element.id === name || element.id.startsWith(`${name}_part`));
  }

  mark() {
    if (!this.svg) return;
    const {selected} = this.app;
    const near = this.app.nearby();
    const chosen = selected?.statement ? [this.boxOf(selected.statement)].filter(Boolean)
      : selected                       ? this.lines(selected.relation)
                                       : [];
    for (const element of this.svg.querySelectorAll(".node, .edge")) {
      const isChosen = chosen.includes(element);
      element.classList.toggle("selected", isChosen);
      element.classList.toggle(
        "near", near.has(element.dataset.statement) || near.has(element.dataset.relation));
      if (element.role === "button") element.setAttribute("aria-pressed", String(isChosen));
      element.setAttribute("tabindex", "-1");
    }
    (chosen[0] ?? this.svg.querySelector(".node[data-statement]"))?.setAttribute("tabindex", "0");
    if (chosen[0] && this.app.origin !== "map") this.approach(chosen[0]);
    this.unfold([selected?.statement, this.app.sourceOfSelected()]);
    this.tell();
  }

  // Draws statements that are folded, with what lies between them and the thesis.
  unfold(ids) {
    if (!this.app.graph.isFolded || this.isWhole) return;
    const hidden = ids.filter((id) => id && !this.boxOf(id) && !this.unfolded.has(id));
    if (!hidden.length) return;
    for (const id of hidden) this.unfolded.add(id);
    this.isUnfolding = true;
    this.draw();
  }

  flash(ids) {
    this.lit = ids;
    for (const element of this.svg?.querySelectorAll("[data-statement], [data-relation]") ?? []) {
      if (ids.has(element.dataset.statement) || ids.has(element.dataset.relation))
        this.app.blink(element);
    }
  }

  async toggleWhole() {
    this.isWhole = !this.isWhole;
    $("whole").setAttribute("aria-pressed", String(this.isWhole));
    this.unfolded.clear();
    this.isOpening = true;
    await this.draw();
  }

  click(event) {
    if (this.wasMoved) return;
    const what = this.what(event.target);
    if (what) {
      this.app.pick(what, "map");
      if (!this.app.mode) this.svg.querySelector(".selected")?.focus({preventScroll: true});
    } else if (!this.app.mode)
      this.app.select(null, "map");
  }

  // What a box or a line of the drawing stands for.
  what(target) {
    const element = target?.closest?.("[data-statement], [data-relation]");
    if (!element || !this.element.contains(element)) return undefined;
    const {statement, relation} = element.dataset;
    return statement ? {statement} : {relation};
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const here = event.target.closest("[data-statement], [data-relation]");
    if (!here) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.app.pick(this.what(here), "map");
      return;
    }
    const way = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0,
                   1]}[event.key];
    if (!way) return;
    event.preventDefault();
    const next = this.neighbour(here, way);
    if (!next) return;
    this.app.select(this.what(next), "map");
    this.approach(next);
    next.focus({preventScroll: true});
  }

  // The nearest box that lies that way.
  neighbour(here, [dx, dy]) {
    const from = middle(here);
    const ranked = [...this.svg.querySelectorAll(".node[data-statement]")]
                     .filter((box) => box !== here)
                     .map((box) => {
                       const to = middle(box);
                       const along = (to.x - from.x) * dx + (to.y - from.y) * dy;
                       const aside =
                         Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
                       return {box, along, cost: along + 2 * aside};
                     })
                     .filter(({along}) => along > 4)
                     .sort((a, b) => a.cost - b.cost);
    return ranked[0]?.box;
  }
}

Object.assign(MapView.prototype, panning);

function control(element, label) {
  element.setAttribute("role", "button");
  element.setAttribute("aria-label", label);
}

// A line is easier to hit where an unseen wide one lies over it.
function widen(line) {
  for (const path of line.querySelectorAll("path")) {
    const hit = path.cloneNode();
    path.parentNode.append(unseen(hit, "hit"));
  }
}

function unseen(shape, name) {
  shape.setAttribute("class", name);
  for (const look of ["id", "stroke", "stroke-width", "stroke-dasharray", "fill"])
    shape.removeAttribute(look);
  return shape;
}

// Boxes lie over lines, and so do some pixels around them: who aims at a box gets no line.
function lift(svg) {
  const boxes = [...svg.querySelectorAll(".node")];
  const pads = document.createElementNS(space, "g");
  pads.setAttribute("class", "pads");
  for (const box of boxes) {
    if (!box.dataset.statement) continue;
    for (const shape of box.querySelectorAll("polygon, path, ellipse")) {
      const pad = unseen(shape.cloneNode(), "pad");
      pad.dataset.statement = box.dataset.statement;
      pads.append(pad);
    }
  }
  boxes[0]?.parentNode.append(pads, ...boxes);
}

// The drawing without anything that could act: only shapes and text stay. Its style sheet goes
// into `sheet`, for the map alone.
function sanitized(text, sheet) {
  const style = /<style>([^<]*)<\/style>/u.exec(text);
  sheet.replaceSync(`#map svg { ${style?.[1] ?? ""} }`);
  const bare = text.replace(style?.[0] ?? "", "").replace(/(<svg\b[^>]*?) style="[^"]*"/u, "$1");
  const root = new DOMParser().parseFromString(bare, "image/svg+xml").documentElement;
  if (root.localName !== "svg") return undefined;
  for (const element of [...root.querySelectorAll("*")]) {
    if (element.namespaceURI !== space || !svgNames.has(element.localName.toLowerCase()))
      element.remove();
  }
  for (const element of [root, ...root.querySelectorAll("*")]) {
    for (const {name} of [...element.attributes]) {
      if (/^on|href|^style$|^xlink:/iu.test(name)) element.removeAttribute(name);
    }
  }
  for (const name of ["width", "height", "aria-labelledby", "role"]) root.removeAttribute(name);
  root.querySelector(":scope > title")?.remove();
  root.querySelector(":scope > desc")?.remove();
  return document.importNode(root, true);
}
