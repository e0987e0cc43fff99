import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Biomarker, Item, Items } from '@cairn/core'
import { en, findItems, prepare } from '@cairn/language'
import { rounded } from './scoreboard.ts'

type Key = Exclude<keyof Items, 'biomarkers'>

interface GoldItem {
  value: string | number | boolean
  quote: string
  alt?: (string | number | boolean)[]
}

interface GoldLabels {
  id: string
  items: Partial<Record<Key, GoldItem>> & {
    biomarkers?: { name: string; result: string; value?: string; quote: string }[]
  }
}

export interface ItemMiss {
  id: string
  item: string
  kind: 'wrong' | 'missing' | 'spurious'
  gold?: unknown
  got?: unknown
  goldQuote?: string
  gotQuote?: string
}

export interface ItemTally {
  right: number
  wrong: number
  missing: number
  spurious: number
}

export interface ItemScore {
  reports: number
  /** Share of the values given that are right, over all items but free text. */
  precision: number
  /** Share of the gold values that were found and right. */
  recall: number
  perItem: Record<string, ItemTally>
  /** Free text: mean token overlap (Dice) where both have a value, and how often each side has one. */
  freeText: Record<string, { both: number; overlap: number; missing: number; spurious: number }>
  misses: ItemMiss[]
  /** What the scoreboard keeps. */
  figures: Record<string, number>
}

const freeKeys = new Set<Key>(['procedure', 'primarySite', 'histology'])
const unscored = new Set<Key>(['riskAsWritten'])

/** Scores findItems on the fully read reports of `dataDir`/gold; `include` picks a part by report id. Without the set every figure is nought. */
export function scoreItems(dataDir: string, include: (id: string) => boolean = () => true): ItemScore {
  const reportsFile = join(dataDir, 'gold/pathology_reports.jsonl')
  const score: ItemScore = { reports: 0, precision: 0, recall: 0, perItem: {}, freeText: {}, misses: [], figures: {} }
  if (!existsSync(reportsFile)) return score
  const gold = new Map(jsonLines<GoldLabels>(join(dataDir, 'gold/pathology_labels.jsonl')).map((l) => [l.id, l]))
  for (const report of jsonLines<{ id: string; text: string }>(reportsFile)) {
    const labels = gold.get(report.id)
    if (labels === undefined || !include(report.id)) continue
    score.reports++
    compare(score, labels, findItems(prepare(report.text, en, 'pathology')))
  }
  const sum = (key: keyof ItemTally): number => Object.values(score.perItem).reduce((n, t) => n + t[key], 0)
  score.precision = sum('right') / Math.max(1, sum('right') + sum('wrong') + sum('spurious'))
  score.recall = sum('right') / Math.max(1, sum('right') + sum('wrong') + sum('missing'))
  score.figures = figuresOf(score)
  return score
}

/** The four values a wrong one of which misleads most are counted by name. */
function figuresOf(score: ItemScore): Record<string, number> {
  const figures: Record<string, number> = { precision: rounded(score.precision), recall: rounded(score.recall) }
  for (const key of ['pT', 'pN', 'nodesExamined', 'nodesPositive'])
    figures[`wrong ${key}`] = score.perItem[key]?.wrong ?? 0
  for (const [key, t] of Object.entries(score.perItem)) figures[`right ${key}`] = t.right
  return figures
}

const jsonLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line))

function compare(score: ItemScore, labels: GoldLabels, items: Items): void {
  const keys = new Set([...Object.keys(labels.items), ...Object.keys(items)] as (Key | 'biomarkers')[])
  for (const key of keys) {
    if (key === 'biomarkers') compareMarkers(score, labels, items.biomarkers ?? [])
    else if (freeKeys.has(key)) compareFree(score, key, labels.items[key], items[key])
    else if (!unscored.has(key)) compareValue(score, labels.id, key, labels.items[key], items[key])
  }
}

function compareValue(
  score: ItemScore,
  id: string,
  key: string,
  gold: GoldItem | undefined,
  got: Item | undefined,
): void {
  const tally = tallyOf(score, key)
  if (gold && got && [gold.value, ...(gold.alt ?? [])].some((v) => same(v, got.value))) {
    tally.right++
    return
  }
  const kind = gold && got ? 'wrong' : gold ? 'missing' : 'spurious'
  tally[kind]++
  score.misses.push({
    id,
    item: key,
    kind,
    gold: gold?.value,
    got: got?.value,
    ...(gold && { goldQuote: gold.quote }),
    ...(got && { gotQuote: got.quote }),
  })
}

const same = (a: string | number | boolean, b: string | number | boolean): boolean =>
  typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b

function compareMarkers(score: ItemScore, labels: GoldLabels, got: Biomarker[]): void {
  const tally = tallyOf(score, 'biomarkers')
  const left = [...got]
  for (const gold of labels.items.biomarkers ?? []) {
    const at = left.findIndex((b) => plainName(b.name) === plainName(gold.name))
    const found = at < 0 ? undefined : left.splice(at, 1)[0]
    if (found && found.result.toLowerCase() === gold.result.toLowerCase()) {
      tally.right++
      continue
    }
    const kind = found ? 'wrong' : 'missing'
    tally[kind]++
    score.misses.push({
      id: labels.id,
      item: 'biomarkers',
      kind,
      gold: `${gold.name} ${gold.result}`,
      got: found && `${found.name} ${found.result}`,
      goldQuote: gold.quote,
      ...(found && { gotQuote: found.quote }),
    })
  }
  for (const extra of left) {
    tally.spurious++
    score.misses.push({
      id: labels.id,
      item: 'biomarkers',
      kind: 'spurious',
      got: `${extra.name} ${extra.result}`,
      gotQuote: extra.quote,
    })
  }
}

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/cytokeratin/, 'ck')
    .replace(/mib-?1/, 'ki67')
    .replace(/ promoter/, '')
    .replace(/[^a-z0-9]/g, '')

function compareFree(score: ItemScore, key: string, gold: GoldItem | undefined, got: Item | undefined): void {
  score.freeText[key] ??= { both: 0, overlap: 0, missing: 0, spurious: 0 }
  const tally = score.freeText[key]
  if (gold === undefined) tally.spurious++
  else if (got === undefined) tally.missing++
  else {
    tally.overlap = (tally.overlap * tally.both + dice(String(gold.value), String(got.value))) / (tally.both + 1)
    tally.both++
  }
}

function dice(a: string, b: string): number {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z0-9]+/g) ?? [])
  const [left, right] = [words(a), words(b)]
  const shared = [...left].filter((w) => right.has(w)).length
  return (2 * shared) / Math.max(1, left.size + right.size)
}

function tallyOf(score: ItemScore, key: string): ItemTally {
  score.perItem[key] ??= { right: 0, wrong: 0, missing: 0, spurious: 0 }
  return score.perItem[key]
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/** Prints the table, the free text apart, and with `misses` every miss with its text. */
export function printItems(score: ItemScore, misses = true): void {
  console.log(`Items: ${score.reports} reports, precision ${percent(score.precision)}, recall ${percent(score.recall)}`)
  for (const [key, t] of Object.entries(score.perItem).sort()) {
    const precision = t.right / Math.max(1, t.right + t.wrong + t.spurious)
    const recall = t.right / Math.max(1, t.right + t.wrong + t.missing)
    console.log(
      `  ${key.padEnd(18)} right ${t.right}  wrong ${t.wrong}  missing ${t.missing}  spurious ${t.spurious}  P ${percent(precision)}  R ${percent(recall)}`,
    )
  }
  for (const [key, t] of Object.entries(score.freeText)) {
    console.log(
      `  ${key.padEnd(18)} free text: overlap ${t.overlap.toFixed(2)} over ${t.both}, missing ${t.missing}, spurious ${t.spurious}`,
    )
  }
  if (!misses) return
  for (const m of score.misses) {
    console.log(
      `  ${m.kind.padEnd(8)} ${m.item} ${m.id.slice(0, 12)} gold ${JSON.stringify(m.gold)} ${JSON.stringify(m.goldQuote ?? '')} got ${JSON.stringify(m.got)} ${JSON.stringify(m.gotQuote ?? '')}`,
    )
  }
}
