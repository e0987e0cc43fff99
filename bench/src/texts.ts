import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = fileURLToPath(new URL('../..', import.meta.url))
const reports = join(home, '../shared/data/text/tcga_reports.jsonl')
const lungChart = join(home, '../shared/data/charts/lung-patient')

export interface Texts {
  /** In words, for the table. */
  from: string
  texts: string[]
}

/** The pathology reports beside the repository, else our own fixtures, repeated to a like amount. */
export function benchTexts(): Texts {
  if (existsSync(reports)) {
    const lines = readFileSync(reports, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
    const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text)
    return { from: `${texts.length} pathology reports`, texts }
  }
  const own = globSync('fixtures/**/*.txt', { cwd: home }).sort()
  const once = own.map((path) => readFileSync(join(home, path), 'utf8'))
  if (once.length === 0) throw new Error('there are neither reports beside the repository nor fixtures in it')
  const times = Math.ceil(5_000_000 / megabytes(once) / 1e6)
  return { from: `${own.length} fixtures, ${times} times`, texts: Array.from({ length: times }, () => once).flat() }
}

/** The chart that `read` is timed on, and the day it is read at. */
export const benchChart = (): { path: string; today: string } =>
  existsSync(lungChart)
    ? { path: lungChart, today: '2021-04-01' }
    : { path: join(home, 'fixtures/sample-chart'), today: '2026-01-01' }

export const megabytes = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6

/** Whole texts, from the first and round again, until they hold `size` megabytes; the last is cut to fit. */
export function textsOfSize(texts: readonly string[], size: number): string[] {
  const taken: string[] = []
  let left = size * 1e6
  for (let i = 0; left > 0; i += 1) {
    const bytes = Buffer.from(texts[i % texts.length]!)
    taken.push(bytes.subarray(0, left).toString())
    left -= bytes.length
  }
  return taken
}

export const asLines = (texts: readonly string[]): string =>
  texts.map((text, i) => `${JSON.stringify({ id: `r${i}`, text })}\n`).join('')
