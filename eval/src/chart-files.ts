import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDay, partialDate, type Source } from '@cairn/core'

/** What a chart's expected.json holds of certainty. */
export interface ExpectedChart {
  threads: { id: string; primary: string; laterality?: string }[]
  cutoffs: {
    today: string
    thread: string
    certainty: string
    extent: string
    basis: string[]
    accept: string[]
    why: string
  }[]
  episodes: { thread: string; site: string; extent: string; from: string; certainty: string; treated: boolean }[]
}

export interface Chart {
  name: string
  expected: ExpectedChart
  files: { name: string; day: string; text: string }[]
  /** Holds documents in Chinese: scored apart. */
  chinese: boolean
}

/** Every chart of a folder that has an expected answer. */
export function readCharts(root: string): Chart[] {
  if (!existsSync(root)) return []
  return readdirSync(root)
    .sort()
    .filter((name) => existsSync(join(root, name, 'expected.json')))
    .map((name) => {
      const files = readdirSync(join(root, name))
        .filter((f) => f.endsWith('.txt'))
        .sort()
        .map((f) => ({ name: f, day: f.slice(0, 10), text: readFileSync(join(root, name, f), 'utf8') }))
      const expected = JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8')) as ExpectedChart
      return { name, expected, files, chinese: files.some((f) => /[\u4e00-\u9fff]/.test(f.text)) }
    })
}

/** The sources a reader had on a day: files named after it are left out, and so are addenda dated after it. */
export function sourcesOn(chart: Chart, today: string): Source[] {
  return chart.files
    .filter((f) => !isDay(f.day) || f.day <= today)
    .map((f) => {
      const text = withoutLaterAddenda(f.text, today)
      return {
        document: createHash('sha256').update(text).digest('hex'),
        name: f.name,
        mediaType: 'text/plain',
        reader: 'text/1',
        pages: [{ page: 1, text, runs: [], ocr: false }],
        unread: [],
      }
    })
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** An addendum inside a document counts from its own date: a later one is cut out up to the next blank line. */
function withoutLaterAddenda(text: string, today: string): string {
  return text.replace(
    /^[ \t]*ADDENDUM[^\n]{0,30}?(\d{1,2})[ /.-](\d{1,2}|[A-Za-z]{3})[a-z]*[ /.-](\d{4})[^\n]*(?:\n(?!\s*\n)[^\n]*)*/gm,
    (all, d: string, m: string, y: string) => {
      const month = /^\d/.test(m) ? Number(m) : months.indexOf(m.toLowerCase()) + 1
      const day = partialDate(Number(y), month, Number(d))
      return day !== undefined && day > today ? '' : all
    },
  )
}
