// What a person decides, as sections of a .corpusconfig file.

import { fold } from "./model.js";

const longestWords = 48;

/** Words enough to know the text by, of its first line and before a quotation mark; empty if there are none. */
export function firstWords(text) {
  const line = text.split(/["\n\r]/, 1)[0];
  if (line.length <= longestWords) {
    return line.trim();
  }
  const space = line.lastIndexOf(" ", longestWords);
  return line.slice(0, space > 0 ? space : longestWords).trim();
}

/** What is to be said of a quote: { key: "speaker", value: name } and the like; null if no words name it. */
export function ofQuote(quote, key, value) {
  const words = firstWords(quote.text);
  if (words === "") {
    return null;
  }
  const isOneOfSeveral = quote.article.quotes.filter((other) => other.text.includes(words)).length > 1;
  return { kind: "quote", subject: quote.article.name, words, line: isOneOfSeveral ? quote.line : 0, articles: [], key, value };
}

/** The last of the decisions that says something of a quote; null if there is none. */
export function decisionOf(decisions, quote) {
  return decisions.findLast(({ kind, subject, words, line }) =>
    kind === "quote" && subject === quote.article.name && quote.text.includes(words) && (line === 0 || line === quote.line)) ?? null;
}

/** What is to be said of a person. Where several people have the name, the articles tell which is meant. */
export function ofPerson(model, person, key, value) {
  const isOneOfSeveral = model.people.filter((other) => other?.name === person.name).length > 1;
  const articles = isOneOfSeveral ? model.articles.filter((article) => article?.people.includes(person.id)).map((article) => article.name) : [];
  return { kind: "person", subject: person.name, words: "", line: 0, articles, key, value };
}

/** The article is left out. */
export function ofArticle(article) {
  return { kind: "article", subject: article.name, words: "", line: 0, articles: [], key: "ignore", value: "true" };
}

/** The paragraph around a place is passed over; null if no words name it. */
export function ofPassage(article, position) {
  const paragraph = article.paragraphs.find(({ start, end }) => start <= position && position < end);
  const words = paragraph ? firstWords(article.text.slice(paragraph.start, paragraph.end)) : "";
  return words === "" ? null : { kind: "passage", subject: article.name, words, line: 0, articles: [], key: "ignore", value: "true" };
}

/** The other quotes that the same would be said of: by the same source, or of the same words. */
export function alike(model, quote, key) {
  if (key === "ignore") {
    const text = fold(quote.text);
    return model.articles.flatMap((article) => (article && model.foldedText(article.id).includes(text) ? article.quotes : []))
      .filter((other) => !isSame(other, quote) && fold(other.text) === text);
  }
  const source = quote.sourceText;
  if (source === null || /^\p{Ll}{1,4}$/u.test(source) || /^(I|we|he|she|they|it)$/i.test(source)) {
    return [];
  }
  // A name is somebody's in all articles; "the mayor" is another one in each.
  const isName = /^\p{Lu}/u.test(source) && quote.speaker >= 0 && !/^(the|a|an)\s/i.test(source);
  const articles = isName ? model.articles.filter((article) => article?.people.includes(quote.speaker)) : [quote.article];
  return articles.flatMap((article) => article.quotes)
    .filter((other) => !isSame(other, quote) && other.speaker === quote.speaker && other.sourceText === source && other.rule !== "Correction");
}

function isSame(one, other) {
  return one.article.id === other.article.id && one.index === other.index;
}

/** A decision as lines of a curation file. */
export function sectionOf(decision) {
  const words = decision.words === "" ? "" : ` "${decision.words}"`;
  const lines = [`[${decision.kind} ${decision.subject}${words}]`];
  if (decision.line > 0) {
    lines.push(`line = ${decision.line}`);
  }
  decision.articles.forEach((article) => lines.push(`article = ${valueOf(article)}`));
  lines.push(`${decision.key} = ${valueOf(decision.value)}`);
  return `${lines.join("\n")}\n`;
}

/** A value in quotation marks, where it would be cut off or stripped without. */
function valueOf(value) {
  return /^["#;]|\s[#;](\s|$)/.test(value) ? `"${value}"` : value;
}
