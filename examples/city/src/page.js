// Shows the newest requests and asks for news every two seconds. Whatever a reporter wrote becomes text, never markup.
"use strict";

const SHOWN = 60;
const PAUSE = 2000;
// A longer description starts folded.
const CUT = 400;
const list = document.getElementById("requests");
const state = document.getElementById("state");
const jurisdiction = document.body.dataset.jurisdiction;
const language = document.documentElement.lang;
const sentences = JSON.parse(document.body.dataset.words);
const address = "requests.json?extensions=true&language=" + language + "&page_size=" + SHOWN
  + (jurisdiction ? "&jurisdiction_id=" + encodeURIComponent(jurisdiction) : "");
const moments = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
const days = new Intl.DateTimeFormat(language, { dateStyle: "medium" });
const numbers = new Intl.NumberFormat(language);
let shown = new Map();

// The city's words in the language of the page, with what stands between braces filled in.
function say(key, values = {}) {
  return sentences["city-page-" + key].replace(/\{([a-z]+)\}/g, (whole, name) => values[name] ?? whole);
}

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
  image.alt = say("photo", { index: numbers.format(number), count: numbers.format(count), service: name });
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
  const more = element("button", "", say("more"));
  more.type = "button";
  more.setAttribute("aria-expanded", "false");
  more.addEventListener("click", () => {
    const cut = told.classList.toggle("cut");
    more.textContent = cut ? say("more") : say("less");
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
      strip.setAttribute("aria-label", say("media"));
    }
    strip.append(...photos.map((url, at) => photo(url, at + 1, photos.length, request.service_name)));
    made.append(strip);
  }
  const words = element("div", "words");
  const top = element("div", "top");
  const closed = request.status === "closed";
  top.append(element("h2", "", request.service_name), element("span", closed ? "status closed" : "status", closed ? say("closed") : say("open")));
  const when = say(closed ? "when-closed" : "when-open", {
    number: request.service_request_id,
    received: moments.format(new Date(request.requested_datetime)),
    closed: closed ? moments.format(new Date(request.updated_datetime)) : "",
    expected: closed ? "" : days.format(new Date(request.expected_datetime)),
  });
  words.append(top, element("p", "when", when));
  if (request.description) words.append(...description(request.description));
  if (request.status_notes) words.append(element("p", "notes", request.status_notes));
  const facts = element("dl");
  fact(facts, say("address"), request.address);
  fact(facts, say("address-id"), request.address_id);
  if (request.lat !== null) fact(facts, say("location"), `${request.lat.toFixed(5)}, ${request.long.toFixed(5)}`);
  answers(facts, request.attributes);
  fact(facts, say("agency"), request.agency_responsible);
  if (request.media_url && photos.length === 0) {
    const link = element("a", "", say("picture-elsewhere"));
    link.href = request.media_url;
    link.rel = "noreferrer";
    fact(facts, say("media"), link);
  }
  fact(facts, say("key"), extended.idempotency_key);
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
    empty.append(element("strong", "", say("empty")), say("empty-hint"));
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
    const counted = { count: numbers.format(requests.length), open: numbers.format(open) };
    const text = say(requests.length === SHOWN ? "newest" : "count", counted);
    if (state.textContent !== text) state.textContent = text;
  } catch {
    state.classList.add("lost");
    state.textContent = say("lost");
  }
  setTimeout(look, PAUSE);
}

look();
