import type { Item, Items, Range } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf, sentenceAt } from '../prepare.ts'
import { cellAfter } from './answer.ts'
import { byMeaning, hitsBetween, isFinal, itemAt, lineEnd, type Reading, trimmed, zoneAt } from './reading.ts'
import type { Side } from './side.ts'
import { chosenIn, withoutBlankOptions } from './ticks.ts'
import { isPlaceOfTumour, isSaidOfTumour, isTold } from './told.ts'

/** Words of layer `item-subject`. */
export type SubjectWord =
  | 'procedure'
  /** "Resection", which alone says little: only where nothing fuller is named. */
  | 'procedure-plain'
  | 'procedure-label'
  | 'site'
  | 'site-label'
  | 'side-label'
  | 'histology'
  | 'benign-histology'
  | 'histology-label'

/** Words of layer `item-paired`; `adnexa` have a side of their own only where tumour is named in them. */
export type PairedWord = 'organ' | 'adnexa'

type Subject = Pick<Items, 'procedure' | 'primarySite' | 'laterality' | 'histology'>

/** What was removed, from where, and what it is: short phrases as written; a label's value before words of the diagnosis. Without a stage (`staged`) a metastasis says nothing of the first site. */
export function findSubject(reading: Reading, staged: boolean): Subject {
  const all = hitsOf<SubjectWord>(reading.prepared, 'item-subject')
  const words = wordsOf(withoutBlankOptions(reading.text, reading.boxes, all))
  const subject: Subject = {}
  const procedure =
    labelled(reading, words, 'procedure-label', 'procedure') ??
    spoken(reading, of(words, 'procedure')) ??
    plainly(reading, words)
  const types = of(words, 'histology')
  const told = types.filter((w) => isTold(reading, w))
  const histology =
    labelled(reading, words, 'histology-label', undefined) ??
    spoken(reading, told) ??
    (types.length === told.length || told.length === 0
      ? spoken(
          reading,
          of(words, 'benign-histology').filter((w) => isTold(reading, w)),
        )
      : undefined)
  const primarySite =
    labelled(reading, words, 'site-label', undefined) ??
    (staged || !fromElsewhere(reading, told) ? placeOf(reading, words) : undefined)
  const laterality = sideOf(reading, words)
  if (procedure) subject.procedure = procedure
  if (primarySite) subject.primarySite = primarySite
  if (laterality) subject.laterality = laterality
  if (histology) subject.histology = histology
  return subject
}

/** The words in order, and by what they mean. */
interface Words {
  all: Hit<SubjectWord>[]
  of: ReadonlyMap<SubjectWord, Hit<SubjectWord>[]>
}

const wordsOf = (all: Hit<SubjectWord>[]): Words => ({ all, of: byMeaning(all) })

const of = (words: Words, means: SubjectWord): Hit<SubjectWord>[] => words.of.get(means) ?? []

function placeOf(reading: Reading, words: Words): Item<string> | undefined {
  const places = of(words, 'site').filter((w) => isPlaceOfTumour(reading, w))
  return (
    spoken(
      reading,
      places.filter((w) => isSaidOfTumour(reading, w)),
    ) ??
    // On the bench organs are named that only came along.
    spoken(
      reading,
      places.filter((w) => zoneAt(reading, w.start) !== 'gross'),
    )
  )
}

/** "Left thigh, resection": a bare word counts where it stands as an entry of its own. */
const plainly = (reading: Reading, words: Words): Item<string> | undefined =>
  spoken(
    reading,
    of(words, 'procedure-plain').filter(
      (w) =>
        /(?:[,:\n-] ?|^)$/.test(reading.text.slice(Math.max(0, w.start - 2), w.start)) &&
        /^ ?(?:[,:.;\n(]|$)/.test(reading.text.slice(w.end, w.end + 2)) &&
        isFinal(reading, w.start),
    ),
  )

/** A tumour is called metastatic: the place sampled is not where it began. */
const fromElsewhere = (reading: Reading, types: Hit[]): boolean =>
  types.some((t) =>
    hitsBetween(reading.anchors, t.start - 34, t.start + 1).some(
      (a) => a.rule.id.endsWith('.metastatic') && !/[.;:]/.test(reading.text.slice(a.end, t.start)),
    ),
  )

const longest = 90

function labelled(
  reading: Reading,
  words: Words,
  label: SubjectWord,
  needs: SubjectWord | undefined,
): Item<string> | undefined {
  for (const word of of(words, label)) {
    if (zoneAt(reading, word.start) === 'clinical') continue
    const wide = cellAfter(reading.text, word.end)
    const cell = wide?.labelled ? chosenIn(reading.text, reading.boxes, wide) : undefined
    if (cell === undefined) continue
    const stop = /[.;\n]|\s{3,}/.exec(reading.text.slice(cell.start, cell.end))
    const range = trimmed(
      reading.text,
      cell.start,
      Math.min(cell.start + longest, stop === null ? cell.end : cell.start + stop.index),
    )
    if (range[1] - range[0] < 3 || !/[A-Za-z]{3}/.test(reading.text.slice(...range))) continue
    if (needs !== undefined && hitsBetween(words.all, range[0], range[1]).every((w) => w.rule.means !== needs)) continue
    return itemAt(reading, oneLine(reading.text.slice(...range)), range, [word.rule.id])
  }
  return undefined
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** The first hit of the final words, widened to the hits that touch it. */
function spoken(reading: Reading, fits: Hit<SubjectWord>[]): Item<string> | undefined {
  const first = fits.find((w) => zoneAt(reading, w.start) === 'diagnosis') ?? fits[0]
  if (first === undefined) return undefined
  const sentence = sentenceAt(reading.prepared, first.start)
  const side = hitsBetween(
    hitsOf<Side>(reading.prepared, 'item-side'),
    Math.max(sentence?.start ?? 0, first.start - 12),
    first.start,
  ).at(-1)
  let end = first.end
  for (const next of fits) {
    if (next.start >= end && next.start - end <= 6 && next.start > first.start) end = next.end
  }
  const range: Range = [
    side !== undefined && /^\s{0,2}$/.test(reading.text.slice(side.end, first.start)) ? side.start : first.start,
    end,
  ]
  return itemAt(reading, oneLine(reading.text.slice(...range)), range, [first.rule.id])
}

/** "Laterality: left" first; else the one side the diagnosis names beside a paired organ. */
function sideOf(reading: Reading, words: Words): Items['laterality'] {
  const sides = hitsOf<Side>(reading.prepared, 'item-side')
  if (sides.length === 0) return undefined
  const labels = [...of(words, 'site-label'), ...of(words, 'side-label')].sort((a, b) => a.start - b.start)
  for (const word of labels) {
    const place = word.rule.means === 'site-label'
    if (!isFinal(reading, word.start)) continue
    const cell = cellAfter(reading.text, word.end)
    if (cell === undefined || !cell.labelled) continue
    const side = hitsBetween(
      withoutBlankOptions(reading.text, reading.boxes, sides),
      cell.start,
      Math.min(cell.start + 30, lineEnd(reading.text, cell.start)),
    )[0]
    // A label of place names a side only when its value begins with it.
    if (side !== undefined && (!place || side.start - cell.start <= 1))
      return itemAt(reading, side.rule.means, [word.start, side.end], [word.rule.id])
  }
  return besidePaired(reading, sides, true) ?? besidePaired(reading, sides, false)
}

function besidePaired(reading: Reading, sides: Hit<Side>[], diagnosisOnly: boolean): Items['laterality'] {
  const found = hitsOf<PairedWord>(reading.prepared, 'item-paired').flatMap((word) => {
    const zone = zoneAt(reading, word.start)
    if (diagnosisOnly ? zone !== 'diagnosis' && zone !== 'synoptic' : word.rule.means === 'adnexa') return []
    const side = hitsBetween(sides, word.start - 24, word.end + 12).find(
      (s) => (s.last < word.first ? word.first - s.last : s.first - word.last) <= 3,
    )
    if (side === undefined || (word.rule.means === 'adnexa' && !bearsTumour(reading, word))) return []
    return [{ side, word }]
  })
  const first = found[0]
  if (first === undefined) return undefined
  const all = new Set(found.map((f) => f.side.rule.means))
  const adnexa = found.every((f) => f.word.rule.means === 'adnexa')
  if (all.size > 1 && !adnexa) return undefined
  const span: Range = [Math.min(first.side.start, first.word.start), Math.max(first.side.end, first.word.end)]
  return itemAt(reading, all.size > 1 ? 'bilateral' : first.side.rule.means, span, [
    first.side.rule.id,
    first.word.rule.id,
  ])
}

/** A tumour type in the same line behind the organ, or before it in its sentence; not denied. */
function bearsTumour(reading: Reading, word: Hit): boolean {
  const kinds = hitsOf<SubjectWord>(reading.prepared, 'item-subject').filter((w) => w.rule.means === 'histology')
  const behind = hitsBetween(kinds, word.end, lineEnd(reading.text, word.end, 90))[0]
  const sentence = sentenceAt(reading.prepared, word.start)
  const ahead = hitsBetween(kinds, Math.max(sentence?.start ?? 0, word.start - 70), word.start).at(-1)
  const denied = (from: number, to: number): boolean =>
    hitsBetween(reading.answers, from, to).some((a) => /^(?:no|free|benign)$/.test(a.rule.means))
  if (behind !== undefined) return !denied(word.end, behind.start)
  return (
    ahead !== undefined &&
    !reading.text.slice(ahead.end, word.start).includes('\n') &&
    !denied(Math.max(sentence?.start ?? 0, ahead.start - 24), word.end)
  )
}
