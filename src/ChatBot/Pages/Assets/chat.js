// The chat: asks without leaving the page, completes what is typed, shows more of an answer, opens context and citations in place.
"use strict";
const form = document.getElementById("ask");
const input = document.getElementById("q");
const choices = document.getElementById("choices");
const channel = document.getElementById("channel");
const messages = document.getElementById("messages");

// A name for this open page, so that "when?" is understood of what was asked before. It is kept nowhere.
const conversation = [...crypto.getRandomValues(new Uint8Array(12))].map(byte => byte.toString(16).padStart(2, "0")).join("");

const asked = [];        // what was asked, oldest first
let recalled = 0;        // the place in it while arrow up goes back
let draft = "";          // what stood in the line before going back
let active = -1;         // the completion chosen with the arrow keys
let typing = null;       // the request for completions under way

function parts(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

async function fetchParts(address, signal) {
  const response = await fetch(address, { signal, headers: { accept: "text/html" } });
  const content = parts(await response.text());
  if (!response.ok && !content.querySelector(".notice")) throw new Error(`status ${response.status}`);
  renewNotice(content);
  return content;
}

// A part of a page brings the notice of a faulty library along; it belongs under the header.
function renewNotice(content) {
  const now = content.querySelector(".notice.fault");
  document.querySelector("body > .notice.fault")?.remove();
  if (now) document.querySelector("header.top").after(now);
}

function message(kind, content) {
  const element = document.createElement("div");
  element.className = `message ${kind}`;
  element.append(content);
  messages.append(element);
  return element;
}

function failure(line) {
  const words = document.createElement("p");
  words.className = "notice";
  words.textContent = line;
  return words;
}

async function ask(line) {
  document.getElementById("welcome")?.remove();
  document.getElementById("title").className = "visually-hidden";
  if (asked.at(-1) !== line) asked.push(line);
  recalled = asked.length;
  const mine = message("asked", parts('<p class="who">You</p><h2 class="words" dir="auto"></h2>'));
  mine.querySelector(".words").textContent = line;
  input.value = "";
  closeChoices();
  // Who opens a passage and goes back finds the answer again.
  history.replaceState(null, "", `/?q=${encodeURIComponent(line)}`);
  const reply = message("answer", parts('<p class="waiting">Looking…</p>'));
  mine.scrollIntoView({ block: "start" });
  try {
    reply.replaceChildren(await fetchParts(`/answer?q=${encodeURIComponent(line)}&c=${conversation}`));
  } catch {
    reply.replaceChildren(failure("The bot cannot be reached. Is it still running?"));
  }
  mine.scrollIntoView({ block: "start" });
}

form.addEventListener("submit", event => {
  event.preventDefault();
  const line = input.value.trim();
  if (line) ask(line);
});

// Completions

function closeChoices() {
  typing?.abort();
  choices.hidden = true;
  choices.replaceChildren();
  active = -1;
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
}

function choose(index) {
  const options = [...choices.children];
  if (options.length === 0) return;
  active = (index + options.length) % options.length;
  options.forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
  options[active].scrollIntoView({ block: "nearest" });
  input.setAttribute("aria-activedescendant", options[active].id);
}

function take(option) {
  input.value = option.dataset.line;
  input.focus();
  if (option.dataset.line.endsWith(" ")) complete();
  else closeChoices();
}

async function complete() {
  typing?.abort();
  if (!input.value.startsWith("/")) return closeChoices();
  typing = new AbortController();
  let found;
  try {
    const response = await fetch(`/api/complete?q=${encodeURIComponent(input.value)}`, { signal: typing.signal });
    if (!response.ok) return;
    found = await response.json();
  } catch {
    return;
  }
  if (found.length === 0) return closeChoices();
  // What was chosen stays chosen when a later list has it too: lists arrive after the keys.
  const chosen = choices.children[active]?.dataset.line;
  active = -1;
  input.removeAttribute("aria-activedescendant");
  choices.replaceChildren(...found.map((choice, i) => {
    const option = document.createElement("li");
    option.id = `choice-${i}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.line = choice.line;
    const label = document.createElement("span");
    label.className = "call";
    label.textContent = choice.label;
    const detail = document.createElement("span");
    detail.className = "does";
    detail.textContent = choice.detail;
    option.append(label, detail);
    return option;
  }));
  choices.hidden = false;
  input.setAttribute("aria-expanded", "true");
  const again = found.findIndex(choice => choice.line === chosen);
  if (again >= 0) choose(again);
}

input.addEventListener("input", complete);
input.addEventListener("blur", () => setTimeout(() => { if (document.activeElement !== input) closeChoices(); }, 150));
choices.addEventListener("pointerdown", event => event.preventDefault());
choices.addEventListener("click", event => {
  const option = event.target.closest("[role=option]");
  if (option) take(option);
});

input.addEventListener("keydown", event => {
  const open = !choices.hidden;
  const option = open && active >= 0 ? choices.children[active] : null;
  const command = open && !input.value.includes(" ") ? choices.children[0] : null;
  if (event.key === "Escape" && open) closeChoices();
  else if (event.key === "ArrowDown" && open) choose(active + 1);
  else if (event.key === "ArrowUp" && open) choose(active < 0 ? -1 : active - 1);
  else if (event.key === "Enter" && option) take(option);
  else if (event.key === "Tab" && !event.shiftKey && (option || command)) take(option ?? command);
  else if (event.key === "ArrowUp" && !open && (input.value === "" || recalled < asked.length)) recall(-1);
  else if (event.key === "ArrowDown" && !open && recalled < asked.length) recall(+1);
  else return;
  event.preventDefault();
});

function recall(step) {
  if (asked.length === 0) return;
  if (recalled === asked.length) draft = input.value;
  recalled = Math.min(asked.length, Math.max(0, recalled + step));
  input.value = recalled === asked.length ? draft : asked[recalled];
  input.setSelectionRange(input.value.length, input.value.length);
}

// Cards

// Adds the quotations that follow to those that are shown.
async function more(link) {
  const card = link.closest(".card");
  const content = await fetchParts(link.getAttribute("href").replace("/?", "/answer?"));
  const list = card.querySelector(".quotations");
  const next = [...content.querySelectorAll(".quotations > li")].slice(Number(link.dataset.more));
  for (const part of [".more", "footer"]) {
    const renewed = content.querySelector(`.card > ${part}`);
    const old = card.querySelector(`:scope > ${part}`);
    if (renewed) old?.replaceWith(renewed);
    else old?.remove();
  }
  list.append(...next);
  next[0]?.querySelector("a")?.focus({ preventScroll: true });
  say(`${list.children.length} quotations shown`);
}

async function toggle(link) {
  const panel = link.closest("li").querySelector(".panel");
  const was = link.getAttribute("aria-expanded") === "true";
  for (const other of link.parentElement.querySelectorAll("[aria-expanded]")) other.setAttribute("aria-expanded", "false");
  panel.hidden = true;
  if (was) return;
  panel.replaceChildren(await fetchParts(link.dataset.panel));
  panel.hidden = false;
  // What scrolls is scrolled by keys too.
  if (panel.scrollHeight > panel.clientHeight) panel.tabIndex = 0;
  else panel.removeAttribute("tabindex");
  link.setAttribute("aria-expanded", "true");
  panel.scrollIntoView({ block: "nearest" });
}

function upgrade(root) {
  for (const link of root.querySelectorAll("[data-panel]")) {
    link.setAttribute("role", "button");
    if (!link.hasAttribute("aria-expanded")) link.setAttribute("aria-expanded", "false");
  }
}

new MutationObserver(() => upgrade(messages)).observe(messages, { childList: true, subtree: true });
upgrade(messages);

messages.addEventListener("click", event => {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button > 0) return;
  const link = event.target.closest("[data-ask], [data-more], [data-panel]");
  if (!link) return;
  event.preventDefault();
  const leave = () => { location.href = link.href; };
  if (link.dataset.ask) {
    ask(link.dataset.ask);
    input.focus();
  } else if (link.dataset.more) more(link).catch(leave);
  else toggle(link).catch(leave);
});

// What is known of a source goes away with Escape, until the pointer or the focus comes again.
messages.addEventListener("keydown", event => {
  if (event.key === "Escape") event.target.closest(".sourced")?.classList.add("dismissed");
});
for (const kind of ["focusout", "pointerout"])
  messages.addEventListener(kind, event => event.target.closest(".sourced")?.classList.remove("dismissed"));

// A link that acts as a button answers the space bar too.
messages.addEventListener("keydown", event => {
  if (event.key === " " && event.target.matches("a[role=button]")) {
    event.preventDefault();
    event.target.click();
  }
});

if (matchMedia("(hover: hover)").matches) input.focus();
const shown = messages.querySelector(".asked .words");
if (shown) {
  asked.push(shown.textContent);
  recalled = 1;
}
