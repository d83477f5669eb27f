// How the map is looked at: near or from afar, here or there; and the line that is drawn from one
// box to another.

import {$} from "./dom.js";
import {middle} from "./picture.js";

const space = "http://www.w3.org/2000/svg";
// A drawing of which a pixel shows more units than this cannot be read.
const readable = 1.35;
// How many pixels of its surroundings are to be seen around a box.
const margin = 24;

// What a map view can do besides showing what is selected.
export const panning = {
  show() {
    if (!this.svg || !this.box) return;
    const {x, y, w, h} = this.box;
    this.svg.setAttribute("viewBox", `${x} ${y} ${w} ${h}`);
    this.shade();
  },

  // Shades the edges behind which the drawing goes on, and tells whether there are any.
  shade() {
    const frame = this.frame();
    if (!frame.width) return false;
    const from = this.place(frame.left, frame.top);
    const to = this.place(frame.right, frame.bottom);
    const {x, y, w, h} = this.full;
    const cuts = {
      left: from.x > x + 2,
      right: to.x < x + w - 2,
      top: from.y > y + 2,
      bottom: to.y < y + h - 2
    };
    for (const [side, isCut] of Object.entries(cuts)) $("edges").classList.toggle(side, isCut);
    return Object.values(cuts).some(Boolean);
  },

  // Says what of the map is not to be seen, until the view is changed.
  tell() {
    const note = $("map-note");
    const {selected, graph} = this.app;
    const isFolded = graph.isFolded && !this.isWhole && selected?.statement && this.svg &&
      !this.boxOf(selected.statement) && !this.unfolded.has(selected.statement);
    const words = isFolded ? `${graph.label(selected.statement)} is not drawn in this map.`
      : this.isOpened ? this.seen()
                      : "";
    if (note.textContent !== words) note.textContent = words;
    note.hidden = !words;
  },

  seen() {
    if (!this.svg) return "";
    if (this.shade()) return "Part of the map: “Fit” shows all";
    return this.scale() > readable ? "All of it, small: + enlarges" : "";
  },

  // Where the drawing is on the screen.
  frame() { return (this.svg ?? this.element).getBoundingClientRect(); },

  fit() {
    if (!this.svg) return;
    this.box = {...this.full};
    this.isFitted = true;
    this.show();
  },

  // All of it, however small.
  fitAll() {
    this.fit();
    this.isFitted = false;
    this.isOpened = true;
    this.tell();
  },

  // The first look at a drawing: all of it where it can be read, else what it is about.
  open() {
    this.fit();
    this.isOpened = true;
    const {width, height} = this.frame();
    const {graph, selected} = this.app;
    const chosen = this.boxOf(selected?.statement ?? this.app.sourceOfSelected());
    if (width && this.scale() > readable && (chosen || !this.isWhole)) {
      const thesis = graph.statements.find(({role}) => role === "thesis");
      this.centre(chosen ?? this.boxOf(thesis?.id), width, height);
    }
    this.tell();
  },

  // The drawing as small as it can be read, with a box in the middle where there is room.
  centre(centre, width, height) {
    const at =
      centre ? this.place(middle(centre).x, middle(centre).y) : {x: this.full.x, y: this.full.y};
    const [w, h] = [width * readable, height * readable];
    this.box = {
      x: w > this.full.w
        ? this.full.x + (this.full.w - w) / 2
        : Math.min(Math.max(at.x - w / 2, this.full.x), this.full.x + this.full.w - w),
      y: h > this.full.h
        ? this.full.y + (this.full.h - h) / 2
        : Math.min(Math.max(at.y - h / 2, this.full.y), this.full.y + this.full.h - h),
      w,
      h,
    };
    this.show();
  },

  // How many units of the drawing one pixel is.
  scale() {
    const {width, height} = this.frame();
    return Math.max(this.box.w / Math.max(width, 1), this.box.h / Math.max(height, 1));
  },

  // The place in the drawing that a place on the screen shows.
  place(x, y) {
    const frame = this.frame();
    const scale = this.scale();
    return {
      x: this.box.x + this.box.w / 2 + (x - frame.left - frame.width / 2) * scale,
      y: this.box.y + this.box.h / 2 + (y - frame.top - frame.height / 2) * scale,
    };
  },

  zoom(factor, at) {
    if (!this.svg) return;
    const {x, y, w, h} = this.box;
    const bounded = Math.min(Math.max(w * factor, this.full.w / 40), this.full.w * 3) / w;
    const centre = at ?? {x: x + w / 2, y: y + h / 2};
    this.box = {
      x: centre.x - (centre.x - x) * bounded,
      y: centre.y - (centre.y - y) * bounded,
      w: w * bounded,
      h: h * bounded
    };
    this.isFitted = this.isOpened = false;
    this.show();
    this.tell();
  },

  wheel(event) {
    if (!this.svg) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) {
      this.zoom(Math.exp(event.deltaY / 300), this.place(event.clientX, event.clientY));
      return;
    }
    const scale = this.scale();
    this.move(event.deltaX * scale, event.deltaY * scale);
  },

  move(dx, dy) {
    this.box.x = Math.min(Math.max(this.box.x + dx, this.full.x - this.box.w * 0.8),
      this.full.x + this.full.w - this.box.w * 0.2);
    this.box.y = Math.min(Math.max(this.box.y + dy, this.full.y - this.box.h * 0.8),
      this.full.y + this.full.h - this.box.h * 0.2);
    this.isFitted = this.isOpened = false;
    this.show();
    this.tell();
  },

  // Where the middles of the boxes are on the screen, by statement.
  centres() {
    const boxes = this.svg?.querySelectorAll(".node[data-statement]") ?? [];
    return new Map([...boxes].map((box) => [box.dataset.statement, middle(box)]));
  },

  // Moves the drawing so that what is looked at stays where it was: what is selected, or what it
  // hangs on; else what is nearest to the middle. Tells whether there is any such box.
  keep(seen) {
    const frame = this.frame();
    const {graph, selected} = this.app;
    if (!frame.width || !frame.height) return true;
    const isThere = (id) => seen.has(id) && this.boxOf(id);
    let id = selected?.statement ?? this.app.sourceOfSelected();
    if (!id && this.isFitted) return false;
    for (let step = 0; id && !isThere(id) && step < 20; step += 1)
      id = graph.from(id).map((relation) => graph.aim(relation))[0];
    const far = ({x, y}) =>
      Math.hypot(x - frame.left - frame.width / 2, y - frame.top - frame.height / 2);
    id ??= [...seen.keys()].filter(isThere).sort((a, b) => far(seen.get(a)) - far(seen.get(b)))[0];
    if (!isThere(id)) return false;
    const now = middle(this.boxOf(id));
    const scale = this.scale();
    this.box.x += (now.x - seen.get(id).x) * scale;
    this.box.y += (now.y - seen.get(id).y) * scale;
    this.isFitted = false;
    if (!this.isUnfolding) this.cover();
    this.show();
    this.tell();
    return true;
  },

  // Moves the drawing no farther than it covers the pane; what is smaller stands in the middle.
  cover() {
    const {width, height} = this.frame();
    const scale = this.scale();
    const {full, box} = this;
    const settled = (start, size, from, all, seen) => {
      if (seen >= all) return from + (all - size) / 2;
      const [least, most] = [from + seen / 2 - margin * scale, from + all - seen / 2 + margin * scale];
      return Math.min(Math.max(start + size / 2, least), most) - size / 2;
    };
    box.x = settled(box.x, box.w, full.x, full.w, width * scale);
    box.y = settled(box.y, box.h, full.y, full.h, height * scale);
  },

  // Brings a box into view; not nearer than it is, and no farther than it must.
  approach(element) {
    const frame = this.frame();
    const box = element.getBoundingClientRect();
    if (!frame.width) return;
    const way = (start, end, from, to) => {
      if (start >= from && end <= to) return 0;
      if (end - start + 2 * margin > to - from) return (start + end - from - to) / 2;
      return start < from ? start - from - margin : end - to + margin;
    };
    const scale = this.scale();
    const [dx, dy] = [
      way(box.left, box.right, frame.left, frame.right),
      way(box.top, box.bottom, frame.top, frame.bottom)
    ];
    if (dx || dy) this.move(dx * scale, dy * scale);
  },

  // A press on a box draws a relation from it, a press beside it moves the drawing.
  press(event) {
    this.wasMoved = false;
    if (event.button !== 0 || !this.svg) return;
    const from = this.what(event.target)?.statement;
    const start = {x: event.clientX, y: event.clientY};
    let last = start;
    const move = (moved) => {
      if (!this.wasMoved && Math.hypot(moved.clientX - start.x, moved.clientY - start.y) < 6)
        return;
      this.wasMoved = true;
      if (from && !this.app.mode)
        this.rubber(start, moved);
      else {
        const scale = this.scale();
        this.move((last.x - moved.clientX) * scale, (last.y - moved.clientY) * scale);
      }
      last = {x: moved.clientX, y: moved.clientY};
    };
    const end = (ended) => {
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", end);
      removeEventListener("pointercancel", end);
      this.dropped(from, ended);
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", end);
    addEventListener("pointercancel", end);
  },

  // The line from the box to the pointer.
  rubber(start, event) {
    const from = this.place(start.x, start.y);
    const to = this.place(event.clientX, event.clientY);
    if (!this.band) {
      this.band = document.createElementNS(space, "line");
      this.band.setAttribute("class", "band");
      this.svg.append(this.band);
    }
    for (const [name, value] of Object.entries({x1: from.x, y1: from.y, x2: to.x, y2: to.y}))
      this.band.setAttribute(name, value);
    const over = this.what(document.elementFromPoint(event.clientX, event.clientY));
    for (const element of this.svg.querySelectorAll(".node, .edge")) {
      const {statement, relation} = element.dataset;
      const isOver = over && (over.statement ? over.statement === statement
                                             : over.relation === relation);
      element.classList.toggle("aimed", !!isOver);
    }
  },

  dropped(from, event) {
    this.band?.remove();
    const wasDrawn = !!this.band;
    this.band = undefined;
    for (const box of this.svg.querySelectorAll(".aimed")) box.classList.remove("aimed");
    if (!wasDrawn || event.type !== "pointerup") return;
    const {clientX, clientY} = event;
    const to = this.what(document.elementFromPoint(clientX, clientY));
    if (to?.relation) this.app.offer.step(from, to.relation, clientX, clientY);
    else if (to && to.statement !== from)
      this.app.offer.relation(from, to.statement, clientX, clientY);
  },
};
