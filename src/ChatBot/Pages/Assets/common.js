// What every page needs: the mark that a script runs, and copying.
"use strict";
document.documentElement.classList.remove("no-script");

// Says something to screen readers without moving the focus.
function say(words) {
  let region = document.getElementById("said");
  if (!region) {
    region = document.createElement("p");
    region.id = "said";
    region.className = "visually-hidden";
    region.setAttribute("role", "status");
    document.body.append(region);
  }
  region.textContent = "";
  requestAnimationFrame(() => { region.textContent = words; });
}

async function copy(text) {
  if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text);
  // A page on plain http from another machine has no clipboard of its own.
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (!done) throw new Error("not copied");
}

document.addEventListener("click", async event => {
  const button = event.target.closest("[data-copy], [data-copy-link]");
  if (!button) return;
  const text = button.dataset.copy ?? new URL(button.dataset.copyLink, location.href).href;
  const name = button.dataset.name ?? (button.dataset.name = button.textContent);
  try {
    await copy(text);
    button.textContent = "Copied";
    say("Copied");
  } catch {
    button.textContent = "Not copied";
    say("The browser did not allow copying");
  }
  setTimeout(() => { button.textContent = name; }, 2000);
});
