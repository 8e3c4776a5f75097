// Says what the marks of a chart show: of the one that is pointed at, or of one after the other with the arrow keys.
"use strict";

const tip = document.createElement("p");
tip.className = "chart-tip";
tip.setAttribute("role", "status");
tip.hidden = true;
document.body.append(tip);
let shown = null;

function show(mark, text) {
  hide();
  shown = mark;
  mark.classList.add("chart-shown");
  tip.textContent = text;
  tip.hidden = false;
  const box = mark.getBoundingClientRect();
  const left = box.left + box.width / 2 - tip.offsetWidth / 2;
  const most = document.documentElement.clientWidth - tip.offsetWidth - 4;
  const above = box.top - tip.offsetHeight - 8;
  tip.style.left = `${Math.max(4, Math.min(left, most)) + scrollX}px`;
  tip.style.top = `${(above < 4 ? box.bottom + 8 : above) + scrollY}px`;
}

function hide() {
  shown?.classList.remove("chart-shown");
  shown = null;
  tip.hidden = true;
}

for (const drawing of document.querySelectorAll(".drawing svg")) {
  const texts = new Map();
  for (const title of drawing.querySelectorAll("path > title, rect > title, circle > title")) {
    texts.set(title.parentNode, title.textContent);
    // The browser's own tip would come on top of this one.
    title.remove();
  }
  if (!texts.size) continue;
  const marks = [...texts.keys()];
  drawing.tabIndex = 0;
  drawing.addEventListener("pointerover", (event) => {
    if (texts.has(event.target)) show(event.target, texts.get(event.target));
  });
  drawing.addEventListener("pointerleave", (event) => {
    // A finger that lifts has not pointed elsewhere.
    if (event.pointerType === "mouse") hide();
  });
  drawing.addEventListener("blur", hide);
  drawing.addEventListener("keydown", (event) => {
    const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    const at = marks.indexOf(shown);
    let next = { Home: 0, End: marks.length - 1 }[event.key];
    if (event.key in steps) {
      next = at < 0 ? 0 : (at + steps[event.key] + marks.length) % marks.length;
    }
    if (next === undefined) return;
    event.preventDefault();
    show(marks[next], texts.get(marks[next]));
  });
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") hide();
});
