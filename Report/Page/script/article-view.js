// One article: its text as it was, with quotes in the colours of their speakers.

import { h, webAddress } from "./dom.js";
import { articleLink, choicesOf, personLink, quoteKey, quotePanel, reasonInWords } from "./panel.js";
import { segmentsOf } from "./segments.js";

const colors = 8;

export class ArticleView {
  constructor(desk) {
    this.desk = desk;
    this.element = h("div", { class: "view article-view" });
  }

  /** @param start the place of a quote or passage to go to */
  show(name, start) {
    this.name = name;
    this.quote = null;
    const article = this.#draw();
    if (article === null) {
      return;
    }
    const wanted = start === undefined ? null
      : article.quotes.find((quote) => quote.spans.some(([from, to]) => from <= start && start < to)) ?? article.quotes.find((quote) => quote.start >= start);
    if (wanted) {
      this.#select(wanted, true);
    }
  }

  refresh() {
    const index = this.quote?.index;
    const start = this.quote?.start;
    const article = this.#draw();
    const quote = article?.quotes.find((candidate) => candidate.start === start) ?? article?.quotes[index] ?? null;
    if (quote) {
      this.#select(quote, true);
    }
  }

  key(key) {
    if (key === "j" || key === "k") {
      const quotes = this.article?.quotes ?? [];
      const next = this.quote === null ? (key === "j" ? 0 : quotes.length - 1) : this.quote.index + (key === "j" ? 1 : -1);
      if (quotes[next]) {
        this.#select(quotes[next], true);
      }
      return true;
    }
    return quoteKey(this.desk, this.quote, key);
  }

  /** The person whom the keys m and p are about. */
  get person() {
    return this.quote !== null && this.quote.speaker >= 0 ? this.desk.model.people[this.quote.speaker] : null;
  }

  #draw() {
    const article = this.article = this.desk.model.findArticle(this.name);
    this.title = article?.title ?? "Article";
    if (article === null) {
      this.element.replaceChildren(h("h1", null, "Article"), h("p", null, "There is no such article, or a correction leaves it out."));
      return null;
    }
    this.aside = h("aside", { "aria-label": "Details" });
    this.#drawAside(null);
    this.element.replaceChildren(
      h("h1", null, article.title),
      h("p", { class: "facts" }, this.#facts(article)),
      h("div", { class: "columns" }, h("article", { class: "text", lang: "en" }, this.#text(article)), this.aside));
    return article;
  }

  #text(article) {
    return drawText(this.desk, article, (quote) => this.#select(quote, false), (passage) => this.#drawAside(null, passage));
  }

  #facts(article) {
    const { people, articles } = this.desk.model;
    const near = article.near.map((id) => articles[id]).filter(Boolean);
    const facts = [article.publisher, article.date, `${article.words} words`, article.name].filter(Boolean).join(" · ");
    return [
      facts,
      article.authors.length > 0 ? [" · by ", listed(article.authors.map((id) => people[id]).filter(Boolean).map(personLink))] : null,
      webAddress(article.url) ? [" · ", h("a", { href: webAddress(article.url), rel: "noreferrer noopener" }, "source")] : null,
      near.length > 0 ? [" · nearly the same as ", listed(near.map((other) => articleLink(other)))] : null,
    ];
  }

  #select(quote, isMoved) {
    this.quote = quote;
    this.element.querySelectorAll(".current").forEach((element) => element.classList.remove("current"));
    const pieces = this.element.querySelectorAll(`[data-quote="${quote.index}"]`);
    pieces.forEach((piece) => piece.classList.add("current"));
    if (isMoved && pieces.length > 0) {
      pieces[0].focus({ preventScroll: true });
      pieces[0].scrollIntoView({ block: "center" });
    }
    this.#drawAside(quote);
  }

  #drawAside(quote, passage) {
    if (quote) {
      this.aside.replaceChildren(quotePanel(this.desk, quote));
    } else if (passage) {
      this.quote = null;
      this.aside.replaceChildren(h("section", { class: "panel", "aria-label": "This passage" },
        h("h2", null, "No quote"), h("p", null, `This passage is not a quote: ${reasonInWords(passage.reason)} (${passage.reason}).`)));
    } else {
      const findings = this.article.findings;
      this.aside.replaceChildren(h("section", { class: "panel", "aria-label": "This article" },
        h("h2", null, "People"),
        h("ul", null, choicesOf(this.article).map((person) => h("li", null, personLink(person)))),
        findings.length > 0 ? h("h2", null, "Findings") : null,
        findings.length > 0 ? h("ul", null, findings.map(({ id, line, message }) => h("li", null, `${id}, line ${line}: ${message}`))) : null));
    }
  }
}

/** Elements with commas between. */
function listed(elements) {
  return elements.map((element, index) => [index > 0 ? ", " : "", element]);
}

/** The paragraphs of an article, or those that hold a place. */
export function drawText(desk, article, onquote, onpassage, place) {
  const { quotes, refused, text } = article;
  const colorOf = new Map(article.people.map((id, index) => [id, index % colors]));
  const drawn = new Set();
  return article.paragraphs.filter(({ start, end }) => place === undefined || (start <= place && place < end)).map((paragraph) => {
    const element = h(paragraph.kind === "Headline" ? "h2" : "p", { class: `paragraph ${paragraph.kind.toLowerCase()}` });
    let piece = null;
    for (const segment of segmentsOf(quotes, refused, paragraph.start, paragraph.end)) {
      const key = segment.quote >= 0 ? `q${segment.quote}` : segment.refused >= 0 ? `r${segment.refused}` : "";
      if (piece === null || piece.key !== key) {
        piece = { key, element: key === "" ? element : wrap(segment) };
        if (key !== "") {
          element.append(piece.element);
        }
      }
      const words = text.slice(segment.start, segment.end);
      const marks = [segment.isSource ? "source" : null, segment.isCue ? "cue" : null].filter(Boolean).join(" ");
      piece.element.append(marks === "" ? words : h("span", { class: marks }, words));
    }
    return element;
  });

  function wrap(segment) {
    if (segment.quote < 0) {
      const passage = refused[segment.refused];
      return h("a", {
        class: "refused", href: `#article/${encodeURIComponent(article.name)}/${passage.start}`, title: `No quote: ${reasonInWords(passage.reason)}`,
        onfocus: () => onpassage?.(passage), onclick: (event) => event.preventDefault(),
      });
    }
    const quote = quotes[segment.quote];
    const isFirst = !drawn.has(segment.quote);
    drawn.add(segment.quote);
    const isChanged = desk.changed.has(quote.id);
    const pending = desk.pendingOf(quote);
    const speaker = quote.speakerName ?? "nobody known";
    // The pointer only shows the title: to choose what is below it would choose another quote each time the keys scroll.
    return h("a", {
      class: [
        "quote", quote.isQuote ? null : "attribution", quote.speaker >= 0 ? `speaker-${colorOf.get(quote.speaker) ?? 0}` : "nobody",
        quote.confidence === "low" ? "low" : null, isChanged || pending ? "changed" : null,
      ].filter(Boolean).join(" "),
      href: `#quote/${encodeURIComponent(quote.id)}`, "data-quote": quote.index, tabindex: isFirst ? null : -1,
      title: [
        `${speaker}: ${quote.rule}, ${quote.confidence} confidence`, isChanged ? "changed by the last decision" : null, pending ? `decided: ${pending}` : null,
      ].filter(Boolean).join("; "),
      onfocus: () => onquote?.(quote), onclick: (event) => { event.preventDefault(); onquote?.(quote); },
    });
  }
}
