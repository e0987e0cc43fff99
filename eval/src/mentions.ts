import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Extent, Statement, Status } from '@cairn/core'
import { findStatements, packFor, prepare } from '@cairn/language'
import { rounded } from './scoreboard.ts'

/** One marked mention of ../shared/gold/mentions.jsonl. */
export interface Mention {
  id: string
  source: string
  document: string
  before: string
  text: string
  after: string
  focus: [number, number]
  focus_text: string
  subject: 'recurrence' | 'spread' | 'disease' | 'not-cancer'
  status: Status | 'n/a'
  extent: Extent | 'n/a'
  certain: boolean
  note: string
}

export interface Rate {
  precision: number
  recall: number
  f1: number
  examples: number
}

export interface Miss {
  id: string
  certain: boolean
  gold: string
  got: string
  rules: string[]
  text: string
  note: string
}

export interface MentionScore {
  /** The figures of the scoreboard; `dangerous` counts faults, all else is better when higher. */
  figures: Record<string, number>
  mentions: number
  certain: number
  statuses: Record<string, Rate>
  /** Mean F1 over statuses with ten or more certain examples. */
  macroF1: number
  aboutCancer: Rate
  extentAccuracy: number
  extentOver: number
  /** Gold status (or not-cancer) -> answer -> count, certain mentions only. */
  confusion: Record<string, Record<string, number>>
  dangerous: Miss[]
  dangerousShare: number
  missed: Miss[]
  missedExtent: Miss[]
  /** The same figures over mentions a careful reader could read differently. */
  uncertain: { mentions: number; statusAgree: number; extentAgree: number }
}

const notCancer = 'not-cancer'
const lesser: string[] = ['absent', 'possible', 'hypothetical']

interface Answer {
  mention: Mention
  gold: string
  got: string
  statement: Statement | undefined
}

/** Scores the marked mentions in `dataDir`/gold, none when the file is not there. Uncertain ones are kept apart. */
export function scoreMentions(dataDir: string, only?: (mention: Mention) => boolean): MentionScore {
  const path = join(dataDir, 'gold', 'mentions.jsonl')
  const lines = (existsSync(path) ? readFileSync(path, 'utf8') : '').split('\n').filter((l) => l.trim() !== '')
  const answers = lines
    .map((l) => JSON.parse(l) as Mention)
    .filter(only ?? (() => true))
    .map(answerOf)
  const sure = answers.filter((a) => a.mention.certain)
  const unsure = answers.filter((a) => !a.mention.certain)
  const statuses = rates(sure)
  const counted = Object.entries(statuses).filter(([name, r]) => name !== notCancer && r.examples >= 10)
  const extents = sure.filter(hasExtent)
  const dangerous = answers.filter(isDangerous).map((a) => miss(a, a.gold, a.got))
  const score = {
    mentions: answers.length,
    certain: sure.length,
    statuses,
    macroF1: mean(counted.map(([, r]) => r.f1)),
    aboutCancer: rate(sure, (name) => name !== notCancer),
    extentAccuracy: share(extents, extentAgrees),
    extentOver: extents.length,
    confusion: confusion(sure),
    dangerous,
    dangerousShare: answers.length === 0 ? 0 : dangerous.length / answers.length,
    missed: answers.filter((a) => a.gold !== a.got).map((a) => miss(a, a.gold, a.got)),
    missedExtent: answers
      .filter((a) => hasExtent(a) && !extentAgrees(a))
      .map((a) => miss(a, a.mention.extent, a.statement?.extent ?? '-')),
    uncertain: {
      mentions: unsure.length,
      statusAgree: share(unsure, (a) => a.gold === a.got),
      extentAgree: share(unsure.filter(hasExtent), extentAgrees),
    },
  }
  return { figures: figuresOf(score), ...score }
}

function figuresOf(score: Omit<MentionScore, 'figures'>): Record<string, number> {
  return {
    statusMacroF1: rounded(score.macroF1),
    aboutCancerF1: rounded(score.aboutCancer.f1),
    extentAccuracy: rounded(score.extentAccuracy),
    dangerous: score.dangerous.length,
    ...Object.fromEntries(Object.entries(score.statuses).map(([name, r]) => [`f1.${name}`, rounded(r.f1)])),
  }
}

function answerOf(mention: Mention): Answer {
  const text = `${mention.before}\n${mention.text}\n${mention.after}`
  const offset = mention.before.length + 1
  const from = mention.focus[0] + offset
  const to = mention.focus[1] + offset
  const statement = findStatements(prepare(text, packFor(text))).find((s) => s.span[0] < to && from < s.span[1])
  const gold = mention.subject === 'not-cancer' ? notCancer : mention.status
  return { mention, gold, got: statement?.status ?? notCancer, statement }
}

const hasExtent = (a: Answer): boolean =>
  a.mention.extent !== 'n/a' && (a.statement?.concept === 'recurrence' || a.statement?.concept === 'spread')

const extentAgrees = (a: Answer): boolean => a.statement?.extent === a.mention.extent

/** A suspicion or a fact read as denied, or a denial or an open question read as a fact. */
const isDangerous = ({ gold, got }: Answer): boolean =>
  ((gold === 'suspected' || gold === 'established') && got === 'absent') ||
  (lesser.includes(gold) && got === 'established')

const mean = (of: number[]): number => (of.length === 0 ? 0 : of.reduce((a, b) => a + b, 0) / of.length)
const share = (of: Answer[], agrees: (a: Answer) => boolean): number =>
  of.length === 0 ? 0 : of.filter(agrees).length / of.length

function rates(answers: Answer[]): Record<string, Rate> {
  const names = [...new Set(answers.flatMap((a) => [a.gold, a.got]))].sort()
  return Object.fromEntries(names.map((name) => [name, rate(answers, (n) => n === name)]))
}

function rate(answers: Answer[], is: (name: string) => boolean): Rate {
  const both = answers.filter((a) => is(a.gold) && is(a.got)).length
  const examples = answers.filter((a) => is(a.gold)).length
  const given = answers.filter((a) => is(a.got)).length
  const precision = given === 0 ? 0 : both / given
  const recall = examples === 0 ? 0 : both / examples
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall), examples }
}

function confusion(answers: Answer[]): Record<string, Record<string, number>> {
  const table: Record<string, Record<string, number>> = {}
  for (const { gold, got } of answers) {
    table[gold] ??= {}
    table[gold][got] = (table[gold][got] ?? 0) + 1
  }
  return table
}

function miss({ mention, statement }: Answer, gold: string, got: string): Miss {
  const [from, to] = mention.focus
  const text = `${mention.before.slice(-60)} | ${mention.text.slice(Math.max(0, from - 140), from)}[[${mention.focus_text}]]${mention.text.slice(to, to + 120)} | ${mention.after.slice(0, 40)}`
  return {
    id: mention.id,
    certain: mention.certain,
    gold,
    got,
    rules: statement?.rules ?? [],
    text,
    note: mention.note,
  }
}

/** Prints the score, every confusion and every miss with its text. */
export function printMentions(score: MentionScore): void {
  const percent = (n: number): string => `${(n * 100).toFixed(1)} %`
  const lines = [
    `mentions ${score.mentions}, certain ${score.certain}`,
    `status macro-F1 ${score.macroF1.toFixed(3)}   about the cancer F1 ${score.aboutCancer.f1.toFixed(3)}   extent ${percent(score.extentAccuracy)} of ${score.extentOver}   dangerous ${score.dangerous.length} (${percent(score.dangerousShare)})`,
  ]
  for (const [name, r] of Object.entries(score.statuses)) {
    lines.push(
      `  ${name.padEnd(13)} P ${r.precision.toFixed(3)}  R ${r.recall.toFixed(3)}  F1 ${r.f1.toFixed(3)}  of ${r.examples}`,
    )
  }
  lines.push(
    `uncertain ${score.uncertain.mentions}: status agrees ${percent(score.uncertain.statusAgree)}, extent ${percent(score.uncertain.extentAgree)}`,
  )
  for (const [gold, row] of Object.entries(score.confusion)) lines.push(`  ${gold} -> ${JSON.stringify(row)}`)
  const list = (title: string, of: Miss[]): void => {
    lines.push(`${title}: ${of.length}`)
    for (const m of of)
      lines.push(
        `  ${m.certain ? '' : '? '}${m.gold} read as ${m.got} [${m.rules.join(' ')}]\n      ${m.text.replaceAll('\n', ' ')}`,
      )
  }
  list('dangerous', score.dangerous)
  list('missed', score.missed)
  list('missed extent', score.missedExtent)
  console.log(lines.join('\n'))
}
