// Which articles and people a search means.

import { fold } from "./model.js";
import { doubtsOf } from "./doubts.js";

/** The articles that fit: all words of the text, the publisher, the days from and to, doubtful ones only. */
export function findArticles(model, filter) {
  const words = fold(filter.text ?? "").split(/\s+/).filter(Boolean);
  return model.articles.filter((article) => article !== null
    && (!filter.publisher || article.publisher === filter.publisher)
    && (!filter.from || (article.date !== null && article.date >= filter.from))
    && (!filter.to || (article.date !== null && article.date <= filter.to))
    && (!filter.doubtful || doubtsOf(article).length > 0)
    && words.every((word) => model.foldedText(article.id).includes(word)));
}

/** The people one of whose names has all words. */
export function findPeople(people, text) {
  const words = fold(text ?? "").split(/\s+/).filter(Boolean);
  return people.filter((person) => {
    const names = fold([person.name, ...person.names].join("\n"));
    return words.every((word) => names.includes(word));
  });
}

/** The publishers of all articles, in order. */
export function publishersOf(model) {
  return [...new Set(model.articles.map((article) => article?.publisher).filter(Boolean))].sort();
}
