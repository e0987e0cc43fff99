import type { Site } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import type { Prepared } from '../prepare.ts'
import type { Sentence } from '../text/sentences.ts'
import { wordAt } from '../text/tokens.ts'
import type { GlueMeaning, InvadeMeaning, SideMeaning, SiteMeaning } from './meanings.ts'
import { hitsWithin } from './sentence-hits.ts'

/** A place named in a sentence, with its tokens; `neighbour` when the finding only reaches it, `naming` when it names a cancer. */
export interface FoundSite {
  site: Site
  first: number
  last: number
  neighbour: boolean
  naming: boolean
}

const signs = new Set([',', '(', ')', '/', ':'])
const widest = 3

const glues = (prepared: Prepared, token: number): boolean =>
  signs.has(wordAt(prepared.tokens, token)) || wordKind(prepared, token) !== undefined

/** How a little word joins two places; undefined for any other word. */
function wordKind(prepared: Prepared, token: number): GlueMeaning['glue'] | undefined {
  const hit = hitsWithin<GlueMeaning>(prepared, 'glue', { first: token, last: token })[0]
  return hit?.rule.means.glue === 'and' ? undefined : hit?.rule.means.glue
}

/** Every place a sentence names, with side and part, in order; words that belong together make one. */
export function sitesIn(prepared: Prepared, sentence: Sentence): FoundSite[] {
  const hits = hitsWithin<SiteMeaning>(prepared, 'site', sentence)
  if (hits.length === 0) return []
  const sides = hitsWithin<SideMeaning>(prepared, 'side', sentence)
  const invasions = hitsWithin<InvadeMeaning>(prepared, 'invade', sentence)
  const spread = hitsWithin<{ concept: string }>(prepared, 'concept', sentence).filter(
    (c) => c.rule.means.concept === 'spread',
  )
  const cancers = hitsWithin<{ about: string }>(prepared, 'subject', sentence).filter(
    (s) => s.rule.means.about === 'cancer' && !spread.some((c) => c.first <= s.last && s.first <= c.last),
  )
  const groups: Hit<SiteMeaning>[][] = []
  for (const hit of hits) {
    const group = groups[groups.length - 1]
    if (group !== undefined && joins(prepared, group, hit, sides)) group.push(hit)
    else groups.push([hit])
  }
  return groups.map((group) => foundSite(prepared, group, { sides, invasions, cancers, sentence }))
}

/** Do two places make one? Only glue between them, one organ, and no second part. */
function joins(
  prepared: Prepared,
  group: Hit<SiteMeaning>[],
  hit: Hit<SiteMeaning>,
  sides: Hit<SideMeaning>[],
): boolean {
  const previous = group[group.length - 1]!
  const gap = hit.first - previous.last - 1
  if (gap > widest) return false
  for (let i = previous.last + 1; i < hit.first; i++) {
    if (!glues(prepared, i) && !sides.some((s) => s.first <= i && i <= s.last)) return false
  }
  const organs = new Set(group.map((g) => g.rule.means.organ).filter((o) => o !== undefined))
  const parts = group.filter((g) => g.rule.means.part !== undefined)
  const { organ, part } = hit.rule.means
  if (organ !== undefined && organs.size > 0 && !organs.has(organ)) return false
  return part === undefined || parts.length === 0 || partOf(prepared, parts[0]!) === partOf(prepared, hit)
}

interface Around {
  sides: Hit<SideMeaning>[]
  invasions: Hit<InvadeMeaning>[]
  cancers: Hit[]
  sentence: Sentence
}

function foundSite(prepared: Prepared, group: Hit<SiteMeaning>[], around: Around): FoundSite {
  const first = group[0]!
  const last = group[group.length - 1]!
  const organ = group.map((g) => g.rule.means.organ).find((o) => o !== undefined) ?? ''
  const withPart = group.find((g) => g.rule.means.part !== undefined)
  const side = group.map((g) => g.rule.means.laterality).find((s) => s !== undefined)
  const said = around.sides.find((s) => sideBelongs(prepared, s, first, last))
  const laterality = side ?? said?.rule.means.laterality
  const start = said !== undefined && said.start < first.start ? said.start : first.start
  const site: Site = {
    organ,
    ...(withPart === undefined ? {} : { part: partOf(prepared, withPart) }),
    ...(laterality === undefined ? {} : { laterality }),
    span: [start, last.end],
    quote: prepared.text.slice(start, last.end),
    rules: group.map((g) => g.rule.id),
  }
  const neighbour = around.invasions.some((i) => i.last < first.first && first.first - i.last <= 5)
  const naming = around.cancers.some(
    (c) =>
      (c.first > last.last && c.first - last.last <= 2 && !parted(prepared, last.last, c.first)) ||
      (c.first <= first.first && c.last >= last.last && c.last > first.first),
  )
  return {
    site,
    first: first.first,
    last: last.last,
    neighbour,
    naming: naming || namedAfter(prepared, around.cancers, first),
  }
}

/** "Left node: adenocarcinoma" tells a place and what was found there; "breast carcinoma" is a name. */
function parted(prepared: Prepared, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (wordAt(prepared.tokens, i) === ':') return true
  return false
}

/** "carcinoma of the breast": the place names the cancer. */
const namedAfter = (prepared: Prepared, cancers: Hit[], site: Hit): boolean =>
  cancers.some((c) => {
    if (c.last >= site.first || site.first - c.last > 3) return false
    for (let i = c.last + 1; i < site.first; i++) if (!glues(prepared, i)) return false
    return wordKind(prepared, c.last + 1) === 'of'
  })

/** "right suprahilar", "left lateral third of", "liver, left": a side close before or inside the place. */
function sideBelongs(prepared: Prepared, side: Hit<SideMeaning>, first: Hit, last: Hit): boolean {
  if (side.first >= first.first && side.last <= last.last) return true
  if (side.last < first.first && first.first - side.last <= 3) return onlyWords(prepared, side.last + 1, first.first)
  return false
}

function onlyWords(prepared: Prepared, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (hitsWithin<GlueMeaning>(prepared, 'glue', { first: i, last: i })[0]?.rule.means.glue === 'and') return false
    if (!signs.has(wordAt(prepared.tokens, i)) && !/^\p{L}+$/u.test(wordAt(prepared.tokens, i))) return false
  }
  return true
}

function partOf(prepared: Prepared, hit: Hit<SiteMeaning>): string {
  const { part = '', name = '' } = hit.rule.means
  const words: string[] = []
  for (let i = hit.first; i <= hit.last; i++) words.push(wordAt(prepared.tokens, i))
  if (part === 'as-written') return words.join(' ')
  if (part === 'first-word') return words[0] ?? ''
  if (part !== 'numbered') return part
  const number = words[words.length - 1] ?? ''
  return `${name} ${arabic(number)}`
}

const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii']

/** "VI" and "6" are one number; a letter after it stays: "IVa". */
function arabic(number: string): string {
  const plain = romans.indexOf(number)
  if (plain > 0) return String(plain)
  const stem = romans.indexOf(number.slice(0, -1))
  return stem > 0 ? `${stem}${number.slice(-1)}` : number
}
