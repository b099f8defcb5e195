// The same queries to Pagefind, in Node as if it were a browser: node pagefind.mjs ARTICLES QUERIES FOLDER, where QUERIES is what
// `Search queries FILE` wrote; the index is written to FOLDER. A query's pages are counted and not loaded.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';

const [folder, queries, output] = process.argv.slice(2);
const { index } = await createIndex({ forceLanguage: 'en' });
for (const name of readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.txt'))) {
  await index.addCustomRecord({ url: '/' + name, content: readFileSync(join(folder, name), 'utf8'), language: 'en' });
}

await index.writeFiles({ outputPath: output });
await close();
const files = readdirSync(output, { recursive: true }).map(name => [name, statSync(join(output, name))]).filter(([, file]) => file.isFile());
const sizeOf = test => files.filter(([name]) => test(name)).reduce((sum, [, file]) => sum + file.size, 0);
console.log(`index, bytes ${sizeOf(name => name.startsWith('index') || name.endsWith('.pf_meta'))}`);
console.log(`index and texts, bytes ${sizeOf(name => !name.endsWith('.js') && !name.endsWith('.css'))}`);

// What it asks of a browser.
const root = pathToFileURL(resolve(output) + '/').href;
globalThis.window = { location: { href: root, origin: 'null', host: '' } };
globalThis.location = globalThis.window.location;
globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => 'en' }) };
globalThis.fetch = async address => new Response(await readFile(new URL(String(address).split('?')[0], root)));
writeFileSync(join(output, 'package.json'), '{"type":"module"}');
const pagefind = await import(root + 'pagefind.js');
await pagefind.options({ basePath: root, baseUrl: '/' });
await pagefind.init();

const { words, phrases } = JSON.parse(readFileSync(queries, 'utf8'));
for (const [kind, asked] of [['two words', words], ['phrase', phrases.map(phrase => `"${phrase}"`)]]) {
  const times = [];
  let found = 0;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    for (const query of asked) {
      const { results } = await pagefind.search(query);
      found += results.length;
    }

    times.push((performance.now() - start) * 1000 / asked.length);
  }

  console.log(`${kind}, us ${times.slice(2).sort((a, b) => a - b)[1].toFixed(1)}, found ${found / 5}`);
}
