// How the map is looked at: near or from afar, here or there; and the line that is drawn from one
// box to another.

const space = "http://www.w3.org/2000/svg";
// A drawing of which a pixel shows more units than this cannot be read.
const readable = 1.35;

// Where an element's middle is on the screen.
export const middle = (element) => {
  const box = element.getBoundingClientRect();
  return {x: box.left + box.width / 2, y: box.top + box.height / 2};
};

// What a map view can do besides showing what is selected.
export const panning = {
  show() {
    if (!this.svg || !this.box) return;
    const {x, y, w, h} = this.box;
    this.svg.setAttribute("viewBox", `${x} ${y} ${w} ${h}`);
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
  },

  // The first look at a drawing: all of it where it can be read, else what it is about.
  open() {
    this.fit();
    const {width, height} = this.frame();
    if (!width || this.scale() <= readable) return;
    const {graph, selected} = this.app;
    const thesis = graph.statements.find(({role}) => role === "thesis");
    const centre = this.boxOf(selected?.statement) ?? this.boxOf(thesis?.id);
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
    this.isFitted = false;
    this.show();
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
    this.isFitted = false;
    this.show();
  },

  // Brings a box into view; not nearer than it is.
  approach(element) {
    const frame = this.frame();
    const box = element.getBoundingClientRect();
    if (!frame.width) return;
    const isSeen = box.left >= frame.left && box.right <= frame.right && box.top >= frame.top &&
      box.bottom <= frame.bottom;
    if (!isSeen) {
      const scale = this.scale();
      this.move((box.left + box.width / 2 - frame.left - frame.width / 2) * scale,
        (box.top + box.height / 2 - frame.top - frame.height / 2) * scale);
    }
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
    const over = this.what(document.elementFromPoint(event.clientX, event.clientY))?.statement;
    for (const box of this.svg.querySelectorAll(".node"))
      box.classList.toggle("aimed", !!over && box.dataset.statement === over);
  },

  dropped(from, event) {
    this.band?.remove();
    const wasDrawn = !!this.band;
    this.band = undefined;
    for (const box of this.svg.querySelectorAll(".aimed")) box.classList.remove("aimed");
    if (!wasDrawn || event.type !== "pointerup") return;
    const to = this.what(document.elementFromPoint(event.clientX, event.clientY))?.statement;
    if (to && to !== from) this.app.offer.relation(from, to, event.clientX, event.clientY);
  },
};
