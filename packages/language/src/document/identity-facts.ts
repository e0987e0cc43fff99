import { type IdentityFact, type PartialDate, partialDate, type Range } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf, type Prepared } from '../prepare.ts'
import { isNumberAt, wordAt } from '../text/tokens.ts'
import { type FoundDate, findDates } from './dates.ts'
import { type NameFinder, nameFinder, readName } from './person-name.ts'
import { headEnd, type Line, lineAt, tokenFrom, tokensOf } from './places.ts'

/**
 * What a document says about whose paper it is: names, birth dates, sex, hospital numbers, age, in order of place.
 * Found by labels, and by the habit of writing name, birth date and number in one line.
 */
export function identityFacts(prepared: Prepared): IdentityFact[] {
  const seeker = new Seeker(prepared)
  for (const date of findDates(prepared)) seeker.birthDate(date)
  for (const hit of hitsOf<string>(prepared, 'identity-label')) seeker.labelled(hit)
  seeker.numbersAlone()
  seeker.ages()
  return tidy(seeker.facts)
}

/** Years that must lie between an unlabelled birth date and the newest date of the paper. */
const grownUp = 15

class Seeker {
  readonly facts: IdentityFact[] = []
  private readonly prepared: Prepared
  private readonly names: NameFinder
  private readonly head: number
  private readonly newest: string
  private readonly titles: Map<number, string>
  private readonly sexes: Map<number, string>
  private readonly labels: Map<number, Hit<string>>
  private readonly laboratory: Set<number>
  private readonly dates: FoundDate[]

  constructor(prepared: Prepared) {
    this.prepared = prepared
    this.names = nameFinder(prepared)
    this.head = headEnd(prepared.text)
    this.dates = findDates(prepared)
    this.newest =
      this.dates
        .filter((d) => d.date.length === 10 && d.start < this.head)
        .map((d) => d.date)
        .sort()
        .at(-1) ?? ''
    this.titles = new Map(hitsOf<string>(prepared, 'person-title').map((h) => [h.last, h.rule.means]))
    this.sexes = new Map(hitsOf<string>(prepared, 'sex').map((h) => [h.first, h.rule.means]))
    this.labels = new Map(hitsOf<string>(prepared, 'identity-label').map((h) => [h.last, h]))
    this.laboratory = tokensOf(prepared, 'lab-label')
  }

  /** A date that is labelled as birth, or lies a grown-up's years back beside a name in the head. */
  birthDate(found: FoundDate): void {
    if (found.date.length !== 10 || found.inferred || this.ofRelative(found)) return
    const label = this.labelBefore(found.first)
    const labelled = label?.rule.means === 'birthDate'
    const line = lineAt(this.prepared.text, found.start)
    const born = Number(this.birthYear(found, found.date).slice(0, 4))
    if (born < 1900) return
    const old = this.newest !== '' && Number(this.newest.slice(0, 4)) - born >= grownUp
    if (!labelled && !old) return
    const left = this.chainStart(line, labelled ? label.start : found.start)
    const name =
      this.names.before(line.start, left) ?? (labelled && left <= line.start + 2 ? this.nameAbove(line) : undefined)
    if (!labelled && name === undefined && !this.nearLabel(line, found)) return
    if (labelled && name === undefined && found.start > this.head && !this.nearLabel(line, found)) return
    this.addDate(found, labelled ? label.rule.id : 'document.birth-date.beside-name')
    if (name !== undefined) this.addName(name, 'document.name.before-birth-date')
    this.numbersIn(line, left, found)
  }

  /** "his brother Karl, born …" */
  private ofRelative = (found: FoundDate): boolean =>
    hitsOf(this.prepared, 'relative').some(
      (h) =>
        h.end <= found.start &&
        found.start - h.end < 60 &&
        !this.prepared.text.slice(h.end, found.start).includes('\n'),
    )

  /** A name that is the whole line above the one with the birth date. */
  private nameAbove(line: Line): Range | undefined {
    if (line.start === 0) return undefined
    const above = lineAt(this.prepared.text, line.start - 1)
    const end = above.start + this.prepared.text.slice(above.start, above.end).trimEnd().length
    const name = this.names.before(above.start, end)
    return name !== undefined && this.prepared.text.slice(above.start, name[0]).trim() === '' ? name : undefined
  }

  private nearLabel(line: Line, found: FoundDate): boolean {
    const first = tokenFrom(this.prepared, line.start)
    for (let i = first; i < found.first; i++) {
      const means = this.labels.get(i)?.rule.means
      if (means === 'name' || means === 'subject' || means === 'number') return true
    }
    return false
  }

  private labelBefore(token: number): Hit<string> | undefined {
    for (let i = token - 1; i >= 0 && i >= token - 3; i--) {
      const hit = this.labels.get(i)
      if (hit !== undefined) return hit
      if (!/^[:.(\]=#,]$/.test(wordAt(this.prepared.tokens, i))) return undefined
    }
    return undefined
  }

  /** Steps left over labels, sex, age, numbers and signs that stand between a name and its birth date. */
  private chainStart(line: Line, from: number): number {
    const { text } = this.prepared
    let at = from
    for (let step = 0; step < 6; step++) {
      const slice = text.slice(Math.max(line.start, at - 40), at)
      const match =
        /(?:[\s,;:|/().#\u2013\u2014-]+|(?:\s{2}|[,/|(:] ?)[MF]|\b\d{1,3}\s?[MFy]|[\s(]\p{Lu}{0,4}[ -]?\d[\d /-]{3,14}\d)$/u.exec(
          slice,
        )
      if (match !== null && match[0] !== '') {
        at -= match[0].length
        continue
      }
      const token = tokenFrom(this.prepared, at - 1)
      const label = this.labels.get(token) ?? this.labels.get(token - 1) ?? this.labels.get(token + 1)
      const mine =
        label !== undefined &&
        label.end >= at &&
        label.end - at < 3 &&
        label.start >= line.start &&
        label.rule.means !== 'name' &&
        label.rule.means !== 'subject'
      if (!mine) break
      at = label.start
    }
    return at
  }

  labelled(label: Hit<string>): void {
    if (label.rule.means === 'number' && this.laboratory.has(label.first)) return
    const { text, tokens } = this.prepared
    const inHead = label.start < this.head
    const colon = wordAt(tokens, label.last + 1) === ':' || wordAt(tokens, label.last) === ':'
    const line = lineAt(text, label.start)
    switch (label.rule.means) {
      case 'name':
        if (colon || (inHead && tokens.lineStart[label.first] === 1)) this.nameAfter(label, line)
        break
      case 'family':
        if (colon || inHead) this.nameInParts(label)
        break
      case 'subject':
        if ((inHead || colon) && this.opensSubject(label)) this.nameAfter(label, line)
        break
      case 'their-ref':
        if (this.personIn(line)) this.numberAfter(label, line)
        break
      case 'number':
        if (inHead || (colon && label.last > label.first)) this.numberAfter(label, line)
        break
      case 'sex':
        if (colon) this.sexAt(label.last + (wordAt(tokens, label.last) === ':' ? 1 : 2), label.rule.id)
        break
      case 'age':
        if (colon) this.ageAt(label)
    }
  }

  private opensSubject(label: Hit<string>): boolean {
    const { tokens } = this.prepared
    if (tokens.lineStart[label.first] === 1) return true
    return label.last > label.first && this.titles.has(label.last + 1)
  }

  private nameAfter(label: Hit<string>, line: Line): void {
    const range = this.names.after(label.end, line.end)
    if (range === undefined || this.isStaff(range[0])) return
    this.addName(range, label.rule.id)
  }

  /** "Surname: BRIGHTWELL   First name: Anna": both parts, at most a line apart. */
  private nameInParts(label: Hit<string>): void {
    const { text } = this.prepared
    const given = hitsOf<string>(this.prepared, 'identity-label').find(
      (h) => h.rule.means === 'given' && h.start > label.end && h.start - label.end < 80,
    )
    if (given === undefined) return
    const family = namePart.exec(text.slice(label.end, given.start))
    const first = namePart.exec(text.slice(given.end, given.end + 60))
    if (family === null || first === null) return
    const start = label.end + family[0].length - family[1]!.length
    const end = given.end + first[0].length
    const value = `${family[1]!} ${first[1]!}`.replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim().toUpperCase()
    this.add('name', [start, end], [label.rule.id], { value })
    this.sexAfter(end)
  }

  private isStaff(at: number): boolean {
    const token = tokenFrom(this.prepared, at)
    const { tokens } = this.prepared
    if (tokens.lineStart[token] === 1) return false
    if (this.titles.get(token - 1) === 'staff') return true
    return /^[.:]$/.test(wordAt(tokens, token - 1)) && this.titles.get(token - 2) === 'staff'
  }

  private addName(range: Range, rule: string): void {
    if (this.isStaff(range[0])) return
    this.add('name', range, [rule], readName(this.prepared.text.slice(range[0], range[1])))
    const title = this.titles.get(tokenFrom(this.prepared, range[0]) - 1)
    if (title === 'woman' || title === 'man') {
      const { tokens } = this.prepared
      const at = tokenFrom(this.prepared, range[0]) - 1
      this.add('sex', [tokens.start[at]!, tokens.end[at]!], ['document.sex.title'], {
        value: title === 'woman' ? 'female' : 'male',
      })
    }
    this.sexAfter(range[1])
  }

  /** "OLDCASTLE Anna  F  1/5/1950", "/ F /". */
  private sexAfter(end: number): void {
    const token = tokenFrom(this.prepared, end)
    for (let i = token; i < token + 3; i++) {
      const word = wordAt(this.prepared.tokens, i)
      if (this.sexes.has(i) && (this.prepared.tokens.start[i] ?? 0) - end < 24) {
        this.sexAt(i, 'document.sex.beside-name')
        return
      }
      if (word === undefined || !/^[,/|(]$/.test(word)) return
    }
  }

  private sexAt(token: number, rule: string): void {
    const sex = this.sexes.get(token)
    const { start, end } = this.prepared.tokens
    if (sex !== undefined) this.add('sex', [start[token]!, end[token]!], [rule], { value: sex })
  }

  private ageAt(label: Hit<string>): void {
    const { tokens } = this.prepared
    for (let i = label.last; i <= label.last + 2; i++) {
      if (!isNumberAt(tokens, i) || Number(wordAt(tokens, i)) > 119) continue
      this.add('age', [tokens.start[i]!, tokens.end[i]!], [label.rule.id], { value: wordAt(tokens, i) })
      return
    }
  }

  /** "61-year-old woman", "61F" in the head. */
  ages(): void {
    const hit = hitsOf<string>(this.prepared, 'age').find((h) => h.start < Math.max(this.head, 800))
    if (hit !== undefined) {
      const value = wordAt(this.prepared.tokens, hit.first)
      this.add('age', [hit.start, hit.end], [hit.rule.id], { value })
      if (hit.rule.means !== 'unstated') this.add('sex', [hit.start, hit.end], [hit.rule.id], { value: hit.rule.means })
    }
    const short = /(?:^|, ?|\()(\d{2,3})\s?([MF])(?=, | \)|\)|\s*$)/m.exec(this.prepared.text.slice(0, this.head))
    if (short !== null && Number(short[1]) < 111) {
      const start = short.index + short[0].indexOf(short[1]!)
      const range: Range = [start, short.index + short[0].length]
      this.add('age', range, ['document.age.with-sex'], { value: short[1]! })
      this.add('sex', range, ['document.age.with-sex'], { value: short[2] === 'F' ? 'female' : 'male' })
    }
  }

  private numberAfter(label: Hit<string>, line: Line): void {
    const short =
      label.rule.means === 'number' &&
      label.first === label.last &&
      wordAt(this.prepared.tokens, label.first).length < 3
    if (short && !this.personIn(line)) return
    const after = /^[\s:.#]{0,30}/.exec(this.prepared.text.slice(label.end, line.end))![0].length
    const found = numberPattern.exec(this.prepared.text.slice(label.end + after, line.end))
    if (found !== null) this.addNumber(label.end + after, found[0], label.rule.id)
  }

  private personIn = (line: Line): boolean =>
    this.facts.some(
      (f) => (f.what === 'name' || f.what === 'birthDate') && f.span[0] >= line.start && f.span[1] <= line.end,
    )

  /** Numbers that stand in the line of a name and a birth date, set off by signs or wide gaps. */
  private numbersIn(line: Line, from: number, birth: FoundDate): void {
    const text = this.prepared.text
    for (const [start, end] of [
      [from, birth.start],
      [birth.end, Math.min(line.end, birth.end + 90)],
    ] as const) {
      const slice = text.slice(start, end)
      for (const found of slice.matchAll(numberAmong)) {
        const at = start + found.index + found[0].length - found[1]!.length
        const token = tokenFrom(this.prepared, at)
        if (this.laboratory.has(token - 1) || this.laboratory.has(token - 2)) continue
        this.addNumber(at, found[1]!, 'document.number.beside-name')
      }
    }
  }

  /** A name and a number in one line of the head without any birth date: "a brightwell, 0009912". */
  numbersAlone(): void {
    if (this.facts.some((f) => f.what === 'number')) {
      this.nameBeforeNumber()
      return
    }
    const head = this.prepared.text.slice(0, this.head)
    for (const found of head.matchAll(loneNumber)) {
      const at = found.index + found[0].length - found[1]!.length
      const line = lineAt(this.prepared.text, at)
      const name = this.names.before(line.start, this.chainStart(line, at))
      if (name === undefined || this.isDate(at) || this.isPlace(name)) continue
      this.addName(name, 'document.name.before-number')
      this.addNumber(at, found[1]!, 'document.number.beside-name')
      return
    }
  }

  /** "Anna Brightwell  MRN 0009912": a name before a labelled number, where none was found otherwise. */
  private nameBeforeNumber(): void {
    if (this.facts.some((f) => f.what === 'name')) return
    for (const { span } of this.facts.filter((f) => f.what === 'number' && f.span[0] < this.head)) {
      const line = lineAt(this.prepared.text, span[0])
      const name = this.names.before(line.start, this.chainStart(line, span[0]))
      if (name === undefined || this.isPlace(name)) continue
      this.addName(name, 'document.name.before-number')
      return
    }
  }

  /** "Oak Ward  0009912": where only a number stands behind it, the name of a ward. */
  private isPlace = (name: Range): boolean =>
    hitsOf(this.prepared, 'surname').some((h) => h.start > name[0] && h.end === name[1])

  private isDate = (at: number): boolean => this.dates.some((d) => d.start <= at && at < d.end)

  private addNumber(at: number, written: string, rule: string): void {
    // "MRN 0099120": the letters in front are the label.
    const label = this.labels.get(tokenFrom(this.prepared, at))
    if (label !== undefined && label.end < at + written.length && label.start >= at) {
      const digitsFrom = written.slice(label.end - at).search(/[^\s:.#]/) + label.end - at
      this.addNumber(at + digitsFrom, written.slice(digitsFrom), rule)
      return
    }
    if (this.facts.some((f) => f.what === 'number' && f.span[0] < at + written.length && at < f.span[1])) return
    const value = written.replace(/[\s/-]/g, '').toUpperCase()
    const digits = value.replace(/\D/g, '')
    if (digits.length < 4 || digits.length > 14 || new Set(digits).size < 2 || this.isDate(at)) return
    this.add('number', [at, at + written.length], [rule], { value })
  }

  private addDate(found: FoundDate, rule: string): void {
    const value = this.birthYear(found, found.date)
    const alternatives = found.alternatives?.map((a) => this.birthYear(found, a))
    this.add(
      'birthDate',
      [found.start, found.end],
      [rule],
      alternatives === undefined ? { value } : { value, alternatives },
    )
  }

  /** A year of two digits that would lie after the paper is of the century before. */
  private birthYear(found: FoundDate, date: PartialDate): PartialDate {
    const short = !/\d{4}/.test(this.prepared.text.slice(found.start, found.end))
    const year = Number(date.slice(0, 4))
    if (!short || (this.newest !== '' ? date <= this.newest : year < 2030)) return date
    return partialDate(year - 100, Number(date.slice(5, 7)), Number(date.slice(8, 10))) ?? date
  }

  private add(
    what: IdentityFact['what'],
    span: Range,
    rules: string[],
    read: { value: string; alternatives?: string[] },
  ): void {
    this.facts.push({ what, ...read, span, quote: this.prepared.text.slice(span[0], span[1]), rules })
  }
}

const namePart = /^[\s:.]{0,20}(\p{Lu}[\p{L}'\u2019-]*(?: \p{Lu}[\p{L}.'\u2019-]*){0,3})/u
const loneNumber =
  /(?:^|[\s,(])((?:\p{Lu}{1,4}[ /-]?)?(?:\d{4,}(?:-\d+){0,2}|\d{1,4}(?:-\d{1,6}){0,2}-\d{3,6}(?:-\d)?))(?=[\s,.)]|$)/gmu
const numberPattern = /^(?:\p{Lu}{1,4}[ /-]?)?\d[\dA-Z]*(?:[-/ ]\d+){0,3}(?![\d.]*\d?[/.]\d)/u
const numberAmong =
  /(?:^|[\s,(|]|[^\d\p{Lu}]\/ ?)((?:\p{Lu}{1,4}[ /-]?)?\d{3,}(?:[- ]\d+){0,3}|\p{Lu}{1,4} ?\d{3}(?:[- ]\d+){1,3})(?=[\s,.)|/]|$)/gu

/** In order of place, the same words once. */
function tidy(facts: IdentityFact[]): IdentityFact[] {
  const seen = new Set<string>()
  return [...facts]
    .sort((a, b) => a.span[0] - b.span[0] || a.what.localeCompare(b.what))
    .filter((fact) => {
      const key = `${fact.what} ${fact.span[0]} ${fact.span[1]}`
      return seen.has(key) ? false : seen.add(key) !== undefined
    })
}
