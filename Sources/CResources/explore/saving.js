// What leaves the page: files that the person asked for.

export function download(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

// The part of the map that is seen, as a picture of its own.
export function pictureText({chart}) {
  const {svg, element, scale} = chart;
  const copy = svg.cloneNode(true);
  for (const gone of copy.querySelectorAll(".folded, .handle, .hit, .pads")) gone.remove();
  for (const each of copy.querySelectorAll("[role=button]")) {
    for (const name of ["role", "tabindex", "aria-pressed", "data-statement", "data-relation"])
      each.removeAttribute(name);
    each.classList.remove("selected", "near");
  }
  for (const faded of copy.querySelectorAll(".faded")) faded.setAttribute("opacity", "0.15");
  const [frame, whole] = [element.getBoundingClientRect(), svg.getBoundingClientRect()];
  const [left, top] = [Math.max(frame.left - whole.left, 0), Math.max(frame.top - whole.top, 0)];
  const width = Math.min(frame.right, whole.right) - whole.left - left;
  const height = Math.min(frame.bottom, whole.bottom) - whole.top - top;
  copy.setAttribute(
    "viewBox", [left, top, width, height].map((each) => rounded(each / scale)).join(" "));
  copy.setAttribute("width", `${rounded(width / scale)}pt`);
  copy.setAttribute("height", `${rounded(height / scale)}pt`);
  copy.removeAttribute("style");
  copy.setAttribute("role", "img");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

const rounded = (number) => Math.round(number * 100) / 100;

export function savePicture(app) {
  if (!app.chart.svg) return;
  download(`${app.state.name}.svg`, "image/svg+xml", pictureText(app));
  app.say("The picture is saved.");
}
