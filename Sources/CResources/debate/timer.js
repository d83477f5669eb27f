/* The clock of a round: one speech after another, counted down. */
"use strict";
(() => {
  const find = (id) => document.getElementById(id);
  const clock = find("clock");
  const rows = [...document.querySelectorAll(".order tbody tr")];
  let current = 0;
  let left = 0;
  let ends = 0;
  let ticking = null;

  const words = (seconds) => {
    const rest = Math.abs(seconds);
    const minutes = Math.floor(rest / 60);
    const text = `${minutes}:${String(rest % 60).padStart(2, "0")}`;
    return seconds < 0 ? `+${text}` : text;
  };
  const remaining = () => (ticking ? Math.ceil((ends - Date.now()) / 1000) : left);
  const show = () => {
    const seconds = remaining();
    const isOver = seconds <= 0;
    find("time").textContent = words(seconds);
    find("speaking").textContent =
      rows[current].dataset.name + (isOver ? ` – ${clock.dataset.over}` : "");
    clock.classList.toggle("over", isOver);
    find("start").textContent = ticking ? clock.dataset.pause : clock.dataset.start;
    rows.forEach((row, place) => row.classList.toggle("current", place === current));
  };
  const pause = () => {
    left = remaining();
    clearInterval(ticking);
    ticking = null;
  };
  const choose = (place) => {
    pause();
    current = Math.min(Math.max(place, 0), rows.length - 1);
    left = Number(rows[current].dataset.seconds);
    show();
  };
  const toggle = () => {
    if (ticking) {
      pause();
    } else {
      ends = Date.now() + left * 1000;
      ticking = setInterval(show, 200);
    }
    show();
  };
  const keys = {
    " ": toggle,
    ArrowRight: () => choose(current + 1),
    ArrowLeft: () => choose(current - 1),
    r: () => choose(current),
    R: () => choose(current),
  };

  find("start").addEventListener("click", toggle);
  find("next").addEventListener("click", () => choose(current + 1));
  find("back").addEventListener("click", () => choose(current - 1));
  find("reset").addEventListener("click", () => choose(current));
  rows.forEach((row, place) => row.addEventListener("click", () => choose(place)));
  document.addEventListener("keydown", (event) => {
    const isTyped = event.ctrlKey || event.metaKey || event.altKey;
    const act = isTyped ? null : keys[event.key];
    if (!act || (event.key === " " && event.target.tagName === "BUTTON")) return;
    event.preventDefault();
    act();
  });
  choose(0);
})();
