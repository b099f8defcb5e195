// Quotations and people of every article of a folder, in one process that has warmed up on some of them; prints bytes and seconds.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'

const folder = process.argv[2]
const texts = readdirSync(folder).sort().slice(0, Number(process.argv[3])).map(name => readFileSync(join(folder, name), 'utf8'))

function extract(text) {
  const doc = nlp(text)
  return doc.quotations().out('array').length + doc.people().out('array').length
}

texts.slice(0, 10).forEach(extract)
const start = process.hrtime.bigint()
const found = texts.reduce((sum, text) => sum + extract(text), 0)
const seconds = Number(process.hrtime.bigint() - start) / 1e9
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
console.log(JSON.stringify({ bytes, seconds, found }))
