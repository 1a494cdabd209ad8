// Keeps the list of stories as new as the desk. What is being read is not moved: then a button offers the new list.

const news = document.getElementById("news");
const renew = document.getElementById("renew");
const settle = 500;
let changes = 0;
let timer = 0;

const list = () => document.getElementById("stories");
const counts = () =>
  new Map([...list().querySelectorAll("[data-story]")].map((row) => [row.dataset.story, row.dataset.reports]));
const reading = () => window.scrollY > 200 || list().contains(document.activeElement);

async function fetched() {
  const answer = await fetch(location.href, { headers: { "HX-Request": "true" } });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.text();
}

async function show() {
  const told = changes;
  changes = 0;
  renew.hidden = true;
  const before = counts();
  const focused = document.activeElement?.id;
  try {
    const page = new DOMParser().parseFromString(await fetched(), "text/html");
    list().replaceWith(document.adoptNode(page.getElementById("stories")));
  } catch {
    changes += told;
    offer("The list could not be renewed.");
    return;
  }
  let fresh = 0;
  for (const row of list().querySelectorAll("[data-story]")) {
    if (before.get(row.dataset.story) !== row.dataset.reports) {
      row.classList.add("fresh");
      fresh++;
    }
  }
  globalThis.htmx?.process(list());
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  news.textContent = fresh === 0 ? "The list is up to date." : fresh === 1 ? "1 story is new or has grown." : `${fresh} stories are new or have grown.`;
}

function offer(words) {
  news.textContent = words;
  renew.hidden = false;
}

function heard() {
  changes++;
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (reading()) offer(changes === 1 ? "1 change on the desk." : `${changes} changes on the desk.`);
    else show();
  }, settle);
}

renew.addEventListener("click", show);

// A browser keeps few connections to one server: a page that nobody sees lets go of its own, and hears later what it missed.
let stream = null;
let last = Number(list().dataset.heard);

function listen() {
  stream?.close();
  stream = new EventSource(`/api/changes/stream?after=${last}`);
  stream.addEventListener("change", (event) => {
    last = Number(event.lastEventId);
    heard();
  });
}

function part() {
  stream?.close();
  stream = null;
}

document.addEventListener("visibilitychange", () => (document.hidden ? part() : listen()));
addEventListener("pagehide", part);
addEventListener("pageshow", listen);
