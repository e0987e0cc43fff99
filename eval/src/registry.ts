import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { en, findItems, prepare } from '@cairn/language'
import { rounded } from './scoreboard.ts'

interface Abstraction {
  patient: string
  pT?: string
  pN?: string
}

export interface RegistryDisagreement {
  id: string
  axis: 'pT' | 'pN'
  registry: string
  got: string
  /** The words of the report around the value given. */
  printed: string
}

export interface AxisScore {
  /** Reports where we give a value and the registry has one that can be compared. */
  compared: number
  agree: number
  /** Of the rest, reports in which the registry's value is printed nowhere: the text really says otherwise. */
  otherwise: number
  /** Reports that print a value by a detector that shares nothing with the engine. */
  prints: number
  /** Of these, reports for which a value was given. */
  given: number
}

export interface RegistryScore {
  reports: number
  pT: AxisScore
  pN: AxisScore
  disagreements: RegistryDisagreement[]
  /** Reports that print a T or N for which no value was given, with the printed words. */
  unread: { id: string; axis: 'pT' | 'pN'; printed: string }[]
  figures: Record<string, number>
}

/**
 * Compares pT and pN with the registry's abstraction of the same patients over the weakly labelled reports. Values agree
 * when letter, number and sub-letters are equal, or when one side lacks the sub-letters the other has (editions and
 * abstractors differ in that depth). A registry "X" compares with "X" alone; a registry without a value is passed over.
 */
export function scoreRegistry(dataDir: string): RegistryScore {
  const score: RegistryScore = {
    reports: 0,
    pT: emptyAxis(),
    pN: emptyAxis(),
    disagreements: [],
    unread: [],
    figures: {},
  }
  const reportsFile = join(dataDir, 'data/text/tcga_reports.jsonl')
  if (!existsSync(reportsFile)) return score
  const labels = new Map(
    jsonLines<Abstraction>(join(dataDir, 'data/text/tcga_registry_labels.jsonl')).map((l) => [l.patient, l]),
  )
  for (const report of jsonLines<{ id: string; patient: string; text: string }>(reportsFile)) {
    score.reports++
    const items = findItems(prepare(report.text, en, 'pathology'))
    const label = labels.get(report.patient)
    for (const axis of ['pT', 'pN'] as const) {
      const item = items[axis]
      const tally = score[axis]
      const printed = printsValue(report.text, axis)
      if (printed !== undefined) {
        tally.prints++
        if (item === undefined) score.unread.push({ id: report.id, axis, printed })
        else tally.given++
      }
      const registry = label?.[axis]
      if (item === undefined || registry === undefined) continue
      tally.compared++
      if (agrees(item.value, registry)) tally.agree++
      else {
        if (!printsThis(report.text, axis, registry)) tally.otherwise++
        const [from, to] = item.span
        const around = report.text.slice(Math.max(0, from - 50), to + 40).replaceAll(/\s+/g, ' ')
        score.disagreements.push({ id: report.id, axis, registry, got: item.value, printed: around })
      }
    }
  }
  for (const axis of ['pT', 'pN'] as const) {
    score.figures[`${axis} agree`] = rounded(score[axis].agree / Math.max(1, score[axis].compared))
    score.figures[`${axis} agree where printed`] = rounded(
      score[axis].agree / Math.max(1, score[axis].compared - score[axis].otherwise),
    )
    score.figures[`${axis} given`] = rounded(score[axis].given / Math.max(1, score[axis].prints))
  }
  return score
}

const emptyAxis = (): AxisScore => ({ compared: 0, agree: 0, otherwise: 0, prints: 0, given: 0 })

const jsonLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line))

/** "t3a" and "T3" agree, "t3a" and "T3b" do not; "n0 (i-)" is "n0". */
export function agrees(got: string, registry: string): boolean {
  const a = plain(got)
  const b = plain(registry)
  return a.startsWith(b) || b.startsWith(a)
}

const plain = (value: string): string => value.toLowerCase().replace(/\(.*$|mi$|[^a-z0-9]/g, '')

const detectors = {
  pT: /\bp ?T ?(?:[0-4][a-d]?|is|a|x)\b|\bT[0-4][a-d]?[ ,;]{0,3}p?N[0-3xXoO]/,
  pN: /\bp ?N ?(?:[0-3][a-c]?|x|O)\b|\bT[0-4][a-d]?[ ,;]{0,3}p?N[0-3xXoO]/,
}

/** The words of a report that print a T or N, by a plain pattern of its own. */
function printsValue(text: string, axis: 'pT' | 'pN'): string | undefined {
  const match = detectors[axis].exec(text)
  // A stage told of the past is not this report's own.
  return match === null || /history of[^\n]{0,60}$/.test(text.slice(Math.max(0, match.index - 72), match.index))
    ? undefined
    : text.slice(Math.max(0, match.index - 40), match.index + 40).replaceAll(/\s+/g, ' ')
}

/** Whether the registry's own value ("t3b") stands anywhere in the text; OCR's l, I and O count as 1 and 0. */
function printsThis(text: string, axis: 'pT' | 'pN', value: string): boolean {
  const sign: Record<string, string> = { '0': '[0Oo]', '1': '[1lI]', x: '[xX]' }
  const body = [...plain(value).slice(1)].map((c) => sign[c] ?? `[${c}${c.toUpperCase()}]`).join(' ?')
  return new RegExp(`${axis === 'pT' ? 'T' : 'N'} ?${body}(?![0-9])`).test(text)
}

const percent = (part: number, whole: number): string => `${((part / Math.max(1, whole)) * 100).toFixed(1)} %`

export function printRegistry(score: RegistryScore, misses = true): void {
  console.log(`Registry: ${score.reports} reports`)
  for (const axis of ['pT', 'pN'] as const) {
    const t = score[axis]
    console.log(
      `  ${axis} agree ${t.agree} of ${t.compared} (${percent(t.agree, t.compared)}), in ${t.otherwise} of the rest the registry's value is not printed (${percent(t.agree, t.compared - t.otherwise)} without them); given ${t.given} of ${t.prints} that print one (${percent(t.given, t.prints)})`,
    )
  }
  if (!misses) return
  for (const d of score.disagreements)
    console.log(`  differs ${d.axis} ${d.id.slice(0, 12)} registry ${d.registry} got ${d.got} in "${d.printed}"`)
  for (const u of score.unread) console.log(`  unread ${u.axis} ${u.id.slice(0, 12)} "${u.printed}"`)
}
