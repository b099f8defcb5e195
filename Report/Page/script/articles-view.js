// The list of articles.

import { count, h } from "./dom.js";
import { doubtsOf } from "./doubts.js";
import { VirtualList } from "./list.js";
import { findArticles, publishersOf } from "./search.js";

export class ArticlesView {
  title = "Articles";

  constructor(desk) {
    this.desk = desk;
    this.filter = { text: "", publisher: "", from: "", to: "", doubtful: false };
    this.list = new VirtualList({
      label: "Articles", fill: fillArticle, onopen: (article) => { location.hash = `article/${encodeURIComponent(article.name)}`; },
    });
    this.found = h("p", { role: "status", class: "found" });
    this.search = h("input", { type: "search", id: "search", autocomplete: "off", oninput: (event) => this.#set("text", event.target.value) });
    const publishers = publishersOf(desk.model);
    this.element = h("div", { class: "view" },
      h("h1", null, "Articles"),
      h("form", { class: "filters", role: "search", onsubmit: (event) => event.preventDefault() },
        h("label", { for: "search" }, "Search"), this.search,
        publishers.length > 0 ? [
          h("label", { for: "publisher" }, "Publisher"),
          h("select", { id: "publisher", onchange: (event) => this.#set("publisher", event.target.value) },
            h("option", { value: "" }, "all"), publishers.map((publisher) => h("option", { value: publisher }, publisher))),
        ] : null,
        h("label", { for: "from" }, "From"), h("input", { type: "date", id: "from", onchange: (event) => this.#set("from", event.target.value) }),
        h("label", { for: "to" }, "to"), h("input", { type: "date", id: "to", onchange: (event) => this.#set("to", event.target.value) }),
        h("label", { class: "check" },
          h("input", { type: "checkbox", id: "doubtful", onchange: (event) => this.#set("doubtful", event.target.checked) }), "doubtful")),
      this.found, this.list.element, this.list.empty);
  }

  show() {
    this.refresh();
  }

  refresh() {
    const articles = findArticles(this.desk.model, this.filter);
    this.list.show(articles);
    this.found.textContent = count(articles.length, "article");
  }

  key(key) {
    return listKey(this.list, key);
  }

  #set(name, value) {
    this.filter[name] = value;
    this.refresh();
  }
}

/** The keys of all lists; gives whether the key was one of them. */
export function listKey(list, key) {
  if (key === "j" || key === "k") {
    list.move(key === "j" ? 1 : -1);
    list.element.focus();
  } else if (key === "Enter") {
    list.open();
  } else {
    return false;
  }
  return true;
}

function fillArticle(article, row) {
  const { quotes } = article.counts();
  const doubts = doubtsOf(article).length;
  const facts = [article.publisher, article.date, count(quotes, "quote"), doubts > 0 ? `${doubts} doubtful` : null];
  row.append(h("span", { class: "row-title" }, article.title), h("span", { class: "row-facts" }, facts.filter(Boolean).join(" · ")));
}
