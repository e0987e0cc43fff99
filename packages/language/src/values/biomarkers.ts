import type { Biomarker, Items, Range } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf, sentenceAt } from '../prepare.ts'
import { hitsBetween, lineEnd, type Reading, zoneAt } from './reading.ts'

/** Words of layer `item-marker`: the normal name, and what kind of result it has. */
export interface MarkerName {
  name: string
  kind: 'stain' | 'percent' | 'protein' | 'ploidy' | 'receptor' | 'pattern'
}

/** Words of layer `item-stain`. `turn` words say it of the names after them ("negative for"), others of those before. */
export interface StainWord {
  result: string
  value?: string
  turn?: true
}

/** Markers whose result is printed beside the name or in the name's own sentence. */
export function findBiomarkers(reading: Reading): Pick<Items, 'biomarkers'> {
  const names = hitsOf<MarkerName>(reading.prepared, 'item-marker')
  if (names.length === 0) return {}
  const stains = hitsOf<StainWord>(reading.prepared, 'item-stain')
  const found = new Map<string, Biomarker>()
  for (const hit of names) {
    // An equivocal stain, or one that is a bare score, is settled by the test that follows it.
    const settled = !/^(?:equivocal|\d\+)$/.test(found.get(hit.rule.means.name)?.result ?? 'equivocal')
    if (settled || /^(?:clinical|gross)$/.test(zoneAt(reading, hit.start))) continue
    const marker = hit.rule.means.kind === 'percent' ? percentOf(reading, hit) : stainOf(reading, hit, names, stains)
    if (marker === undefined || (marker.result === 'positive' && deniedBefore(reading, hit))) continue
    if (fits(hit.rule.means.kind, marker.result)) found.set(marker.name, marker)
  }
  return found.size === 0 ? {} : { biomarkers: [...found.values()] }
}

/** Only proteins whose loss is looked for are retained or lost; DNA has a ploidy. */
function fits(kind: MarkerName['kind'], result: string): boolean {
  if (kind === 'ploidy') return result.endsWith('ploid')
  return kind === 'protein' || !/^(?:retained|lost)$/.test(result)
}

/** "No evidence of methylated MGMT is detected": a denial before the name turns what follows. */
const deniedBefore = (reading: Reading, hit: Hit<MarkerName>): boolean => {
  const sentence = sentenceAt(reading.prepared, hit.start)
  return hitsBetween(reading.answers, Math.max(sentence?.start ?? 0, hit.start - 45), hit.start).some(
    (a) => a.rule.means === 'no' && !/[,;]/.test(reading.text.slice(a.end, hit.start)),
  )
}

/** "Ki-67: 15%", "MIB-1 = 5.5 %". */
function percentOf(reading: Reading, hit: Hit<MarkerName>): Biomarker | undefined {
  const after = reading.text.slice(hit.end, Math.min(lineEnd(reading.text, hit.end), hit.end + 60))
  const match =
    /^[^0-9\n.;]{0,36}?((?:[<>~]|less than |approximately )?\d{1,3}(?:\.\d{1,2})?(?: ?- ?\d{1,3})? ?%)/.exec(after)
  if (match === null) return undefined
  const value = match[1]!.replaceAll(' ', '')
  return marker(reading, hit, value, [hit.start, hit.end + match[0].length], value)
}

function stainOf(
  reading: Reading,
  hit: Hit<MarkerName>,
  names: Hit<MarkerName>[],
  stains: Hit<StainWord>[],
): Biomarker | undefined {
  const sentence = sentenceAt(reading.prepared, hit.start)
  if (sentence === undefined) return undefined
  return (
    patterned(reading, hit) ??
    scored(reading, hit, names, stains) ??
    labelledStain(reading, hit, names, stains) ??
    turnedStain(reading, hit, names, stains, sentence.start) ??
    listedStain(reading, hit, names, stains, sentence.end)
  )
}

/** "p53 abnormal (null pattern)": a pattern is given as written. */
function patterned(reading: Reading, hit: Hit<MarkerName>): Biomarker | undefined {
  if (hit.rule.means.kind !== 'pattern') return undefined
  const word = hitsBetween(hitsOf(reading.prepared, 'item-pattern'), hit.end, hit.end + 48)[0]
  if (word === undefined || !/^[\s:=.-]*$/.test(reading.text.slice(hit.end, word.start))) return undefined
  const bracket = /^ \([^()\n]{3,30}\)/.exec(reading.text.slice(word.end, word.end + 36))?.[0].length ?? 0
  const written = reading.text.slice(word.start, word.end + bracket)
  return marker(reading, hit, written, [hit.start, word.end + bracket], undefined)
}

// "8/8", "Allred 6/8", "3+", "TPS 20%" right behind a name, perhaps with its clone in brackets.
const score =
  /^[ \t:=-]{0,3}(?:\([^()\n]{2,12}\)[ :]{0,2})?(?:(?:IHC|Allred|score)[ :]{1,2})?(?:([0-8])\/8(?!\d)|([0-3]\+|\d{1,3} ?%)|((?:TPS|CPS)[ :=]{0,2}[<>]?\d{1,3} ?%?))/i

/** A score printed right behind a name is that marker's own; no word behind a later name is. */
function scored(
  reading: Reading,
  hit: Hit<MarkerName>,
  names: Hit<MarkerName>[],
  stains: Hit<StainWord>[],
): Biomarker | undefined {
  const line = lineEnd(reading.text, hit.end, 80)
  const match = score.exec(reading.text.slice(hit.end, Math.min(line, hit.end + 40)))
  if (match === null) return undefined
  const end = hit.end + match[0].length
  const next = hitsBetween(names, end, line)[0]?.start ?? line
  const word = hitsBetween(stains, end, Math.min(next, end + 20)).find((w) => w.rule.means.turn === undefined)
  const value = (match[3] ?? match[2] ?? `${match[1]}/8`).trim()
  if (word !== undefined && /^[ ,(:-]*$/.test(reading.text.slice(end, word.start)))
    return marker(reading, hit, word.rule.means.result, [hit.start, word.end], value)
  // Allred's scale calls more than 2 positive; other scores are given as written.
  const receptor = match[1] !== undefined && hit.rule.means.kind === 'receptor'
  const result = receptor ? (Number(match[1]) > 2 ? 'positive' : 'negative') : value
  return marker(reading, hit, result, [hit.start, end], value)
}

/** "ER: positive", "p16    strong diffuse positivity", "HER2: IHC 1+, negative". */
function labelledStain(
  reading: Reading,
  hit: Hit<MarkerName>,
  names: Hit<MarkerName>[],
  stains: Hit<StainWord>[],
): Biomarker | undefined {
  const end = Math.min(lineEnd(reading.text, hit.end), hit.end + 70)
  const after = reading.text.slice(hit.end, end)
  const gap = /^[ \t]*(?:\([^()\n]{1,24}\)[ \t]*)?(?:[:=\u2013-]|[ \t]{2,}|(?:is|was)\b)[ \t]*/.exec(after)
  // "ER +", "PR -": signs beside the name.
  const sign = /^ ?(?:\(?([+\u2013-])\)?)(?=[ ,.;)]|$)(?! ?\w)/.exec(after)
  if (sign !== null) {
    return marker(
      reading,
      hit,
      sign[1] === '+' ? 'positive' : 'negative',
      [hit.start, hit.end + sign[0].length],
      detailIn(after.slice(0, 40)),
    )
  }
  const words = hitsBetween(stains, hit.end, end).filter((w) => w.rule.means.turn === undefined)
  const word = words[0]
  if (word === undefined) return undefined
  const near =
    gap === null
      ? word.start - hit.end <= 8 && /^[ \t]*(?:[\d.<>~]{0,6} ?%? ?)$/.test(reading.text.slice(hit.end, word.start))
      : word.start - hit.end <= 48
  if (!near) return undefined
  return withDetail(reading, hit, word, names)
}

const clauseEnd = /[.;](?:\s|$)|\bbut\b|\n\s*\n/

/** "positive for CK7, TTF-1 and napsin": the nearest turning word before, with only names and commas between. */
function turnedStain(
  reading: Reading,
  hit: Hit<MarkerName>,
  names: Hit<MarkerName>[],
  stains: Hit<StainWord>[],
  from: number,
): Biomarker | undefined {
  const before = hitsBetween(stains, Math.max(from, hit.start - 160), hit.start)
    .filter((w) => w.rule.means.turn)
    .at(-1)
  if (before === undefined || clauseEnd.test(reading.text.slice(before.end, hit.start))) return undefined
  if (!onlyNames(reading, names, before.end, hit.start)) return undefined
  return marker(reading, hit, before.rule.means.result, [before.start, hit.end], before.rule.means.value)
}

/** "CK7 and TTF-1 are positive": the nearest plain word behind the row of names. */
function listedStain(
  reading: Reading,
  hit: Hit<MarkerName>,
  names: Hit<MarkerName>[],
  stains: Hit<StainWord>[],
  to: number,
): Biomarker | undefined {
  const after = hitsBetween(stains, hit.end, Math.min(to, hit.end + 110)).filter(
    (w) => w.rule.means.turn === undefined,
  )[0]
  if (after === undefined || clauseEnd.test(reading.text.slice(hit.end, after.start))) return undefined
  if (!onlyNames(reading, names, hit.end, after.start)) return undefined
  const value = after.rule.means.value ?? foundIn(reading.text.slice(hit.end, after.start))
  return marker(reading, hit, after.rule.means.result, [hit.start, after.end], value)
}

/** "EGFR exon 19 deletion detected": what was found. */
const foundIn = (between: string): string | undefined =>
  /^[ :]{1,3}((?:[\w.-]+ ){0,3}[\w.-]*\d[\w.-]*(?: [\w.-]+){0,2}) $/.exec(between)?.[1]

/** At most four words that are no marker's name, such as "and", "are", "stains". */
function onlyNames(reading: Reading, names: Hit<MarkerName>[], from: number, to: number): boolean {
  let rest = ''
  let at = from
  for (const name of hitsBetween(names, from, to)) {
    rest += ` ${reading.folded.slice(at, name.start)}`
    at = name.end
  }
  rest += ` ${reading.folded.slice(at, to)}`
  const others = rest.match(/[a-z]{2,}/g) ?? []
  return others.filter((w) => w.length > 3 || !/^(?:and|or|are|is|the|was|were|for|by)$/.test(w)).length <= 2
}

/** The detail is printed between the name and the next name. */
function withDetail(reading: Reading, hit: Hit<MarkerName>, word: Hit<StainWord>, names: Hit<MarkerName>[]): Biomarker {
  const next = hitsBetween(names, hit.end, word.end + 40)[0]?.start ?? word.end + 40
  const detail = detailIn(reading.text.slice(hit.end, Math.min(next, word.end + 40)))
  return marker(reading, hit, word.rule.means.result, [hit.start, word.end], detail ?? word.rule.means.value)
}

// Scores by their usual short names, or a share of cells.
const detail = /\b(?:Allred|IHC|H-?score|TPS|CPS)[ :=]{0,2}[0-9]{1,3}(?:\/[0-9]|\+| ?%)?|\d{1,3}(?:\.\d)? ?%|\b[0-3]\+/

const detailIn = (text: string): string | undefined => detail.exec(text.split(/[\n;]|\. /)[0]!)?.[0]

function marker(
  reading: Reading,
  hit: Hit<MarkerName>,
  result: string,
  span: Range,
  value: string | undefined,
): Biomarker {
  const quote = reading.text.slice(...span)
  return { name: hit.rule.means.name, result, ...(value !== undefined && { value }), span, quote, rules: [hit.rule.id] }
}
