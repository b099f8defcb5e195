// Draws docs/*.svg from the figures under artifacts/benchmarks/results: npm ci && node plot.mjs
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as vega from 'vega'
import * as vegaLite from 'vega-lite'

const root = process.argv[2] ?? join(import.meta.dirname, '..', '..')
const ours = '#1f5fbf'
const others = ['#8a8a8a', '#b06d2c', '#5b8c5a', '#8d6bb3', '#c0504d', '#c9a227', '#4aa3a2']

function figures(comparison) {
  const path = join(root, 'artifacts', 'benchmarks', 'results', comparison + '.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []
}

function colour(subjects, isOurs) {
  let next = 0
  return { domain: subjects, range: subjects.map(subject => isOurs(subject) ? ours : others[next++ % others.length]) }
}

async function draw(name, spec) {
  const compiled = vegaLite.compile({ background: 'white', config: { font: 'sans-serif' }, ...spec }).spec
  writeFileSync(join(root, 'docs', name), await new vega.View(vega.parse(compiled), { renderer: 'none' }).toSVG())
}

const firstQuery = figures('first-query').filter(figure => figure.Metric === 'in process ms' && !['nothing', 'generated, person.Quotes', 'generated, one article'].includes(figure.Subject))
if (firstQuery.length > 0) {
  const subjects = [...new Set(firstQuery.map(figure => figure.Subject))]
  await draw('first-query.svg', {
    title: 'First answer of a fresh process, in process',
    width: 480,
    height: 300,
    data: { values: firstQuery },
    encoding: {
      x: { field: 'Size', type: 'quantitative', scale: { type: 'log', domain: [600, 60000], nice: false }, axis: { title: 'articles', values: [840, 8400, 42000], format: ',' } },
      y: { field: 'Median', type: 'quantitative', scale: { type: 'log' }, axis: { title: 'milliseconds (logarithmic)', format: '~r' } },
      color: { field: 'Subject', type: 'nominal', scale: colour(subjects, subject => subject.startsWith('generated')), legend: { title: null, labelLimit: 300 } }
    },
    layer: [{ mark: { type: 'line', point: true } }, { mark: { type: 'text', dy: -9, fontSize: 10 }, encoding: { text: { field: 'Median', format: '.3~r' } } }]
  })
}

const builds = figures('builds').filter(figure => figure.Metric === 'wall s' || figure.Metric === 'peak MB')
if (builds.length > 0) {
  const sizes = [...new Set(builds.map(figure => figure.Size))].sort((a, b) => a - b)
  const panel = (size, metric, title) => {
    const values = builds.filter(figure => figure.Size === size && figure.Metric === metric).sort((a, b) => a.Median - b.Median)
    return {
      title: `${size.toLocaleString('en')} articles: ${title}`,
      width: 300,
      height: { step: 20 },
      data: { values },
      encoding: {
        y: { field: 'Subject', type: 'nominal', sort: values.map(figure => figure.Subject), axis: { title: null, labelLimit: 220 } },
        x: { field: 'Median', type: 'quantitative', axis: { title: null, format: '~s', grid: false }, scale: { domainMax: values.at(-1).Median * 1.15, nice: false } }
      },
      layer: [
        { mark: 'bar', encoding: { color: { condition: { test: "substring(datum.Subject, 0, 6) === 'Corpus'", value: ours }, value: '#b8b8b8' } } },
        { mark: { type: 'text', align: 'left', dx: 3, fontSize: 10 }, encoding: { text: { field: 'Median', format: ',.3~r' } } }
      ]
    }
  }
  await draw('builds.svg', { resolve: { scale: { y: 'independent' } }, vconcat: sizes.map(size => ({ hconcat: [panel(size, 'wall s', 'seconds'), panel(size, 'peak MB', 'peak memory, MB')] })) })
}
