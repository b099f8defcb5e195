// One queue of doubtful places over all articles.

import { drawText } from "./article-view.js";
import { listKey } from "./articles-view.js";
import { ofArticle, ofPassage } from "./decisions.js";
import { count, h } from "./dom.js";
import { allDoubts, doubtKinds, quoteOf } from "./doubts.js";
import { VirtualList } from "./list.js";
import { articleLink, quoteKey, quotePanel } from "./panel.js";

export class DoubtsView {
  title = "Doubtful";

  constructor(desk) {
    this.desk = desk;
    this.kind = "";
    this.aside = h("aside", { "aria-label": "Details" });
    this.list = new VirtualList({
      label: "Doubtful places", fill: fillDoubt, onselect: (doubt) => this.#drawAside(doubt),
      onopen: ({ article, start }) => { location.hash = `article/${encodeURIComponent(article.name)}/${start}`; },
    });
    this.found = h("p", { role: "status", class: "found" });
    this.element = h("div", { class: "view" },
      h("h1", null, "Doubtful"),
      h("form", { class: "filters", onsubmit: (event) => event.preventDefault() },
        h("label", { for: "kind" }, "Kind"),
        h("select", { id: "kind", onchange: (event) => { this.kind = event.target.value; this.refresh(); } },
          h("option", { value: "" }, "all"), [...doubtKinds].map(([kind, name]) => h("option", { value: kind }, name)))),
      this.found, h("div", { class: "columns" }, h("div", null, this.list.element, this.list.empty), this.aside));
  }

  show() {
    this.refresh();
  }

  refresh() {
    const before = this.list.selected;
    const doubts = allDoubts(this.desk.model, this.kind);
    this.list.show(doubts);
    // After a decision, go on where the place was: the next one has moved up to it.
    const place = before === null ? -1 : doubts.findIndex(({ article, start }) =>
      article.id > before.article.id || (article.id === before.article.id && start >= before.start));
    if (place >= 0) {
      this.list.select(place);
    }
    this.found.textContent = count(doubts.length, "place");
  }

  key(key) {
    const doubt = this.list.selected;
    if (listKey(this.list, key) || doubt === null) {
      return true;
    }
    if (key === "x" && doubt.kind === "mark") {
      this.desk.decide([ofPassage(doubt.article, doubt.start)]);
      return true;
    }
    if (key === "x" && doubt.kind === "duplicate") {
      this.desk.decide([ofArticle(doubt.article)]);
      return true;
    }
    return quoteKey(this.desk, quoteOf(doubt), key);
  }

  get person() {
    const quote = this.list.selected ? quoteOf(this.list.selected) : null;
    return quote !== null && quote.speaker >= 0 ? this.desk.model.people[quote.speaker] : null;
  }

  #drawAside(doubt) {
    if (doubt === null) {
      this.aside.replaceChildren();
      return;
    }
    const quote = quoteOf(doubt);
    const ignores = { mark: "Pass over this paragraph", duplicate: "Leave this article out" };
    this.aside.replaceChildren(
      h("section", { class: "panel", "aria-label": "This place" },
        h("h2", null, articleLink(doubt.article, doubt.start)),
        h("p", null, `${doubt.id.startsWith("CORP") ? `${doubt.id}, line ${doubt.line}: ` : ""}${doubt.message}`),
        doubt.kind in ignores ? h("p", { class: "actions" }, h("button", { type: "button", onclick: () => this.key("x") },
          h("kbd", { "aria-hidden": "true" }, "x"), ignores[doubt.kind])) : null,
        h("div", { class: "text excerpt" }, drawText(this.desk, doubt.article, null, null, doubt.start))),
      ...(quote ? [quotePanel(this.desk, quote)] : []));
  }
}

function fillDoubt(doubt, row) {
  row.append(
    h("span", { class: "row-title" }, h("span", { class: "tag" }, doubtKinds.get(doubt.kind)), ` ${doubt.message}`),
    h("span", { class: "row-facts" }, `${doubt.article.title}, line ${doubt.line}`));
}
