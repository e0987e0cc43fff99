import type { DocumentSummary } from '../evidence/evidence.ts'
import { gaps } from '../gaps/gaps.ts'
import { identityView } from '../identity/identity-view.ts'
import { settleDates } from '../identity/settle-dates.ts'
import { questions } from '../questions/questions.ts'
import { threads } from '../recurrence/threads.ts'
import type { Unread } from '../source/source.ts'
import { type Day, earliestDay } from '../time/day.ts'
import { timeline } from '../timeline/timeline.ts'
import type { DocumentView, View } from '../view/view.ts'
import { threadsWithCourse } from './threads-with-course.ts'

/** Step 6: folds one summary per document into the view of the case on a day. Pure; the order of documents changes nothing. */
export function caseView(input: { summaries: DocumentSummary[]; unread: Unread[]; today: Day }): View {
  const { today } = input
  const ordered = settleDates(input.summaries.toSorted((a, b) => a.document.localeCompare(b.document))).map((s) =>
    notAfter(s, today),
  )
  const inTime = ordered.filter((s) => s.date === undefined || earliestDay(s.date) <= today)
  const summaries = inTime.map(withoutHalfUnderstood).map(withoutUnmatched)
  const later = ordered.filter((s) => !inTime.includes(s))
  const identity = identityView(summaries)
  const answers = threads({ summaries, identity, today })
  const threadViews = threadsWithCourse(answers, summaries, identity)
  const view = {
    threads: threadViews,
    gaps: gaps({ summaries, identity, treatments: threadViews.flatMap((t) => t.treatments), today }),
  }
  return {
    format: 'cairn.view/1',
    today,
    ...view,
    timeline: timeline(summaries, threadViews),
    identity,
    questions: questions(view),
    documents: ordered.map(documentView),
    unread: [...input.unread, ...later.map((s) => datedLater(s, today))],
  }
}

/** A date that can be read as a day after today or before it is read as the one that can have been written. */
function notAfter(summary: DocumentSummary, today: Day): DocumentSummary {
  if (summary.date === undefined || earliestDay(summary.date) <= today) return summary
  const earlier = summary.dateFact?.alternatives?.find((d) => earliestDay(d) <= today)
  return earlier === undefined ? summary : { ...summary, date: earlier }
}

/** What recognition read as denying or establishing disease waits for a person (R12); its page is listed to be checked. */
const withoutUnmatched = (summary: DocumentSummary): DocumentSummary => ({
  ...summary,
  evidence: summary.evidence.filter(({ ocr, finding }) => {
    const { status } = finding.statement
    const open = status === 'possible' || status === 'suspected'
    return ocr === undefined || (open && finding.freedom !== true && finding.settles === undefined)
  }),
})

/** No answer rests on a paper in a language that is only partly understood; it stays listed. */
const withoutHalfUnderstood = (summary: DocumentSummary): DocumentSummary =>
  summary.unread.some((u) => u.trouble.code === 'language-partly-read')
    ? { ...summary, evidence: [], cancers: [] }
    : summary

const documentView = (summary: DocumentSummary): DocumentView => ({
  id: summary.document,
  file: summary.name,
  mediaType: summary.mediaType,
  kind: summary.kind,
  language: summary.language,
  pages: summary.pageStarts.length,
  ...(summary.date === undefined ? {} : { date: summary.date }),
})

const datedLater = (summary: DocumentSummary, today: Day): Unread => ({
  where: summary.name,
  trouble: { code: 'dated-later', params: { date: summary.date ?? '', today } },
})
