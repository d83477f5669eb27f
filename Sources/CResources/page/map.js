// The map: the drawing that the program made, to be looked at closely and clicked.

import {$, make} from "./dom.js";
import {panning} from "./panning.js";
import {boxOf, elementsOf, linesOf, name, neighbour, subject, ways} from "./picture.js";
import * as server from "./server.js";

const svgNames = new Set([
  "svg", "g", "path", "polygon", "polyline", "ellipse", "circle", "rect", "line", "text", "tspan",
  "title", "desc", "a", "defs", "lineargradient", "radialgradient", "stop"
]);
const space = "http://www.w3.org/2000/svg";

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
      return name(this.svg, this.app.graph);
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
    name(svg, this.app.graph);
    this.show();
    if (!this.box || this.isOpening || !this.keep(seen)) this.open();
    this.isOpening = this.isUnfolding = false;
    if (hadFocus) this.element.querySelector("[tabindex='0']")?.focus({preventScroll: true});
    return undefined;
  }

  boxOf(id) { return boxOf(this.svg, id); }

  mark() {
    if (!this.svg) return;
    const {selected} = this.app;
    const near = this.app.nearby();
    const chosen = selected?.statement ? [this.boxOf(selected.statement)].filter(Boolean)
      : selected                       ? linesOf(elementsOf(this.svg), selected.relation)
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
    return element && this.element.contains(element) ? subject(element) : undefined;
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
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    const next = neighbour(this.svg, here, way);
    if (!next) return;
    this.app.select(this.what(next), "map");
    this.approach(next);
    next.focus({preventScroll: true});
  }
}

Object.assign(MapView.prototype, panning);

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
