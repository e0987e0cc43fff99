import type { DocumentSummary } from '../evidence/evidence.ts'
import { boards } from '../pathology/board.ts'
import type { ThreadAnswer } from '../recurrence/threads.ts'
import type { DocumentId } from '../source/source.ts'
import { treatments } from '../treatment/treatments.ts'
import type { IdentityView, Thread, Treatment } from '../view/view.ts'

/** Gives each thread its boards and treatments: each belongs to one thread, by the papers that tell it. */
export function threadsWithCourse(
  answers: ThreadAnswer[],
  summaries: DocumentSummary[],
  identity: IdentityView,
): Thread[] {
  const aside = new Set(identity.flags.filter((f) => f.setAside).map((f) => f.document))
  const own = summaries.filter((s) => !aside.has(s.document))
  const all = treatments(own)
  return answers.map(({ documents: _, ...answer }, i) => ({
    ...answer,
    board: boards(own.filter((s) => homeOf([s.document], answers) === i)),
    treatments: all.filter((t) => homeOf(papersOf(t), answers) === i),
  }))
}

const papersOf = (treatment: Treatment): DocumentId[] => treatment.because.map((c) => c.document)

/** The thread of a paper that speaks of one cancer alone decides; else the first thread any of the papers is part of; else the first. */
function homeOf(papers: DocumentId[], answers: ThreadAnswer[]): number {
  const homes = papers.map((paper) => answers.flatMap((a, i) => (a.documents.includes(paper) ? [i] : [])))
  const sole = homes.find((h) => h.length === 1)
  return sole?.[0] ?? homes.find((h) => h.length > 0)?.[0] ?? 0
}
