// What the attributions of all articles say of people.

/** By person: how many quotes and articles, the articles, and how often others are quoted in the same ones. */
export function statisticsOf(model) {
  const all = model.people.map((person) => person && { person, quotes: 0, articles: [] });
  for (const article of model.articles) {
    if (article === null) {
      continue;
    }
    for (const id of article.people) {
      all[id].articles.push(article);
    }
    for (const [speaker, isQuote] of article.speakers()) {
      if (speaker >= 0 && isQuote) {
        all[speaker].quotes++;
      }
    }
  }
  return all;
}

/** The people who are quoted in articles in which this one is, with the number of these articles, most first. */
export function quotedWith(statistics, person) {
  const counts = new Map();
  for (const article of statistics[person].articles) {
    const quoted = new Set();
    for (const [speaker, isQuote] of article.speakers()) {
      if (speaker >= 0 && isQuote) {
        quoted.add(speaker);
      }
    }
    if (quoted.delete(person)) {
      quoted.forEach((other) => counts.set(other, (counts.get(other) ?? 0) + 1));
    }
  }
  return [...counts].sort(([a, one], [b, other]) => other - one || a - b);
}

/** How many quotes are by women, by men, and by people of whom the articles do not say it. */
export function sharesOf(statistics) {
  const shares = { female: 0, male: 0, unknown: 0 };
  for (const entry of statistics) {
    if (entry) {
      shares[entry.person.gender] += entry.quotes;
    }
  }
  return shares;
}

/** The dated quotes of a person by month, or by year where there are more than 36 months; without gaps. */
export function timeLineOf(entry) {
  const months = new Map();
  for (const article of entry.articles) {
    if (article.date !== null) {
      let quotes = 0;
      for (const [speaker, isQuote] of article.speakers()) {
        quotes += speaker === entry.person.id && isQuote ? 1 : 0;
      }
      const month = article.date.slice(0, 7);
      months.set(month, (months.get(month) ?? 0) + quotes);
    }
  }
  const keys = [...months.keys()].sort();
  if (keys.length === 0) {
    return [];
  }
  const span = numberOf(keys.at(-1)) - numberOf(keys[0]) + 1;
  return span <= 36 ? bars(months, keys, (key) => key) : bars(months, keys, (key) => key.slice(0, 4));
}

function bars(months, keys, labelOf) {
  const bars = [];
  for (let month = numberOf(keys[0]); month <= numberOf(keys.at(-1)); month++) {
    const key = `${String(Math.floor(month / 12)).padStart(4, "0")}-${String(month % 12 + 1).padStart(2, "0")}`;
    if (bars.at(-1)?.label !== labelOf(key)) {
      bars.push({ label: labelOf(key), quotes: 0 });
    }
    bars.at(-1).quotes += months.get(key) ?? 0;
  }
  return bars;
}

function numberOf(month) {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
