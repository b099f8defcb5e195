// One person, and two people side by side.

import { ofPerson } from "./decisions.js";
import { count, h, webAddress } from "./dom.js";
import { articleLink, personLink } from "./panel.js";
import { quotedWith, statisticsOf, timeLineOf } from "./people.js";

const mostQuotes = 200;
const mostOthers = 12;

export class PersonView {
  constructor(desk) {
    this.desk = desk;
    this.element = h("div", { class: "view" });
  }

  get person() {
    return this.desk.model.people[this.id] ?? null;
  }

  show(id) {
    this.id = Number(id);
    this.refresh();
  }

  refresh() {
    const { desk, person } = this;
    this.title = person?.name ?? "Person";
    this.element.replaceChildren(...(person === null
      ? [h("h1", null, "Person"), h("p", null, "There is no such person any more.")]
      : [
        h("h1", null, person.name),
        h("p", { class: "actions" },
          h("button", { type: "button", onclick: () => merge(desk, person) }, h("kbd", { "aria-hidden": "true" }, "m"),
            desk.first !== null && desk.first !== person.id ? "Compare with the first" : "Compare with another"),
          h("button", { type: "button", onclick: () => noPerson(desk, person) }, h("kbd", { "aria-hidden": "true" }, "p"), "No person")),
        portrait(desk.model, person),
      ]));
  }

  key() {
    return false;
  }
}

export class CompareView {
  title = "Are they one person?";

  constructor(desk) {
    this.desk = desk;
    this.element = h("div", { class: "view" });
  }

  show(one, other) {
    this.ids = [Number(one), Number(other)];
    this.refresh();
  }

  refresh() {
    const [one, other] = this.ids.map((id) => this.desk.model.people[id]);
    if (!one || !other) {
      const left = one ?? other;
      this.element.replaceChildren(h("h1", null, "One person"), left ? h("p", null, personLink(left)) : h("p", null, "Neither is there any more."));
      return;
    }
    this.element.replaceChildren(
      h("h1", null, this.title),
      h("p", { class: "actions" },
        h("button", { type: "button", onclick: () => this.#merge() }, h("kbd", { "aria-hidden": "true" }, "m"), `They are one: ${one.name}`),
        h("button", { type: "button", onclick: () => this.show(...[...this.ids].reverse()) }, "Change sides")),
      h("div", { class: "two" }, [one, other].map((person) =>
        h("section", { "aria-label": person.name }, h("h2", null, personLink(person)), portrait(this.desk.model, person)))));
  }

  key(key) {
    if (key === "m") {
      this.#merge();
      return true;
    }
    return false;
  }

  #merge() {
    const [one, other] = this.ids.map((id) => this.desk.model.people[id]);
    if (one && other) {
      this.desk.first = null;
      this.desk.decide([ofPerson(this.desk.model, one, "alias", other.name)]);
    }
  }
}

/** Marks the first of two people, or compares the second with it. */
export function merge(desk, person) {
  if (desk.first === null || desk.first === person.id || !desk.model.people[desk.first]) {
    desk.first = person.id;
    desk.onchange();
    document.getElementById("notice").textContent = `${person.name} is the first of two. Choose another person and press m.`;
  } else {
    location.hash = `compare/${desk.first}/${person.id}`;
  }
}

export function noPerson(desk, person) {
  return desk.decide([ofPerson(desk.model, person, "person", "false")]);
}

/** All that is known of a person. */
function portrait(model, person) {
  const statistics = statisticsOf(model);
  const entry = statistics[person.id];
  const facts = [
    ["Also called", person.names.join(", ")], ["Jobs", person.jobs.join("; ")], ["Affiliations", person.affiliations.join("; ")],
    ["Gender", person.gender === "unknown" ? "" : person.gender],
  ];
  const quotes = entry.articles.flatMap((article) => article.quotes.filter((quote) => quote.speaker === person.id && quote.isQuote));
  const others = quotedWith(statistics, person.id).slice(0, mostOthers);
  return [
    h("dl", null,
      facts.filter(([, value]) => value !== "").map(([name, value]) => h("div", null, h("dt", null, name), h("dd", null, value))),
      person.sameAs.filter(webAddress).map((address) =>
        h("div", null, h("dt", null, "See"), h("dd", null, h("a", { href: address, rel: "noreferrer noopener" }, address))))),
    timeLine(entry),
    others.length > 0 ? h("h3", null, "Quoted together with") : null,
    others.length > 0 ? h("ul", { class: "inline" }, others.map(([id, number]) => h("li", null, personLink(model.people[id]), ` ${number}`))) : null,
    h("h3", null, `${count(entry.quotes, "quote")} in ${count(entry.articles.length, "article")}`),
    h("ul", { class: "quotes" }, quotes.slice(0, mostQuotes).map((quote) => h("li", null,
      h("a", { href: `#quote/${encodeURIComponent(quote.id)}` }, quote.text), " ", h("span", { class: "row-facts" }, articleLink(quote.article))))),
    quotes.length > mostQuotes ? h("p", null, `and ${quotes.length - mostQuotes} more`) : null,
  ];
}

function timeLine(entry) {
  const bars = timeLineOf(entry);
  if (bars.length === 0) {
    return null;
  }
  const most = Math.max(1, ...bars.map((bar) => bar.quotes));
  const width = 600 / bars.length;
  return h("svg", {
    class: "time-line", viewBox: "0 0 600 110", width: "100%", role: "img",
    "aria-label": `Quotes from ${bars[0].label} to ${bars.at(-1).label}, at most ${most} in one of ${bars.length} columns`,
  },
  h("line", { x1: 0, y1: 90, x2: 600, y2: 90, class: "axis" }),
  bars.map((bar, index) => {
    const height = 80 * bar.quotes / most;
    const shape = { x: index * width + 1, y: 90 - height, width: Math.max(1, Math.min(40, width - 2)), height };
    return h("rect", { ...shape, class: "bar", "data-label": `${bar.label}: ${bar.quotes}` });
  }),
  h("text", { x: 0, y: 106 }, bars[0].label),
  bars.length > 1 ? h("text", { x: 600, y: 106, "text-anchor": "end" }, bars.at(-1).label) : null);
}
