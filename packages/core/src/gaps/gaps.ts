import { cite } from '../evidence/citation.ts'
import type { DocumentSummary } from '../evidence/evidence.ts'
import { type Day, daysBetween, earliestDay } from '../time/day.ts'
import { treatmentConflicts } from '../treatment/treatments.ts'
import type { Gap, IdentityView, Treatment } from '../view/view.ts'
import { isAnswered } from './answers.ts'
import { correctionGaps } from './corrections.ts'
import { onceEach } from './once-each.ts'
import { referredGaps, supersededGaps } from './referred.ts'
import { isSameTest } from './same-test.ts'
import { byDay, type ToldNotice, toldNotices, writtenOn } from './told-notices.ts'

/** What a person should know or ask about: urgent words first (R17), then whose papers they are, then the rest by day. */
export function gaps(input: {
  summaries: DocumentSummary[]
  identity: IdentityView
  treatments: Treatment[]
  today: Day
}): Gap[] {
  const aside = new Set(input.identity.flags.filter((f) => f.setAside).map((f) => f.document))
  const own = byDay(input.summaries.filter((s) => !aside.has(s.document)))
  const told = toldNotices(own)
  return [
    ...noticed(told, 'urgent'),
    ...identityGaps(input.identity, input.summaries),
    ...treatmentConflicts(own).map(
      (c): Gap => ({
        code: 'conflict',
        params: { about: c.about, name: c.name, values: c.values.join(' / ') },
        because: c.because,
      }),
    ),
    ...correctionGaps(told, own),
    ...notReviewed(told, own),
    ...pending(told.filter((t) => t.notice.notice === 'pending' && !isAnswered(t, own))),
    ...noticed(told, 'missing'),
    ...referredGaps(told, own),
    ...supersededGaps(own),
    ...neverBegun(input.treatments, input.today),
  ]
}

const noticeGap = ({ notice, summary }: ToldNotice, code: Gap['code']): Gap => ({
  code,
  ...(notice.what === undefined
    ? {}
    : { params: { what: notice.what, ...(notice.when === undefined ? {} : { when: notice.when }) } }),
  because: [cite(summary, notice)],
})

const noticed = (told: ToldNotice[], code: 'urgent' | 'missing'): Gap[] =>
  told.filter((t) => t.notice.notice === code).map((t) => noticeGap(t, code))

/** One gap for each thing awaited, named by the fullest words, whoever asks for it. */
function pending(told: ToldNotice[]): Gap[] {
  const groups: ToldNotice[][] = []
  for (const one of told) {
    const same = groups.find((g) => g.some((other) => isSameTest(other, one)))
    if (same === undefined) groups.push([one])
    else same.push(one)
  }
  return groups.map((group) => {
    const fullest = group.reduce((a, b) => ((b.notice.what?.length ?? 0) > (a.notice.what?.length ?? 0) ? b : a))
    return { ...noticeGap(fullest, 'pending'), because: onceEach(group.map((t) => cite(t.summary, t.notice))) }
  })
}

function identityGaps(identity: IdentityView, summaries: DocumentSummary[]): Gap[] {
  return identity.flags.flatMap((flag): Gap[] => {
    const facts = summaries.find((s) => s.document === flag.document)?.facts.identity ?? []
    const ofPerson = flag.because.filter((c) => facts.some((f) => f.quote === c.quote))
    const ofCancer = flag.because.filter((c) => !ofPerson.includes(c))
    const person = flag.differs.filter((d) => d !== 'cancer')
    const found: Gap[] = []
    if (person.length > 0)
      found.push({ code: 'identity', params: { file: flag.file, differs: person.join(', ') }, because: ofPerson })
    if (flag.differs.includes('cancer'))
      found.push({ code: 'other-cancer', params: { file: flag.file }, because: ofCancer })
    return found
  })
}

/** A result that no doctor had looked at is open until a doctor's paper follows; an unchecked letter stays unchecked. */
function notReviewed(told: ToldNotice[], own: DocumentSummary[]): Gap[] {
  return told
    .filter((t) => t.notice.notice === 'not-reviewed')
    .filter((t) => t.summary.kind !== 'telephone' || !own.some((s) => isDoctors(s) && isAfter(s, t.summary)))
    .map((t) => noticeGap(t, 'not-reviewed'))
}

const isDoctors = (summary: DocumentSummary): boolean =>
  summary.facts.dates.some((d) => d.role === 'clinic' || d.role === 'meeting' || d.role === 'operation') &&
  summary.kind !== 'telephone'

const isAfter = (a: DocumentSummary, b: DocumentSummary): boolean =>
  earliestDay(writtenOn(a) ?? '0000') > earliestDay(writtenOn(b) ?? '9999')

/** A treatment planned for a past day of which no document tells that it began (R18: no record of it). */
function neverBegun(treatments: Treatment[], today: Day): Gap[] {
  return treatments
    .filter((t) => t.state === 'planned' && t.start !== undefined && earliestDay(t.start) <= today)
    .filter(
      (t) =>
        !treatments.some(
          (o) =>
            o.state !== 'planned' &&
            o.start !== undefined &&
            Math.abs(daysBetween(earliestDay(o.start), earliestDay(t.start!))) <= 3,
        ),
    )
    .map((t): Gap => ({ code: 'missing', params: { what: t.name, when: t.start! }, because: t.because }))
}
