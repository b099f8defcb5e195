// What the page's modules make of records. Run by ScriptTests with node --test; MODULES is their folder.
import assert from "node:assert/strict";
import { test } from "node:test";

const { Model, fold } = await import(`${process.env.MODULES}/model.js`);
const { findArticles, findPeople } = await import(`${process.env.MODULES}/search.js`);
const { doubtsOf, allDoubts, quoteOf } = await import(`${process.env.MODULES}/doubts.js`);
const { statisticsOf, quotedWith, sharesOf, timeLineOf } = await import(`${process.env.MODULES}/people.js`);
const { alike, decisionOf, firstWords, ofPassage, ofPerson, ofQuote, sectionOf } = await import(`${process.env.MODULES}/decisions.js`);
const { segmentsOf } = await import(`${process.env.MODULES}/segments.js`);

const enums = {
  rule: { 1: "QuoteVerbSubject", 2: "Correction" }, reason: { 0: "ScareQuote" }, paragraph: { 0: "Body" },
  source: { 0: "None", 1: "Person", 4: "Unnamed" }, type: { 0: "Assertion" },
};
const text = '"We won," said Ana Vega. "We won," she said.\nBy the "spirit of May" nobody meant a thing.';

// Digits: kind, quote, confidence, type, source kind.
function quote(start, length, source, speaker, digits, line = 1, rule = 1) {
  return [[start, length], source ? [source[0] - start, source[1]] : 0, 0, speaker, digits, rule, [1, length - 2], line];
}

function article(name, date, people, quotes, findings = []) {
  return [name, `Title of ${name}`, "Paper", date, null, 12, [], people, [0, 0, 44, 0, 1, 44], quotes, [0, 52, 15], [], findings];
}

function model() {
  const core = {
    review: false, block: 2, enums, findings: [], curation: [],
    articles: [
      article("one", "2020-01-05", [0, 1], [quote(0, 9, [15, 8], 0, 10210), quote(25, 9, [35, 3], 0, 10010)]),
      article("two", "2020-03-05", [0, 2], [quote(0, 9, [15, 8], 0, 10210), quote(25, 9, null, 2, 10110)], [["CORP202", 25, 1, 26, "No speaker"]]),
      null,
      article("four", null, [1], [quote(0, 9, [15, 8], -1, 40210)]),
    ],
    people: [
      ["Ana Vega", 1, null, ["mayor"], ["Vega"], [], []], ["José Ruiz", 2, null, [], [], [], []], ["Kim Lee", 0, null, [], [], [], []],
    ],
  };
  return new Model(core, (block) => JSON.stringify(block === 0 ? [text, text] : [null, text]));
}

test("positions become places in the text", () => {
  const [first, second] = model().articles[0].quotes;
  assert.equal(first.text, "We won,");
  assert.equal(first.sourceText, "Ana Vega");
  assert.equal(second.id, "one@25");
  assert.equal(second.confidence, "low");
  assert.equal(second.speakerName, "Ana Vega");
  assert.deepEqual(model().articles[0].refused, [{ reason: "ScareQuote", start: 52, end: 67 }]);
  assert.equal(model().findQuote("two@25").line, 1);
  assert.equal(model().findQuote("nowhere@1"), null);
});

test("a text that the browser has not read yet is empty, and there when it has", () => {
  let isRead = false;
  const core = { review: false, block: 1, enums, findings: [], curation: [], people: [], articles: [article("a", null, [], [])] };
  const reading = new Model(core, () => (isRead ? JSON.stringify([text]) : null));
  assert.equal(reading.articles[0].text, "");
  assert.equal(reading.foldedText(0).includes("we won"), false);
  isRead = true;
  assert.equal(reading.articles[0].text, text);
  assert.equal(reading.foldedText(0).includes("we won"), true);
});

test("attributions that start at one place have numbers", () => {
  const articles = [article("a", null, [], [quote(0, 9, null, -1, 0), quote(0, 5, null, -1, 0)])];
  const core = { review: false, block: 2, enums, findings: [], curation: [], people: [], articles };
  assert.deepEqual(new Model(core, () => JSON.stringify([text])).articles[0].quotes.map(({ id }) => id), ["a@0", "a@0.2"]);
});

test("a search folds case, accents and apostrophes, and wants every word", () => {
  assert.equal(fold("José’s “Été”"), "jose's \"ete\"");
  const names = (filter) => findArticles(model(), filter).map(({ name }) => name);
  assert.deepEqual(names({ text: "SPIRIT won" }), ["one", "two", "four"]);
  assert.deepEqual(names({ text: "spirit lost" }), []);
  assert.deepEqual(names({ from: "2020-02-01" }), ["two"]);
  assert.deepEqual(names({ to: "2020-02-01" }), ["one"]);
  assert.deepEqual(names({ doubtful: true }), ["one", "two"]);
  assert.deepEqual(names({ publisher: "Other" }), []);
  assert.deepEqual(findPeople(model().people, "jose").map(({ name }) => name), ["José Ruiz"]);
});

test("doubtful are findings and attributions of low confidence", () => {
  assert.deepEqual(allDoubts(model()).map(({ kind, article: { name } }) => [kind, name]), [["low", "one"], ["speaker", "two"]]);
  assert.equal(quoteOf(doubtsOf(model().articles[1])[0]).id, "two@25");
  assert.deepEqual(allDoubts(model(), "mark"), []);
});

test("statistics count quotes, articles, companions, shares and months", () => {
  const statistics = statisticsOf(model());
  assert.equal(statistics[0].quotes, 3);
  assert.deepEqual(statistics[0].articles.map(({ name }) => name), ["one", "two"]);
  assert.deepEqual(quotedWith(statistics, 0), [[2, 1]]);
  assert.deepEqual(sharesOf(statistics), { female: 3, male: 0, unknown: 1 });
  assert.deepEqual(timeLineOf(statistics[0]), [{ label: "2020-01", quotes: 2 }, { label: "2020-02", quotes: 0 }, { label: "2020-03", quotes: 1 }]);
  assert.deepEqual(timeLineOf(statistics[1]), [{ label: "2020-01", quotes: 0 }]);
});

test("a long time line is by year", () => {
  const long = model();
  long.articles[1].date = "2024-03-05";
  assert.deepEqual(timeLineOf(statisticsOf(long)[0]).map(({ label }) => label), ["2020", "2021", "2022", "2023", "2024"]);
});

test("a decision names a quote by words, and by line where several have them", () => {
  const [first] = model().articles[0].quotes;
  assert.equal(sectionOf(ofQuote(first, "speaker", "none")), '[quote one "We won,"]\nline = 1\nspeaker = none\n');
  const [only] = model().articles[3].quotes;
  assert.equal(sectionOf(ofQuote(only, "speaker", "Kim # Lee")), '[quote four "We won,"]\nspeaker = "Kim # Lee"\n');
});

test("of several decisions about a quote the last counts, and none about others", () => {
  const { articles } = model();
  const [first] = articles[0].quotes;
  const [only] = articles[3].quotes;
  const decisions = [ofQuote(only, "speaker", "none"), ofQuote(only, "ignore", "true"), ofQuote(first, "speaker", "Kim Lee")];
  assert.equal(decisionOf(decisions, only).key, "ignore");
  assert.equal(decisionOf(decisions, first).value, "Kim Lee");
  assert.equal(decisionOf(decisions, articles[1].quotes[0]), null);
});

test("words are of the first line, before a mark, and not too long", () => {
  assert.equal(firstWords('He said "no"'), "He said");
  assert.equal(firstWords('"no"'), "");
  assert.equal(firstWords("one\ntwo"), "one");
  assert.equal(firstWords(`${"word ".repeat(20)}`), "word word word word word word word word word");
});

test("a person who shares a name is told by articles", () => {
  const one = model();
  assert.equal(sectionOf(ofPerson(one, one.people[1], "person", "false")), "[person José Ruiz]\nperson = false\n");
  one.people[2].name = "José Ruiz";
  assert.equal(sectionOf(ofPerson(one, one.people[1], "alias", "X")), "[person José Ruiz]\narticle = one\narticle = four\nalias = X\n");
});

test("a passage is named by how its paragraph begins", () => {
  assert.equal(ofPassage(model().articles[0], 50).words, "By the");
  assert.equal(ofPassage(model().articles[0], 5), null);
});

test("of a kind are quotes by the same named source, or of the same words", () => {
  const one = model();
  assert.deepEqual(alike(one, one.articles[0].quotes[0], "speaker").map(({ id }) => id), ["two@0"]);
  assert.deepEqual(alike(one, one.articles[0].quotes[1], "speaker"), []);
  assert.deepEqual(alike(one, one.articles[0].quotes[0], "ignore").map(({ id }) => id), ["one@25", "two@0", "two@25", "four@0"]);
});

test("a patch changes what it names and tells which attributions are other", () => {
  const one = model();
  const changed = one.apply({
    articles: [[1, article("two", "2020-03-05", [0], [quote(0, 9, [15, 8], 0, 10210), quote(25, 9, null, 0, 10210, 1, 2)])]],
    texts: [], people: [[2, null]], findings: [], curation: [[".corpusconfig", "x"]],
  });
  assert.deepEqual(changed, ["two@25"]);
  assert.equal(one.people[2], null);
  assert.equal(statisticsOf(one)[0].quotes, 4);
});

test("segments cover the text once, the inner quote before the outer", () => {
  const quotes = [{ spans: [[0, 20]], source: [22, 25], cue: null }, { spans: [[5, 10]], source: null, cue: [12, 14] }];
  const segments = segmentsOf(quotes, [{ start: 26, end: 30 }], 0, 32);
  assert.deepEqual(segments.map(({ start, end, quote: q, refused, isSource, isCue }) => [start, end, q, refused, isSource, isCue]), [
    [0, 5, 0, -1, false, false], [5, 10, 1, -1, false, false], [10, 12, 0, -1, false, false], [12, 14, 0, -1, false, true], [14, 20, 0, -1, false, false],
    [20, 22, -1, -1, false, false], [22, 25, -1, -1, true, false], [25, 26, -1, -1, false, false], [26, 30, -1, 0, false, false], [30, 32, -1, -1, false, false],
  ]);
  assert.deepEqual(segmentsOf(quotes, [], 6, 8).map(({ start, end, quote: q }) => [start, end, q]), [[6, 8, 1]]);
});
