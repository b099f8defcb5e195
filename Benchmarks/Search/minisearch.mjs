// The same queries to MiniSearch, in Node: node minisearch.mjs ARTICLES QUERIES, where QUERIES is what `Search queries FILE` wrote.
// Its index keeps no places, so it finds no phrases.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';

const [folder, queries] = process.argv.slice(2);
const articles = readdirSync(folder, { recursive: true })
  .filter(name => name.endsWith('.txt'))
  .map(name => ({ id: name, body: readFileSync(join(folder, name), 'utf8') }));
const index = new MiniSearch({ fields: ['body'], searchOptions: { combineWith: 'AND' } });
index.addAll(articles);
console.log(`index, bytes ${Buffer.byteLength(JSON.stringify(index))}`);

const { words } = JSON.parse(readFileSync(queries, 'utf8'));
const times = [];
for (let round = 0; round < 9; round++) {
  const start = performance.now();
  for (const query of words) {
    index.search(query).slice(0, 10);
  }
  times.push((performance.now() - start) * 1000 / words.length);
}
console.log(`two words, us ${times.slice(2).sort((a, b) => a - b)[3].toFixed(1)}`);
