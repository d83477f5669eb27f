// Small helpers to make elements. Text goes in as text, never as markup.

export const $ = (id) => document.getElementById(id);

// An element with attributes, listeners (names that begin with "on") and children.
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on"))
      element.addEventListener(key.slice(2), value);
    else if (key === "text")
      element.textContent = value;
    else
      element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

// The statements that a passage is of; a blank within an identifier is written as %20.
export const statementsOf = (span) => span.dataset.statements.split(" ").map(decodeURIComponent);

// A button that says what it does.
export const button = (text, act, attributes = {}) =>
  make("button", {type: "button", onclick: act, ...attributes}, text);

export const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

// Brings an element into view within the pane that scrolls.
export function reveal(element, where = "nearest") {
  element?.scrollIntoView({block: where, inline: "nearest", behavior: calm() ? "auto" : "smooth"});
}

// Lets something shine for a moment.
export function blink(element) {
  element.classList.remove("flash");
  void element.getBoundingClientRect();
  element.classList.add("flash");
  setTimeout(() => element.classList.remove("flash"), 2600);
}

// Whether keys belong to a field in which somebody writes.
export const isField = (element) => element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement ||
  (element instanceof HTMLInputElement && !["checkbox", "radio"].includes(element.type));
