// Starts the page: views by address, and keys.

import { ArticleView } from "./article-view.js";
import { ArticlesView } from "./articles-view.js";
import { CompareView, PersonView, merge, noPerson } from "./person-view.js";
import { CorrectionsView } from "./corrections-view.js";
import { Desk } from "./desk.js";
import { DoubtsView } from "./doubts-view.js";
import { Model } from "./model.js";
import { PeopleView } from "./people-view.js";
import { announce, h } from "./dom.js";

const tabs = [["articles", "Articles"], ["people", "People"], ["doubtful", "Doubtful"], ["corrections", "Corrections"]];
const tabOf = { article: "articles", quote: "articles", person: "people", compare: "people" };
const keysInWords = [
  ["j, k", "next, previous"], ["Enter", "open"], ["1 to 9", "the speaker is this person of the article"], ["n", "nobody says it"], ["x", "it is no quote"],
  ["a", "apply the last decision to all of its kind"], ["m", "compare two people, and merge them"], ["p", "it is no person"], ["u", "undo"],
  ["/", "search"], ["g then a, p, d, c", "go to Articles, People, Doubtful, Corrections"], ["?", "this help"],
];

// They come after this script, so that the lists can be used while the browser still reads texts. Only what is followed by something is whole.
const blocks = document.getElementsByClassName("texts");
const model = new Model(JSON.parse(document.getElementById("core").textContent), (index) => {
  const block = blocks[index];
  return document.readyState === "loading" && !block?.nextSibling ? null : block?.textContent ?? "[]";
});
const desk = new Desk(model, () => view?.refresh());
const views = new Map();
let view = null;
let isGoing = false;

function make(name) {
  switch (name) {
    case "article": return new ArticleView(desk);
    case "people": return new PeopleView(desk);
    case "person": return new PersonView(desk);
    case "compare": return new CompareView(desk);
    case "doubtful": return new DoubtsView(desk);
    case "corrections": return new CorrectionsView(desk);
    default: return new ArticlesView(desk);
  }
}

/** Shows what the address of the page names. */
function route() {
  let [name, ...rest] = location.hash.slice(1).split("/").map(decoded);
  if (name === "main") {
    return;
  }
  if (name === "quote") {
    const quote = model.findQuote(rest.join("/"));
    [name, rest] = ["article", quote ? [quote.article.name, String(quote.start)] : [rest.join("/").split("@")[0]]];
  }
  const key = ["article", "people", "person", "compare", "doubtful", "corrections"].includes(name) ? name : "articles";
  if (!views.has(key)) {
    views.set(key, make(key));
  }
  view = views.get(key);
  document.getElementById("main").replaceChildren(view.element);
  if (key === "article") {
    view.show(rest[0], rest[1] === undefined ? undefined : Number(rest[1]));
  } else {
    view.show(...rest);
  }
  document.title = `${view.title} - Corpus`;
  document.querySelectorAll("#nav a").forEach((link) => {
    const isCurrent = link.getAttribute("href") === `#${tabOf[key] ?? key}`;
    link.toggleAttribute("aria-current", isCurrent);
    if (isCurrent) {
      link.setAttribute("aria-current", "page");
    }
  });
}

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function onKey(event) {
  const isWriting = event.target.matches?.("input, select, textarea");
  if (event.key === "Escape" && isWriting) {
    event.target.blur();
    return;
  }
  if (isWriting || event.ctrlKey || event.metaKey || event.altKey || document.getElementById("help").open) {
    return;
  }
  if (event.key === "Enter" && event.target.matches?.("a, button")) {
    return;
  }
  if (press(event.key)) {
    event.preventDefault();
  }
}

/** Does what a key means; gives whether it means something. */
function press(key) {
  if (isGoing) {
    isGoing = false;
    const tab = tabs.find(([name]) => name[0] === key);
    if (tab) {
      location.hash = tab[0];
    }
    return tab !== undefined;
  }
  const person = view.person ?? null;
  switch (key) {
    case "g":
      isGoing = true;
      return true;
    case "?":
      document.getElementById("help").showModal();
      return true;
    case "/":
      if (!view.search) {
        location.hash = "articles";
      }
      setTimeout(() => view.search?.focus());
      return true;
    case "u":
      desk.undo();
      return true;
    case "a":
      document.getElementById("apply-all")?.click();
      return true;
    default:
  }
  if (view.key(key)) {
    return true;
  }
  if (person !== null && (key === "m" || key === "p")) {
    (key === "m" ? merge : noPerson)(desk, person);
    return true;
  }
  return false;
}

/** Reads texts for the first search while nothing else is to be done. */
function foldAhead(id) {
  if (id < model.articles.length) {
    requestIdleCallback((time) => {
      let next = id;
      do {
        if (model.articles[next]) {
          model.foldedText(next);
        }
        next++;
      } while (next < model.articles.length && time.timeRemaining() > 2);
      foldAhead(next);
    });
  }
}

document.getElementById("nav").append(...tabs.map(([name, label]) => h("a", { href: `#${name}` }, label)));
document.getElementById("help").append(
  h("h2", { id: "help-title" }, "Keys"),
  h("dl", null, keysInWords.map(([keys, meaning]) => h("div", null, h("dt", null, h("kbd", null, keys)), h("dd", null, meaning)))),
  h("form", { onsubmit: (event) => { event.preventDefault(); document.getElementById("help").close(); } }, h("button", { type: "submit" }, "Close")));
document.getElementById("help-button").addEventListener("click", () => document.getElementById("help").showModal());
document.getElementById("skip").addEventListener("click", (event) => {
  event.preventDefault();
  document.getElementById("main").focus();
});
addEventListener("hashchange", () => {
  announce("");
  route();
});
addEventListener("keydown", onKey);
route();
document.documentElement.dataset.ready = "true";
document.addEventListener("DOMContentLoaded", () => {
  view.refresh();
  if ("requestIdleCallback" in window) {
    foldAhead(0);
  }
});
