// A drawing of the map: which of its boxes and lines stands for what.

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

// Where an element's middle is on the screen.
export const middle = (element) => {
  const box = element.getBoundingClientRect();
  return {x: box.left + box.width / 2, y: box.top + box.height / 2};
};

// What the lines between an argument and its premises and its conclusion lie between, by
// identifier of the line.
export function argumentLines(graph) {
  const found = new Map();
  for (const {id, steps = []} of graph.arguments ?? []) {
    const inner = new Set(steps.map(({conclusion}) => conclusion));
    const premises = steps.flatMap((step) => step.premises ?? []).filter((one) => !inner.has(one));
    const name = `argument_${safe(id)}`;
    found.set(`${name}_conclusion`, [id, steps.at(-1)?.conclusion]);
    premises.forEach((premise, at) => found.set(`${name}_premise${at + 1}`, [id, premise]));
  }
  return found;
}

// The box of a statement.
export const boxOf = (svg, id) => id && svg?.getElementById(`statement_${safe(id)}`);

// The box of an argument.
export const argumentBox = (svg, id) => svg?.getElementById(`argument_${safe(id)}`);

// The elements of a drawing that stand for something, by identifier.
export const elementsOf = (svg) =>
  new Map([...(svg?.querySelectorAll(".edge, .node") ?? [])].map((each) => [each.id, each]));

// The lines of a relation: most have one, some are drawn in parts.
export function linesOf(elements, id) {
  const name = `relation_${safe(id)}`;
  const found = [name, `${name}_point`].map((each) => elements.get(each));
  for (let part = 1; elements.has(`${name}_part${part}`); part += 1)
    found.push(elements.get(`${name}_part${part}`));
  return found.filter(Boolean);
}

// Says of each box and line what it is and what it stands for, and makes lines easier to hit.
export function name(svg, graph) {
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-label", "argument map");
  const elements = elementsOf(svg);
  for (const statement of graph.statements) {
    const box = boxOf(svg, statement.id);
    if (!box) continue;
    box.dataset.statement = statement.id;
    control(box, `${statement.label}, ${statement.role}: ${statement.text}`);
  }
  for (const {id} of graph.arguments ?? []) {
    const box = argumentBox(svg, id);
    if (box) box.dataset.argument = id;
  }
  for (const relation of graph.relations) {
    for (const line of linesOf(elements, relation.id)) {
      line.dataset.relation = relation.id;
      control(line, graph.line(relation));
      if (!line.querySelector(".hit")) widen(line);
    }
  }
  if (!svg.querySelector(".pads")) lift(svg);
}

// What a box or a line stands for.
export function subject(element) {
  const {statement, argument, relation} = element.dataset;
  return statement ? {statement} : argument ? {argument} : {relation};
}

// Which way an arrow key leads.
export const ways = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

// The nearest box that lies that way.
export function neighbour(svg, here, [dx, dy], boxes = ".node[data-statement]") {
  const from = middle(here);
  const ranked = [...svg.querySelectorAll(boxes)]
                   .filter((box) => box !== here && box.getBoundingClientRect().width)
                   .map((box) => {
                     const to = middle(box);
                     const along = (to.x - from.x) * dx + (to.y - from.y) * dy;
                     const aside = Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
                     return {box, along, cost: along + 2 * aside};
                   })
                   .filter(({along}) => along > 4)
                   .sort((a, b) => a.cost - b.cost);
  return ranked[0]?.box;
}

// Lets an element be pressed, and says what it is.
export function control(element, label) {
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
