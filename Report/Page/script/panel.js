// What is known of one attribution, and what can be decided of it.

import { h } from "./dom.js";

const reasons = new Map([
  ["ScareQuote", "the author keeps a distance from the words"], ["NoWords", "there are no words in it"], ["NotProse", "it is not running text"],
  ["DoubtfulMarks", "the marks do not clearly belong together"], ["Nickname", "it is a nickname"], ["MentionedWord", "the word itself is meant"],
  ["Translation", "it is a translation"], ["TitleOfWork", "it is the title of a work"], ["Name", "it is a name"], ["Term", "it is a term"],
  ["Signature", "it is a signature"], ["Measure", "it is a measure"], ["Correction", "a correction says so"],
]);

/** Why a passage in quotation marks is no quote, in words. */
export function reasonInWords(reason) {
  return reasons.get(reason) ?? reason;
}

/** The people to choose from: those of the article, the first nine by the keys 1 to 9. */
export function choicesOf(article) {
  return article.people.map((id) => article.model.people[id]).filter(Boolean);
}

/** The panel of an attribution. */
export function quotePanel(desk, quote) {
  const pending = desk.pendingOf(quote);
  const facts = [
    ...(pending ? [["Decided", `${pending} (under Corrections)`]] : []),
    ["Speaker", quote.speaker >= 0 ? personLink(quote.article.model.people[quote.speaker]) : quote.sourceName ?? "nobody known"],
    ["Source", quote.sourceText ?? "no words"],
    ["Cue", quote.cueText ?? "no words"],
    ["Rule", quote.rule],
    ["Confidence", quote.confidence],
    ["Kind", `${quote.kind}${quote.isQuote ? "" : ", no quote in the narrow sense"}, ${quote.type.toLowerCase()}`],
    ["Line", String(quote.line)],
  ];
  return h("section", { class: "panel", "aria-label": "This quote" },
    h("h2", null, "This quote"),
    h("p", { class: "address" }, h("a", { href: `#quote/${encodeURIComponent(quote.id)}` }, quote.id)),
    h("dl", null, facts.map(([name, value]) => h("div", null, h("dt", null, name), h("dd", null, value)))),
    h("h3", null, "Who says it?"),
    h("ol", { class: "choices" }, choicesOf(quote.article).map((person, index) => h("li", null, h("button", {
      type: "button", "aria-pressed": String(pending ? pending === `speaker = ${person.name}` : quote.speaker === person.id),
      onclick: () => desk.decideQuote(quote, "speaker", person.name),
    }, index < 9 ? h("kbd", { "aria-hidden": "true" }, String(index + 1)) : null, person.name)))),
    h("p", { class: "actions" },
      h("button", { type: "button", onclick: () => desk.decideQuote(quote, "speaker", "none") }, h("kbd", { "aria-hidden": "true" }, "n"), "Nobody"),
      h("button", { type: "button", onclick: () => desk.decideQuote(quote, "ignore", "true") }, h("kbd", { "aria-hidden": "true" }, "x"), "No quote"),
      h("button", { type: "button", onclick: () => desk.undo() }, h("kbd", { "aria-hidden": "true" }, "u"), "Undo")));
}

/** What the keys of the panel do with an attribution; gives whether the key was one of them. */
export function quoteKey(desk, quote, key) {
  if (quote === null) {
    return false;
  }
  if (/^[1-9]$/.test(key)) {
    const person = choicesOf(quote.article)[Number(key) - 1];
    if (person) {
      desk.decideQuote(quote, "speaker", person.name);
    }
    return true;
  }
  if (key === "n") {
    desk.decideQuote(quote, "speaker", "none");
  } else if (key === "x") {
    desk.decideQuote(quote, "ignore", "true");
  } else {
    return false;
  }
  return true;
}

export function personLink(person) {
  return h("a", { href: `#person/${person.id}/${encodeURIComponent(person.name)}` }, person.name);
}

export function articleLink(article, start) {
  return h("a", { href: `#article/${encodeURIComponent(article.name)}${start === undefined ? "" : `/${start}`}` }, article.title);
}
