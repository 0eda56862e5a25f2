// Shows the newest requests and asks for news every two seconds. Whatever a reporter wrote becomes text, never markup.
"use strict";

const SHOWN = 60;
const PAUSE = 2000;
// A longer description starts folded.
const CUT = 400;
const list = document.getElementById("requests");
const state = document.getElementById("state");
const jurisdiction = document.body.dataset.jurisdiction;
const address = "requests.json?extensions=true&language=en&page_size=" + SHOWN
  + (jurisdiction ? "&jurisdiction_id=" + encodeURIComponent(jurisdiction) : "");
const moments = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeStyle: "short" });
const days = new Intl.DateTimeFormat("en-US", { dateStyle: "medium" });
let shown = new Map();

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) { made.textContent = text; made.dir = "auto"; }
  return made;
}

// Photos of this city have its own address; anything else is only a link, so that nobody's server learns who looks.
function photo(url, number, count, name) {
  const link = element("a");
  link.href = url;
  const image = element("img");
  image.src = new URL(url).pathname;
  image.alt = count > 1 ? `Photo ${number} of ${count}: ${name}` : `Photo: ${name}`;
  image.loading = "lazy";
  link.append(image);
  return link;
}

function fact(facts, term, value) {
  if (!value) return;
  facts.append(element("dt", "", term));
  const told = element("dd");
  if (value instanceof Node) told.append(value);
  else { told.textContent = value; told.dir = "auto"; }
  facts.append(told);
}

// `collection_day` reads as "Collection day"; several answers to one question share a line.
function answers(facts, attributes) {
  const lines = new Map();
  for (const { code, value } of attributes) lines.set(code, [...(lines.get(code) ?? []), value]);
  for (const [code, values] of lines) {
    const words = code.replace(/[_-]+/g, " ");
    fact(facts, words.charAt(0).toUpperCase() + words.slice(1), values.join(", "));
  }
}

function description(text) {
  const told = element("p", "", text);
  if (text.length <= CUT && text.split("\n").length <= 5) return [told];
  told.className = "cut";
  const more = element("button", "", "Show all");
  more.type = "button";
  more.setAttribute("aria-expanded", "false");
  more.addEventListener("click", () => {
    const cut = told.classList.toggle("cut");
    more.textContent = cut ? "Show all" : "Show less";
    more.setAttribute("aria-expanded", String(!cut));
  });
  return [told, more];
}

function card(request, isNew) {
  const extended = request.extended_attributes;
  const photos = extended.photos.map(one => one.media_url);
  const made = element("li", [photos.length > 0 ? "pictured" : "", isNew ? "new" : ""].join(" ").trim());
  if (photos.length > 0) {
    const strip = element("div", photos.length > 1 ? "photos several" : "photos");
    if (photos.length > 1) {
      strip.tabIndex = 0;
      strip.setAttribute("role", "group");
      strip.setAttribute("aria-label", `${photos.length} photos`);
    }
    strip.append(...photos.map((url, at) => photo(url, at + 1, photos.length, request.service_name)));
    made.append(strip);
  }
  const words = element("div", "words");
  const top = element("div", "top");
  const closed = request.status === "closed";
  top.append(element("h2", "", request.service_name), element("span", closed ? "status closed" : "status", closed ? "Closed" : "Open"));
  const until = closed
    ? `closed ${moments.format(new Date(request.updated_datetime))}`
    : `expected by ${days.format(new Date(request.expected_datetime))}`;
  const when = `No. ${request.service_request_id}, received ${moments.format(new Date(request.requested_datetime))}, ${until}`;
  words.append(top, element("p", "when", when));
  if (request.description) words.append(...description(request.description));
  if (request.status_notes) words.append(element("p", "notes", request.status_notes));
  const facts = element("dl");
  fact(facts, "Address", request.address);
  fact(facts, "Address ID", request.address_id);
  if (request.lat !== null) fact(facts, "Location", `${request.lat.toFixed(5)}, ${request.long.toFixed(5)}`);
  answers(facts, request.attributes);
  fact(facts, "Agency", request.agency_responsible);
  if (request.media_url && photos.length === 0) {
    const link = element("a", "", "Picture elsewhere");
    link.href = request.media_url;
    link.rel = "noreferrer";
    fact(facts, "Media", link);
  }
  fact(facts, "Sent with key", extended.idempotency_key);
  words.append(facts);
  made.append(words);
  return made;
}

function show(requests) {
  const first = shown.size === 0 && list.childElementCount === 0;
  const next = new Map();
  for (const request of requests) {
    const text = JSON.stringify(request);
    const before = shown.get(request.service_request_id);
    // A card that did not change stays as it is, with its scroll position and focus.
    const unchanged = before && before.text === text;
    next.set(request.service_request_id, { text, card: unchanged ? before.card : card(request, !first && !before) });
  }
  const changed = next.size !== shown.size || [...next].some(([id, entry]) => shown.get(id)?.card !== entry.card);
  if (changed || first) {
    const empty = element("li", "empty");
    empty.append(element("strong", "", "No requests yet"), "Send the first one to requests.json, and it appears here.");
    list.replaceChildren(...(next.size > 0 ? [...next.values()].map(entry => entry.card) : [empty]));
  }
  shown = next;
}

async function look() {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(10000) });
    if (!answer.ok) throw new Error(String(answer.status));
    const requests = await answer.json();
    show(requests);
    state.classList.remove("lost");
    const open = requests.filter(request => request.status === "open").length;
    const count = requests.length === SHOWN ? `${SHOWN} newest shown` : `${requests.length} in 90 days`;
    const text = `${count}, ${open} open`;
    if (state.textContent !== text) state.textContent = text;
  } catch {
    state.classList.add("lost");
    state.textContent = "No connection to the city, trying again";
  }
  setTimeout(look, PAUSE);
}

look();
