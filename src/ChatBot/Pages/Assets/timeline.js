// Shows under the drawing what the mark under the pointer or the focus stands for.
"use strict";
const detail = document.getElementById("detail");
const drawing = document.querySelector("svg.timeline");

function show(event) {
  const mark = event.target.closest("[data-entry]");
  const item = mark && document.getElementById(mark.dataset.entry);
  if (!item) return;
  for (const other of drawing.querySelectorAll(".shown")) other.classList.remove("shown");
  mark.classList.add("shown");
  detail.classList.add("filled");
  detail.replaceChildren(...[...item.childNodes].map(node => node.cloneNode(true)));
  // The copy is for the eye; the links of the list are the ones to follow.
  for (const link of detail.querySelectorAll("a")) link.tabIndex = -1;
}

if (detail && drawing) {
  for (const title of drawing.querySelectorAll("a > title")) title.remove();
  drawing.addEventListener("pointerover", show);
  drawing.addEventListener("focusin", show);
}
