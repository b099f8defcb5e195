// Reads the records that the report was written with. Positions are UTF-16 code units of the article's text.

const lowConfidence = 0;

/** An article; what it takes time to read is read when it is asked for. */
export class Article {
  #record;
  #quotes;

  constructor(id, record, model) {
    this.id = id;
    this.model = model;
    this.#record = record;
    [this.name, this.headline, this.publisher, this.date, this.url, this.words, this.authors, this.people] = record;
    this.near = record[11];
    this.findings = record[12].map(([id, start, line, column, message]) => ({ id, start, line, column, message }));
  }

  get title() {
    return this.headline ?? this.name;
  }

  get text() {
    return this.model.textOf(this.id);
  }

  get paragraphs() {
    const flat = this.#record[8];
    const paragraphs = [];
    for (let i = 0, end = 0; i < flat.length; i += 3) {
      const start = end + flat[i + 1];
      end = start + flat[i + 2];
      paragraphs.push({ kind: this.model.enums.paragraph[flat[i]], start, end });
    }
    return paragraphs;
  }

  get refused() {
    const flat = this.#record[10];
    const refused = [];
    for (let i = 0, start = 0; i < flat.length; i += 3) {
      start += flat[i + 1];
      refused.push({ reason: this.model.enums.reason[flat[i]], start, end: start + flat[i + 2] });
    }
    return refused;
  }

  /** Every attribution, quotes among them. */
  get quotes() {
    return this.#quotes ??= this.#record[9].map((record, index, all) => new Quote(this, index, record, all));
  }

  /** Of each attribution: who speaks, and whether it is a quote. Quicker than to read all of it. */
  *speakers() {
    for (const record of this.#record[9]) {
      yield [record[3], Math.floor(record[4] / 10) % 10 === 1];
    }
  }

  /** How many attributions are quotes, and how many have low confidence. */
  counts() {
    let quotes = 0;
    let low = 0;
    for (const record of this.#record[9]) {
      quotes += Math.floor(record[4] / 10) % 10;
      low += Math.floor(record[4] / 100) % 10 === lowConfidence ? 1 : 0;
    }
    return { quotes, low };
  }
}

/** One attribution: content, source, cue. */
export class Quote {
  #text;
  #all;

  constructor(article, index, record, all) {
    this.article = article;
    this.index = index;
    this.#all = all;
    this.spans = [];
    for (let i = 0, end = 0; i < record[0].length; i += 2) {
      const start = end + record[0][i];
      end = start + record[0][i + 1];
      this.spans.push([start, end]);
    }
    this.start = this.spans[0][0];
    this.source = rangeOf(record[1], this.start);
    this.cue = rangeOf(record[2], this.start);
    this.speaker = record[3];
    const digits = record[4];
    this.kind = ["direct", "mixed", "indirect"][digits % 10];
    this.isQuote = Math.floor(digits / 10) % 10 === 1;
    this.confidence = ["low", "medium", "high"][Math.floor(digits / 100) % 10];
    this.type = article.model.enums.type[Math.floor(digits / 1000) % 10];
    this.sourceKind = article.model.enums.source[Math.floor(digits / 10000)];
    this.rule = article.model.enums.rule[record[5]];
    this.#text = record[6];
    this.line = record[7];
    this.sourceName = record[8] ?? null;
  }

  /** The article and where the content starts, the same as everywhere else. */
  get id() {
    let number = 1;
    while (this.index - number >= 0 && this.#all[this.index - number][0][0] === this.start) {
      number++;
    }
    return `${this.article.name}@${this.start}${number === 1 ? "" : `.${number}`}`;
  }

  get text() {
    if (typeof this.#text === "string") {
      return this.#text;
    }
    const start = this.start + this.#text[0];
    return this.article.text.slice(start, start + this.#text[1]);
  }

  get sourceText() {
    return this.source ? this.article.text.slice(...this.source) : null;
  }

  get cueText() {
    return this.cue ? this.article.text.slice(...this.cue) : null;
  }

  /** Who says it, in words; null if nobody is known. */
  get speakerName() {
    return this.speaker >= 0 ? this.article.model.people[this.speaker].name : this.sourceName;
  }
}

function rangeOf(pair, start) {
  return pair ? [start + pair[0], start + pair[0] + pair[1]] : null;
}

function personOf(id, [name, gender, honorific, jobs, names, affiliations, sameAs]) {
  return { id, name, gender: ["unknown", "female", "male"][gender], honorific, jobs, names, affiliations, sameAs };
}

/** Everything that the page shows. Articles and people are null where a decision has taken them away. */
export class Model {
  #blocks;
  #readBlock;
  #folded = [];

  /** @param readBlock gives the JSON of the block of texts with this number; null if the browser has not read it yet */
  constructor(core, readBlock) {
    this.enums = core.enums;
    this.isReview = core.review;
    this.block = core.block;
    this.#readBlock = readBlock;
    this.#blocks = [];
    this.articles = core.articles.map((record, id) => record && new Article(id, record, this));
    this.people = core.people.map((record, id) => record && personOf(id, record));
    this.findings = core.findings;
    this.curation = core.curation;
  }

  /** The text of an article; empty while the browser has not read as far. */
  textOf(id) {
    const block = Math.floor(id / this.block);
    if (this.#blocks[block] === undefined) {
      const json = this.#readBlock(block);
      if (json === null) {
        return "";
      }
      this.#blocks[block] = JSON.parse(json);
    }
    return this.#blocks[block][id % this.block];
  }

  /** The text as it is searched. */
  foldedText(id) {
    if (this.#folded[id] !== undefined) {
      return this.#folded[id];
    }
    const text = this.textOf(id);
    const folded = fold(`${this.articles[id].name}\n${this.articles[id].title}\n${text}`);
    if (text !== "") {
      this.#folded[id] = folded;
    }
    return folded;
  }

  findArticle(name) {
    return this.articles.find((article) => article?.name === name) ?? null;
  }

  findQuote(id) {
    const article = this.findArticle(id.slice(0, id.lastIndexOf("@")));
    return article?.quotes.find((quote) => quote.id === id) ?? null;
  }

  /** Takes over what a decision has changed, and gives the attributions that are new or other than before. */
  apply(patch) {
    const before = new Map();
    for (const [id, text] of patch.texts) {
      this.textOf(id);
      this.#blocks[Math.floor(id / this.block)][id % this.block] = text;
      this.#folded[id] = undefined;
    }
    for (const [id, record] of patch.articles) {
      before.set(id, new Map((this.articles[id]?.quotes ?? []).map((quote) => [quote.id, stateOf(quote)])));
      this.articles[id] = record && new Article(id, record, this);
    }
    for (const [id, record] of patch.people) {
      this.people[id] = record && personOf(id, record);
    }
    this.findings = patch.findings;
    this.curation = patch.curation;
    return patch.articles.flatMap(([id]) =>
      (this.articles[id]?.quotes ?? []).filter((quote) => before.get(id).get(quote.id) !== stateOf(quote)).map((quote) => quote.id));
  }
}

function stateOf(quote) {
  return [quote.speakerName, quote.rule, quote.isQuote, quote.spans.length].join("\n");
}

/** Text without differences that a search does not make: case, accents, forms of apostrophes and quotation marks. */
export function fold(text) {
  if (/^[\x00-\x7f]*$/.test(text)) {
    return text.toLowerCase();
  }
  const letters = text.normalize("NFD").replace(/\p{M}+/gu, "");
  return letters.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"').toLowerCase();
}
