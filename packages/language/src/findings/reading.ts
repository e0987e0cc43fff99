import type { DocumentFacts, PartialDate, Range, Statement } from '@cairn/core'
import { documentDate } from '../document/date-facts.ts'
import { type FoundDate, findDates } from '../document/dates.ts'
import type { Hit } from '../lexicon/lexicon.ts'
import type { Prepared } from '../prepare.ts'
import type { ContextMeaning } from '../statements/meanings.ts'
import { sectionAt } from '../text/sections.ts'
import type { Sentence } from '../text/sentences.ts'
import { type Frame, frameOf } from './frame.ts'
import { hitsWithin, sentenceIndexAt } from './sentence-hits.ts'
import { type Specimens, specimensOf } from './specimens.ts'
import { blockAt, type ToldBlock, toldBlocks } from './told.ts'

/** A document being read for findings: its frame, marks, specimens and dates, made once. */
export interface Reading {
  prepared: Prepared
  frame: Frame
  blocks: ToldBlock[]
  specimens: Specimens
  dates: FoundDate[]
  reference: PartialDate | undefined
}

export function readingOf(prepared: Prepared, facts: DocumentFacts): Reading {
  const frame = frameOf(prepared)
  const blocks = toldBlocks(prepared, frame)
  const reference = documentDate(facts)?.date
  return {
    prepared,
    frame,
    blocks,
    specimens: specimensOf(prepared, frame, blocks),
    dates: findDates(prepared, reference),
    reference,
  }
}

export const sentenceOf = (reading: Reading, at: number): Sentence =>
  reading.prepared.sentences[sentenceIndexAt(reading.prepared, at)]!

export const isCarried = (reading: Reading, at: number): boolean => blockAt(reading.blocks, at) !== undefined

/** Is a sentence, or its part before `token`, left open, denied or conditional by its context words? */
export function hasContext(
  reading: Reading,
  sentence: Sentence,
  statuses: readonly ContextMeaning['gives'][],
  before = sentence.last + 1,
): boolean {
  return hitsWithin<ContextMeaning>(reading.prepared, 'context', sentence).some(
    (c) => c.first < before && statuses.includes(c.rule.means.gives),
  )
}

/** A statement that a finding's own rules make where the words carry no recurrence, spread or disease word. */
export function madeStatement(
  reading: Reading,
  words: Pick<Hit, 'start' | 'end'> & { rule: string },
  means: Pick<Statement, 'status'> & Partial<Pick<Statement, 'aspect' | 'concept'>>,
): Statement {
  const { prepared } = reading
  const sentence = sentenceOf(reading, words.start)
  const span: Range = [words.start, words.end]
  const section = sectionAt(prepared.sections, words.start).title
  return {
    concept: means.concept ?? 'disease',
    status: means.status,
    extent: 'unstated',
    aspect: means.aspect ?? 'present',
    span,
    quote: prepared.text.slice(span[0], span[1]),
    rules: [words.rule],
    ...(section === '' ? {} : { section }),
    sentence: [sentence.start, sentence.end],
  }
}
