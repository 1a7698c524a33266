// Shows under the drawing what the mark under the pointer, the finger or the focus stands for.
"use strict";
const detail = document.getElementById("detail");
const drawing = document.querySelector(".drawing");
let touched = null;      // the mark that a finger is on, where it was shown before

function show(mark) {
  const item = mark && document.getElementById(mark.dataset.entry);
  if (!item) return;
  for (const other of drawing.querySelectorAll(".shown")) other.classList.remove("shown");
  for (const same of drawing.querySelectorAll(`[data-entry="${mark.dataset.entry}"]`)) same.classList.add("shown");
  detail.classList.add("filled");
  detail.replaceChildren(...[...item.childNodes].map(node => node.cloneNode(true)));
  detail.scrollTop = 0;
  // The copy is for the eye; the links of the list are the ones to follow.
  for (const link of detail.querySelectorAll("a")) link.tabIndex = -1;
}

function markOf(event) {
  return event.target.closest("[data-entry]");
}

if (detail && drawing) {
  for (const title of drawing.querySelectorAll("a > title")) title.remove();
  drawing.addEventListener("pointerover", event => { if (event.pointerType !== "touch") show(markOf(event)); });
  drawing.addEventListener("focusin", event => show(markOf(event)));
  // A first tap shows, a second opens.
  drawing.addEventListener("pointerdown", event => {
    const mark = markOf(event);
    touched = event.pointerType === "touch" && mark ? { mark, wasShown: mark.classList.contains("shown") } : null;
  });
  drawing.addEventListener("click", event => {
    if (!touched || touched.mark !== markOf(event) || touched.wasShown) return;
    event.preventDefault();
    show(touched.mark);
  });
  // It opens where most is told.
  const densest = [...drawing.querySelectorAll("[data-densest]")].find(band => band.getClientRects().length > 0);
  if (densest && drawing.scrollHeight > drawing.clientHeight)
    drawing.scrollTop += densest.getBoundingClientRect().top - drawing.getBoundingClientRect().top;
}
