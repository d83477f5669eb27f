// The map: the picture that came with the file, to be looked at from near and from afar, clicked,
// folded and faded. It is panned by scrolling, which costs nothing however many boxes there are.

import {$, calm, make} from "../page/dom.js";
import {argumentBox, boxOf, control, elementsOf, linesOf} from "../page/picture.js";
import {middle, name, neighbour, subject, ways} from "../page/picture.js";
import {Fold} from "./folding.js";

// Pixels a unit: of a picture that is drawn smaller, the text cannot be read.
const readable = 0.9;
const opening = 1.15;
const [smallest, largest] = [0.05, 6];
const boxes = ".node:is([data-statement], [data-argument])";
const subjects = "[data-statement], [data-argument], [data-relation]";
// How many pixels of its surroundings are to be seen around a box.
const margin = 36;

export class Chart {
  constructor(app) {
    this.app = app;
    this.element = $("map");
    this.svg = this.element.querySelector("svg");
    if (!this.svg) return;
    this.scale = 1;
    name(this.svg, app.graph);
    for (const {id, title} of app.graph.arguments) {
      const box = argumentBox(this.svg, id);
      if (box) control(box, `${app.word("argument")}: ${title ?? id}`);
    }
    for (const each of this.svg.querySelectorAll("[role=button]")) this.show(each, false, false);
    this.collect();
    this.folding = new Fold(this.svg, app.graph);
    this.listen();
  }

  // What is asked of the picture again and again.
  collect() {
    const {graph} = this.app;
    const found = [
      ...graph.statements.map(({id}) => [id, boxOf(this.svg, id)]),
      ...graph.arguments.map(({id}) => [id, argumentBox(this.svg, id)])
    ];
    const elements = elementsOf(this.svg);
    this.boxes = new Map(found.filter(([, box]) => box));
    this.lines = new Map(graph.relations.map(({id}) => [id, linesOf(elements, id)]));
  }

  listen() {
    this.element.addEventListener("click", (event) => this.click(event));
    this.element.addEventListener("keydown", (event) => this.key(event));
    this.element.addEventListener("wheel", (event) => this.wheel(event), {passive: false});
    this.element.addEventListener("pointerdown", (event) => this.press(event));
    $("zoom-in").onclick = () => this.zoom(1.25);
    $("zoom-out").onclick = () => this.zoom(1 / 1.25);
    $("zoom-fit").onclick = () => this.fit();
    new ResizeObserver(() => {
      if (this.isFitted) this.open();
    }).observe(this.element);
    this.watchLegend();
  }

  // The key stands below the map while the picture's own legend is out of view.
  watchLegend() {
    const legend = this.svg.querySelector(".legend");
    if (!legend) return;
    new IntersectionObserver(([seen]) => {
      $("key").hidden = seen.isIntersecting;
    }, {root: this.element, threshold: .9}).observe(legend);
  }

  // The first look: all of it where it can be read, else what it is about.
  open() {
    if (!this.svg) return;
    this.fit();
    if (this.scale >= readable || !this.element.clientWidth) return;
    this.resize(opening);
    const about =
      [this.app.selected?.statement, this.app.thesis?.id].map((id) => this.boxes.get(id));
    this.centre(about.find((box) => box && !isFolded(box)), "instant");
    this.isFitted = true;
  }

  fit() {
    if (!this.svg) return;
    const {w, h} = this.folding.size;
    const [width, height] = [this.element.clientWidth - 32, this.element.clientHeight - 106];
    this.resize(Math.min(width / w, height / h, 1.5));
    this.isFitted = true;
  }

  // A window or a pane that was hidden has its size now.
  seen() {
    if (this.isFitted) this.open();
  }

  resize(scale) {
    this.scale = Math.min(Math.max(scale, smallest), largest);
    const {w, h} = this.folding.size;
    this.svg.style.width = `${w * this.scale}px`;
    this.svg.style.height = `${h * this.scale}px`;
  }

  // Larger or smaller; a point of the screen, or else the middle, stays where it is.
  zoom(factor, at) {
    if (!this.svg) return;
    const point = at ?? middle(this.element);
    const before = this.svg.getBoundingClientRect();
    const [x, y] = [(point.x - before.left) / this.scale, (point.y - before.top) / this.scale];
    this.resize(this.scale * factor);
    const after = this.svg.getBoundingClientRect();
    this.element.scrollBy({
      left: after.left + x * this.scale - point.x,
      top: after.top + y * this.scale - point.y,
      behavior: "instant"
    });
    this.isFitted = false;
  }

  wheel(event) {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.zoom(Math.exp(-event.deltaY / 300), {x: event.clientX, y: event.clientY});
  }

  // A press and a move pan the map.
  press(event) {
    this.wasMoved = false;
    if (event.button !== 0 || event.pointerType === "touch") return;
    let last = event;
    const start = event;
    const move = (moved) => {
      if (!this.wasMoved &&
          Math.hypot(moved.clientX - start.clientX, moved.clientY - start.clientY) < 5)
        return;
      this.wasMoved = true;
      this.isFitted = false;
      this.element.classList.add("panned");
      this.element.scrollLeft += last.clientX - moved.clientX;
      this.element.scrollTop += last.clientY - moved.clientY;
      last = moved;
    };
    const end = () => {
      this.element.classList.remove("panned");
      for (const kind of ["pointerup", "pointercancel"]) removeEventListener(kind, end);
      removeEventListener("pointermove", move);
    };
    addEventListener("pointermove", move);
    for (const kind of ["pointerup", "pointercancel"]) addEventListener(kind, end);
  }

  centre(box, behavior = calm() ? "instant" : "smooth") {
    if (!box) return;
    const [from, to] = [middle(box), middle(this.element)];
    this.element.scrollBy({left: from.x - to.x, top: from.y - to.y, behavior});
  }

  // Brings a box into view, no farther than it must; nearer where it could not be read.
  approach(box) {
    if (!this.element.clientWidth) return;
    if (this.scale < readable) {
      this.zoom(opening / this.scale, middle(box));
      this.centre(box, "instant");
      return;
    }
    const frame = this.element.getBoundingClientRect();
    const seen = box.getBoundingClientRect();
    const way = (start, end, from, to) => {
      if (start >= from + margin && end <= to - margin) return 0;
      if (end - start + 2 * margin > to - from) return (start + end - from - to) / 2;
      return start < from + margin ? start - from - margin : end - to + margin;
    };
    const [left, top] = [
      way(seen.left, seen.right, frame.left, frame.right),
      way(seen.top, seen.bottom, frame.top, frame.bottom - 40)
    ];
    if (!left && !top) return;
    this.isFitted = false;
    this.element.scrollBy({left, top, behavior: calm() ? "instant" : "smooth"});
  }

  draw() {
    if (!this.svg) return;
    const {graph, corrections} = this.app;
    for (const [id, box] of this.boxes) {
      box.classList.toggle("corrected", corrections.changes(id));
      box.classList.toggle("rejected", corrections.rejects(id));
    }
    for (const [id, lines] of this.lines) {
      const isGone = !graph.relation(id) || corrections.retargets(id);
      for (const line of lines) line.classList.toggle("rejected", isGone);
    }
  }

  mark() {
    if (!this.svg) return;
    const {statement, argument, relation} = this.app.selected ?? {};
    const near = this.app.nearby();
    for (const element of this.marked ?? []) this.show(element, false, false);
    const elements = (id) => [this.boxes.get(id), ...(this.lines.get(id) ?? [])].filter(Boolean);
    const own = elements(statement ?? argument ?? relation);
    const around = [...near].flatMap(elements);
    for (const element of around) this.show(element, false, true);
    for (const element of own) this.show(element, true, false);
    const chosen = this.boxes.get(statement ?? argument) ?? this.lines.get(relation)?.[0];
    const first = this.boxes.get(this.app.thesis?.id) ?? this.boxes.values().next().value;
    (chosen ?? first)?.setAttribute("tabindex", "0");
    this.marked = [...own, ...around, chosen ?? first].filter(Boolean);
    if (chosen && this.app.origin !== "map") this.approach(chosen);
  }

  show(element, isChosen, isNear) {
    element.classList.toggle("selected", isChosen);
    element.classList.toggle("near", isNear);
    element.setAttribute("aria-pressed", String(isChosen));
    element.setAttribute("tabindex", "-1");
  }

  // Fades all but some statements and relations.
  fade(statements, relations) {
    if (!this.svg) return;
    for (const [id, box] of this.boxes)
      box.classList.toggle("faded", statements?.has(id) === false);
    for (const [id, lines] of this.lines) {
      for (const line of lines) line.classList.toggle("faded", relations?.has(id) === false);
    }
  }

  // Takes statements out of the picture, and closes the gaps that they leave.
  fold(hidden) {
    if (!this.svg) return;
    const held = this.boxes.get(this.app.selected?.statement ?? this.app.thesis?.id);
    const before = held && middle(held);
    if (!this.folding.hide(hidden, this.app.outline)) return;
    this.resize(this.scale);
    if (this.isFitted) return this.open();
    const after = held && middle(held);
    if (before && after && !isFolded(held))
      this.element.scrollBy(
        {left: after.x - before.x, top: after.y - before.y, behavior: "instant"});
  }

  click(event) {
    if (this.wasMoved) return;
    const handle = event.target.closest(".handle");
    if (handle) return this.app.outline.toggle(this.row(handle.closest(".node")));
    const what = this.what(event.target);
    this.app.select(what ?? null, "map");
    if (what) this.svg.querySelector(".selected")?.focus({preventScroll: true});
  }

  row(box) {
    const {statement, argument} = box.dataset;
    return this.app.graph.outline.findIndex(
      (line) => statement ? line.statement === statement : line.argument === argument);
  }

  what(target) {
    const element = target?.closest?.(subjects);
    return element && this.svg.contains(element) ? subject(element) : undefined;
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const here = event.target.closest(subjects);
    if (!here) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.app.select(subject(here), "map");
      return;
    }
    const next = ways[event.key] && neighbour(this.svg, here, ways[event.key], boxes);
    if (ways[event.key]) event.preventDefault();
    if (!next) return;
    this.app.select(subject(next), "map");
    this.approach(next);
    next.focus({preventScroll: true});
  }
}

// checkVisibility() says nothing of what an SVG does not draw.
const isFolded = (box) => box.classList.contains("folded");

// The choice of how deep the map is unfolded.
export function depthOptions(deepest) {
  const levels = Array.from({length: Math.max(deepest - 1, 0)}, (_, at) => at + 1);
  return [
    make("option", {value: "all"}, "all levels"),
    ...levels.map(
      (level) => make("option", {value: level}, level === 1 ? "1 level" : `${level} levels`))
  ];
}
