import { detailsOf } from './details.ts'
import { codedStatus, denialIn, pastIn } from './doubt.ts'
import { around, at, attribute, childrenOf, follows } from './element.ts'
import type { Named } from './naming.ts'
import type { Reason, Sight, Statement } from './statement.ts'
import { isConcern, statementNames } from './statements.ts'
import { pastEnd } from './times.ts'
import { wordsOf } from './words.ts'
import type { Element } from './xml-tree.ts'

const statusCode = (element: Element): string | undefined => attribute(at(element, 'statusCode'), 'code')

const isProblemLike = ({ kind }: Statement): boolean =>
  kind === 'condition' || kind === 'allergy' || kind === 'family-history'

/** What was nullified was never so, what was cancelled was not done; a medicine that was stopped was taken before. */
export function withdrawalSigns(statement: Statement): Reason[] {
  const { element, holders } = statement
  const nullified = [element, ...holders].find((here) => statusCode(here)?.toLowerCase() === 'nullified')
  if (nullified) return [{ status: 'other', because: `statusCode=${statusCode(nullified)}` }]
  const code = statusCode(element)
  if (code === undefined || isProblemLike(statement)) return []
  const because = `statusCode=${code}`
  if (/^cancelled$/i.test(code)) return [{ status: 'absent', because }]
  if (!/^aborted$/i.test(code)) return []
  return [{ status: statement.kind === 'medication' ? 'historical' : 'other', because }]
}

/** A statement, value or name that the document says it does not have. */
export function nullSigns({ element, kind, holders }: Statement, { name, value, from }: Named): Reason[] {
  const values = childrenOf(element, 'value')
  const said = values.some((each) => attribute(each, 'code') ?? attribute(each, 'displayName'))
  // A procedure was done whatever its value says.
  const empty = kind !== 'procedure' && values.length > 0 && value === undefined && !said
  const withoutWords = name === undefined ? from : []
  const isNull = [...withoutWords, ...(empty ? values : [])].find(
    (each) => attribute(each, 'nullFlavor') && !at(each, 'originalText') && !at(each, 'translation'),
  )
  const code = at(element, 'code')
  const whole = [element, ...holders].find((here) => attribute(here, 'nullFlavor') !== undefined)
  const flavor =
    attribute(whole, 'nullFlavor') ??
    attribute(isNull, 'nullFlavor') ??
    (name === undefined ? attribute(code, 'nullFlavor') : undefined)
  return flavor === undefined ? [] : [{ status: 'other', because: `nullFlavor=${flavor}` }]
}

/** Negation of the statement itself, else of its holder; words and codes that deny. */
export function denialSigns({ element, holders }: Statement, { name, codes }: Named): Reason[] {
  const reasons: Reason[] = []
  const told = [element, ...holders].find((here) => attribute(here, 'negationInd') !== undefined)
  const negation = attribute(told, 'negationInd')
  if (negation !== undefined && /^(true|1)$/i.test(negation)) {
    reasons.push({ status: 'absent', because: `negationInd=${negation}` })
  }
  const denial = (name ?? '')
    .split(': ')
    .map(denialIn)
    .find((words) => words !== undefined)
  if (denial !== undefined && reasons.length === 0) reasons.push({ status: 'absent', because: `name=${denial}` })
  const code = codes.find((each) => each.code !== undefined && codedStatus[each.code] === 'absent')
  if (code && reasons.length === 0) reasons.push({ status: 'absent', because: `code=${code.code}` })
  return reasons
}

const moods = /^(INT|RQO|PRP|PRMS|GOL|APT|ARQ|DEF|OPT|PERM|SLOT|EXPEC|EVN\.CRT|\w+\.CRT)$/

/** Intents, requests, proposals, promises, goals and criteria have not happened. */
export function moodSigns({ element }: Statement): Reason[] {
  for (const here of [element, ...around(element)]) {
    if (here.name !== 'organizer' && !statementNames.some((name) => name === here.name)) continue
    const mood = attribute(here, 'moodCode')
    if (mood === undefined) continue
    return moods.test(mood) ? [{ status: 'hypothetical', because: `moodCode=${mood}` }] : []
  }
  return []
}

/** Problems and allergies that are over: by the concern, a status observation, an end, or their words. */
export function courseSigns(statement: Statement, named: Named, { references, day }: Sight): Reason[] {
  if (!isProblemLike(statement)) return []
  const { element, holders } = statement
  const reasons: Reason[] = []
  const past = pastIn(named.name ?? '')
  if (past !== undefined) reasons.push({ status: 'historical', because: `name=${past}` })
  const end = pastEnd(element, day)
  if (end !== undefined) reasons.push({ status: 'historical', because: `effectiveTime/high=${end}` })
  const details = [element, ...holders.filter(isConcern)].flatMap((here) => detailsOf(here))
  const statuses = details.filter(isStatus).map((detail) => wordsOf(at(detail, 'value'), references) ?? '')
  const over = statuses.find((words) => /^(resolved|inactive|completed|(in )?remission)\b/i.test(words))
  if (over !== undefined) reasons.push({ status: 'historical', because: `status=${over}` })
  const concern = holders.find(isConcern)
  const tracked = concern && statusCode(concern)
  // Many systems complete a concern when it is written down and say beside it that the problem is active.
  const active = statuses.some((words) => /^(active|chronic|recurrence|relapse)\b/i.test(words))
  if (tracked !== undefined && /^(completed|aborted|resolved|inactive)$/i.test(tracked) && !active) {
    reasons.push({ status: 'historical', because: `statusCode=${tracked}` })
  }
  if (tracked?.toLowerCase() === 'cancelled') reasons.push({ status: 'other', because: `statusCode=${tracked}` })
  return reasons
}

function isStatus(detail: Element): boolean {
  return follows(detail, 6, 28) || attribute(at(detail, 'code'), 'code') === '33999-4'
}
