// The people, and how many quotes are by women and by men.

import { listKey } from "./articles-view.js";
import { count, h } from "./dom.js";
import { VirtualList } from "./list.js";
import { sharesOf, statisticsOf } from "./people.js";
import { findPeople } from "./search.js";

export class PeopleView {
  title = "People";

  constructor(desk) {
    this.desk = desk;
    this.text = "";
    this.list = new VirtualList({
      label: "People", fill: (entry, row) => this.#fill(entry, row),
      onopen: ({ person }) => { location.hash = `person/${person.id}/${encodeURIComponent(person.name)}`; },
    });
    this.found = h("p", { role: "status", class: "found" });
    this.shares = h("div", { class: "shares" });
    this.search = h("input", { type: "search", id: "search", autocomplete: "off", oninput: (event) => { this.text = event.target.value; this.#filter(); } });
    this.element = h("div", { class: "view" },
      h("h1", null, "People"), this.shares,
      h("form", { class: "filters", role: "search", onsubmit: (event) => event.preventDefault() }, h("label", { for: "search" }, "Search"), this.search),
      this.found, this.list.element, this.list.empty);
  }

  get person() {
    return this.list.selected?.person ?? null;
  }

  show() {
    this.refresh();
  }

  refresh() {
    this.statistics = statisticsOf(this.desk.model);
    this.sorted = this.statistics.filter(Boolean).sort((a, b) => b.quotes - a.quotes || b.articles.length - a.articles.length || a.person.id - b.person.id);
    this.#drawShares();
    this.#filter();
  }

  key(key) {
    return listKey(this.list, key);
  }

  #filter() {
    const fitting = new Set(findPeople(this.sorted.map(({ person }) => person), this.text));
    this.list.show(this.sorted.filter(({ person }) => fitting.has(person)));
    this.found.textContent = count(this.list.count, "person", "people");
  }

  #drawShares() {
    const shares = sharesOf(this.statistics);
    const sum = Math.max(1, shares.female + shares.male + shares.unknown);
    const percent = (value) => `${Math.round(100 * value / sum)}%`;
    let x = 0;
    this.shares.replaceChildren(
      h("svg", { viewBox: "0 0 100 3", width: "100%", height: "12", role: "img", "aria-label": "Shares of quotes, as the text below says" },
        ["female", "male", "unknown"].map((gender) => {
          const width = 100 * shares[gender] / sum;
          x += width;
          return h("rect", { class: gender, x: x - width, y: 0, width, height: 3 });
        })),
      h("p", null, `Quotes by women ${percent(shares.female)}, by men ${percent(shares.male)}, `
        + `by people whose gender no article tells ${percent(shares.unknown)}`));
  }

  #fill(entry, row) {
    const { person } = entry;
    row.append(
      h("span", { class: "row-title" }, person.name, this.desk.first === person.id ? h("span", { class: "tag" }, "first of two") : null),
      h("span", { class: "row-facts" }, [person.jobs[0], count(entry.quotes, "quote"), count(entry.articles.length, "article")].filter(Boolean).join(" · ")));
  }
}
