// Folding: statements and arguments leave the picture, and the picture closes the gaps. Boxes keep
// their form and their order; what lies between them is moved along.

import {argumentLines} from "../page/picture.js";

const space = "http://www.w3.org/2000/svg";
// What stays of a gap at least, in units of the picture: an arrowhead at each end has room.
const room = 24;

export class Fold {
  constructor(svg, graph) {
    this.svg = svg;
    this.graph = graph;
    this.root = svg.querySelector("g.graph") ?? svg.querySelector("g");
    const [x, y, w, h] = svg.getAttribute("viewBox").split(/[\s,]+/u).map(Number);
    this.full = this.size = {x, y, w, h};
    const moved = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/u.exec(this.root.getAttribute("transform"));
    this.offset = moved ? [Number(moved[1]), Number(moved[2])] : [0, 0];
    this.hidden = new Set();
    this.measure();
    this.gaps = [0, 1].map((axis) => Math.max(room, ...gapsOf(this.spans(axis)).map(length)));
  }

  // Where everything is while nothing is folded.
  measure() {
    this.boxes = [...this.root.querySelectorAll(".node")].map((box) => {
      const {x, y, width, height} = box.getBBox();
      const {statement, argument, relation} = box.dataset;
      return {box, spans: [[x, x + width], [y, y + height]], name: statement ?? argument, relation};
    });
    this.parts = argumentLines(this.graph);
    this.pads = new Map();
    for (const pad of this.root.querySelectorAll(".pads > *")) {
      const {statement} = pad.dataset;
      this.pads.set(statement, [...(this.pads.get(statement) ?? []), pad]);
    }
    this.lines = [...this.root.querySelectorAll(".edge, .cluster")];
    const loose = [...this.root.children].slice(1).filter(
      (each) => each.getBBox && !each.matches("title, .node, .edge, .cluster, .pads"));
    const around = loose.map((each) => each.getBBox()).filter(({height}) => height > 0);
    this.heading =
      around.length &&
      [Math.min(...around.map(({y}) => y)), Math.max(...around.map(({y, height}) => y + height))];
    this.headingEnd = Math.max(0, ...around.map(({x, width}) => x + width + this.offset[0] + 8));
  }

  // The stretches along an axis that something covers.
  spans(axis) {
    const covered =
      this.boxes.filter(({box}) => !box.classList.contains("folded")).map(({spans}) => spans[axis]);
    if (axis === 1 && this.heading) covered.push(this.heading);
    return merged(covered);
  }

  // Takes statements out of the picture; tells whether that changes anything.
  hide(hidden, outline) {
    const isSame =
      hidden.size === this.hidden.size && [...hidden].every((id) => this.hidden.has(id));
    if (isSame && this.isHandled) return false;
    this.hidden = hidden;
    const isGone = (ends) => ends.some((end) => hidden.has(end));
    for (const {box, name, relation} of this.boxes)
      box.classList.toggle("folded", hidden.has(name) || isGone(this.ends(relation)));
    for (const line of this.lines) {
      const ends = this.parts.get(line.id) ?? this.ends(line.dataset.relation);
      line.classList.toggle("folded", isGone(ends));
    }
    for (const [id, pads] of this.pads)
      for (const pad of pads) pad.classList.toggle("folded", hidden.has(id));
    this.handle(outline);
    this.squeeze();
    return !isSame;
  }

  // What a relation lies between: statements and arguments.
  ends(id) {
    const relation = this.graph.relation(id);
    if (!relation) return [];
    return [...relation.from, relation.to?.argument ?? this.graph.aim(relation)].map(
      (end) => end?.argument ?? end);
  }

  // Closes gaps that are wider than any was.
  squeeze() {
    if (!this.hidden.size && !this.isSqueezed) return;
    this.isSqueezed = true;
    const maps = [0, 1].map((axis) => this.closing(axis));
    this.size = {
      w: Math.max(this.full.w - maps[0].closed, Math.min(this.headingEnd, this.full.w)),
      h: this.full.h - maps[1].closed
    };
    this.svg.setAttribute("viewBox", `${this.full.x} ${this.full.y} ${this.size.w} ${this.size.h}`);
    for (const {box, spans, name} of this.boxes) {
      const [x, y] = maps.map(({shift}, axis) => shift((spans[axis][0] + spans[axis][1]) / 2));
      for (const each of [box, ...(this.pads.get(name) ?? [])]) translate(each, x, y);
    }
    for (const line of this.lines)
      if (!line.classList.contains("folded")) bend(line, maps);
  }

  // How places along an axis move when its gaps are closed.
  closing(axis) {
    if (!this.hidden.size) return {shift: () => 0, closed: 0};
    const [start, size] = axis ? [this.full.y, this.full.h] : [this.full.x, this.full.w];
    const from = start - this.offset[axis];
    const spans = this.spans(axis);
    const most = this.gaps[axis];
    const inner = gapsOf(spans).filter((gap) => length(gap) > most).map(([a,
      b]) => [a + most / 2, b - most / 2]);
    const ends =
      spans.length ? [[from + 4, spans[0][0] - 4], [spans.at(-1)[1] + 4, from + size - 4]] : [];
    const cuts = [ends[0], ...inner, ends[1]].filter((cut) => cut && length(cut) > 0);
    return {shift: shifting(cuts), closed: cuts.reduce((sum, cut) => sum + length(cut), 0)};
  }

  // The mark on a box by which it is folded: what hangs on it, in numbers, where that is folded.
  handle(outline) {
    this.isHandled = true;
    for (const {box, name, spans} of this.boxes) {
      const index = name ? this.firstRow(outline, name) : -1;
      if (index < 0 || !outline.hasChildren(index)) continue;
      const isShut = outline.closed.has(name);
      const mark = box.querySelector(".handle") ?? box.appendChild(handle());
      mark.classList.toggle("shut", isShut);
      const words = isShut ? `+${below(outline.lines(), index)}` : "−";
      mark.lastChild.textContent = words;
      const width = 9 + 6 * words.length;
      mark.firstChild.setAttribute("x", -width / 2);
      mark.firstChild.setAttribute("width", width);
      mark.setAttribute("transform", `translate(${spans[0][1] - 4} ${spans[1][1]})`);
    }
  }

  firstRow(outline, name) {
    this.rows ??= new Map(
      outline.lines().map((_, index) => [outline.nameOf(index), index]).reverse());
    return this.rows.get(name) ?? -1;
  }
}

// How many statements hang on a line.
export function below(lines, index) {
  const end = lines.findIndex(({depth}, at) => at > index && depth <= lines[index].depth);
  return (end < 0 ? lines.length : end) - index - 1;
}

const length = ([a, b]) => b - a;

// By how much a place moves when what lies in the cuts is taken out.
function shifting(cuts) {
  const sums = [0];
  for (const cut of cuts) sums.push(sums.at(-1) + length(cut));
  return (place) => {
    let [low, high] = [0, cuts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cuts[middle][0] < place)
        low = middle + 1;
      else
        high = middle;
    }
    if (!low) return 0;
    const [a, b] = cuts[low - 1];
    return -sums[low - 1] - Math.min(place - a, b - a);
  };
}

function merged(spans) {
  const found = [];
  for (const [a, b] of spans.toSorted((one, other) => one[0] - other[0])) {
    if (found.length && a <= found.at(-1)[1])
      found.at(-1)[1] = Math.max(found.at(-1)[1], b);
    else
      found.push([a, b]);
  }
  return found;
}

const gapsOf = (spans) => spans.slice(1).map(([a], at) => [spans[at][1], a]);

function translate(element, x, y) {
  if (x || y)
    element.setAttribute("transform", `translate(${x} ${y})`);
  else
    element.removeAttribute("transform");
}

// Moves each place of a line or a frame; arrowheads keep their form.
function bend(line, maps) {
  const bent = line.matches(".cluster") ? "path, polyline, polygon" : "path, polyline";
  for (const shape of line.querySelectorAll("path, polygon, polyline, ellipse, text")) {
    if (shape.matches(bent)) {
      const key = shape.localName === "path" ? "d" : "points";
      const drawn = shape.dataset.drawn ??= shape.getAttribute(key);
      shape.setAttribute(key,
        drawn.replace(/(-?[\d.]+),(-?[\d.]+)/gu,
          (_, x, y) =>
            `${Number(x) + maps[0].shift(Number(x))},${Number(y) + maps[1].shift(Number(y))}`));
    } else {
      const [x, y] = placeOf(shape);
      translate(shape, maps[0].shift(x), maps[1].shift(y));
    }
  }
}

function placeOf(shape) {
  if (shape.localName === "polygon")
    return shape.getAttribute("points").trim().split(" ")[0].split(",").map(Number);
  const [x, y] = shape.localName === "text" ? ["x", "y"] : ["cx", "cy"];
  return [Number(shape.getAttribute(x)), Number(shape.getAttribute(y))];
}

function handle() {
  const mark = document.createElementNS(space, "g");
  mark.setAttribute("class", "handle");
  mark.setAttribute("aria-hidden", "true");
  const plate = document.createElementNS(space, "rect");
  for (const [name, value] of Object.entries({y: -7, height: 14, rx: 7}))
    plate.setAttribute(name, value);
  const words = document.createElementNS(space, "text");
  words.setAttribute("text-anchor", "middle");
  words.setAttribute("y", 3.5);
  mark.append(plate, words);
  return mark;
}
