// Brings the marked passage into view and gives it the focus, so that reading goes on there; and leads back.
"use strict";
const passage = document.getElementById("q");
if (passage) {
  const folded = passage.closest("details");
  if (folded) folded.open = true;
  if (!location.hash || location.hash === "#q") {
    passage.scrollIntoView({ block: "center", behavior: "instant" });
    passage.focus({ preventScroll: true });
  }
}

// Back to where the passage was opened; without a page before it, to the chat.
document.querySelector("[data-back]")?.addEventListener("click", event => {
  if (history.length < 2) return;
  event.preventDefault();
  history.back();
});
