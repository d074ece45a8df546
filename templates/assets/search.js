// Answers a search from the files below /search/: which there are, in which records each word stands, and what
// is shown of a few records each.
const id = (name) => document.getElementById("page." + name);
const [form, found, list, more] = ["search", "found", "results", "more"].map(id);
const fields = [...form.querySelectorAll("input, select")];
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const LETTERS = {
  ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ħ: "h", ı: "i", ŋ: "n", ŧ: "t", ĸ: "q", ŉ: "n", ŀ: "l"
};
const SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
const ROOM = 200;
const files = {};
let words = [], hits = [], shown = 0, run = 0;

async function load(address) {
  const answer = await fetch(address, { cache: "no-cache" });
  if (!answer.ok) throw new Error(address);
  return answer.text();
}

function get(name) {
  const file = files[name] ||= load(`${form.dataset.index}${name}.json`).then(JSON.parse);
  file.catch(() => delete files[name]);
  return file;
}

// As the index has words: small letters, and Latin ones without accents.
const fold = (text) => text.replace(/./gsu, (sign) => sign.toLowerCase())
  .replace(/[\u00c0-\u017f]/g, (sign) => LETTERS[sign] || sign.normalize("NFKD"))
  .replace(/[\u0300-\u036f]/g, "");

// The numbers of a list: gaps to the base of 32, or after a point a bit for each number.
function numbers(list) {
  const all = [];
  let next = 0, gap = 0, shift = 0;
  for (const sign of list) {
    const digit = SIGNS.indexOf(sign);
    if (list[0] === ".") {
      if (digit < 0) continue;
      for (let bit = 0; bit < 6; bit++, next++) if (digit >> bit & 1) all.push(next);
    } else {
      gap |= (digit & 31) << shift;
      shift += 5;
      if (digit > 31) continue;
      all.push(next += gap);
      next++;
      gap = shift = 0;
    }
  }
  return all;
}

// The records with a word, or one that begins with it, and how well each fits. Beginnings are looked for in
// two files at most.
async function lookup(firsts, word) {
  const isTerm = word[0] === "=";
  const result = new Map();
  let at = firsts.length - 1;
  while (at > 0 && firsts[at] > word) at--;
  const names = !isTerm && firsts[at + 1]?.startsWith(word) ? [at, at + 1] : [at];
  for (const shard of await Promise.all(names.map((name) => get("words/" + name)))) {
    for (const key of Object.keys(shard)) {
      if (isTerm ? key !== word : !key.startsWith(word)) continue;
      shard[key].split(" ").forEach((list, rank) => {
        const score = isTerm ? 0 : 6 - rank * 2 + (key === word);
        for (const number of numbers(list)) result.set(number, Math.max(score, result.get(number) || 0));
      });
    }
  }
  return result;
}

function say(name, count) {
  found.textContent = (found.dataset[name] || "").replace("#", count);
}

async function guarded(work) {
  const mine = run;
  try {
    await work(() => mine === run);
  } catch {
    if (mine === run) say("failed");
  }
}

function search() {
  run++;
  const typed = (fold(fields[0].value).match(WORD) || []).map((word) => [...word].slice(0, 40).join(""));
  words = [...new Set(typed)].slice(0, 8);
  const terms = fields.slice(1).filter((one) => one.value).map((one) => `=${one.name}/${one.value}`);
  list.textContent = "";
  more.hidden = true;
  shown = 0;
  if (!words.length && !terms.length) return say("");
  say("wait");
  guarded(async (fresh) => {
    const index = await get("index");
    const sets = await Promise.all([...words, ...terms].map((word) => lookup(index.words, word)));
    if (!fresh()) return;
    hits = [...sets[0].keys()].filter((number) => sets.every((set) => set.has(number)))
      .map((number) => [sets.reduce((sum, set) => sum + set.get(number), 0), number])
      .sort((a, b) => b[0] - a[0] || b[1] - a[1]);
    await show(fresh);
  });
}

async function show(fresh) {
  const next = hits.slice(shown, shown + 10);
  const { block } = await get("index");
  const blocks = await Promise.all(next.map((hit) => get("records/" + Math.floor(hit[1] / block))));
  if (!fresh()) return;
  next.forEach((hit, at) => list.append(row(blocks[at][hit[1] % block])));
  shown += next.length;
  more.hidden = shown >= hits.length;
  say(["none", "one"][hits.length] || "many", hits.length);
}

// The words of a text that are looked for: where each begins and ends, and which it is.
const places = (text) => [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
  const which = words.findIndex((other) => fold(word).startsWith(other));
  return which < 0 ? [] : [[index, index + word.length, which]];
});

const count = (places) => new Set(places.map((place) => place[2])).size;

function mark(element, text) {
  let end = 0;
  element.textContent = "";
  for (const [start, next] of places(text)) {
    const word = document.createElement("mark");
    word.textContent = text.slice(start, next);
    element.append(text.slice(end, start), word);
    end = next;
  }
  element.append(text.slice(end));
}

function row({ title, url, kind, date, by = [], hidden, text = "" }) {
  const item = document.createElement("li");
  const add = (name, text, parent = item) => {
    const element = document.createElement(name);
    mark(element, text);
    parent.append(element);
    return element;
  };
  item.className = "row";
  add("a", title, add("p", "")).href = url;
  add("p", [date, kind, ...by, hidden].filter(Boolean).join(" · "));
  const summary = add("p", text);
  if (count(places(title + " " + text)) < words.length) watch(item, summary, url);
  return item;
}

// Once the reader comes to a result, its own page tells where the words stand.
function watch(item, element, url) {
  const observer = new IntersectionObserver(async (entries) => {
    if (!entries[0].isIntersecting) return;
    observer.disconnect();
    try {
      const page = new DOMParser().parseFromString(await load(url), "text/html");
      const text = context(page.querySelector("main").textContent.replace(/\s+/g, " "));
      if (text) mark(element, text);
    } catch {}
  });
  observer.observe(item);
}

// The stretch of a text that has the most of the words.
function context(text) {
  const all = places(text);
  let best = 0, start = 0;
  all.forEach((place, at) => {
    const near = count(all.slice(at, at + 50).filter((other) => other[1] < place[0] + ROOM - 40));
    if (near > best) [best, start] = [near, place[0]];
  });
  if (!best) return "";
  start = start < 40 ? 0 : text.indexOf(" ", start - 40) + 1;
  const end = start + ROOM < text.length ? text.lastIndexOf(" ", start + ROOM) : text.length;
  return (start ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
}

// The address holds what is looked for, so that results can be linked.
function read() {
  const query = new URLSearchParams(location.search);
  for (const field of fields) field.value = query.get(field.name) || "";
  search();
}

function write(event) {
  if (event.type === "submit") event.preventDefault();
  else if (event.target === fields[0]) return;
  const query = new URLSearchParams();
  for (const field of fields) if (field.value) query.set(field.name, field.value);
  history.pushState(null, "", "?" + query);
  search();
}

form.hidden = false;
form.onsubmit = form.onchange = write;
more.onclick = async () => {
  const first = shown;
  await guarded(show);
  list.children[first]?.querySelector("a").focus();
};
onpopstate = read;
read();
