// Brings the marked passage into view and gives it the focus, so that reading goes on there.
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
