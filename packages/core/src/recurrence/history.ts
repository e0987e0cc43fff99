import type { DocumentSummary } from '../evidence/evidence.ts'
import type { Day } from '../time/day.ts'
import type { Step } from '../view/view.ts'
import { answerOf } from './certainty.ts'
import { levelOf, readCourse } from './course.ts'
import type { Piece } from './piece.ts'
import type { Primary } from './primaries.ts'

/** Most steps worth telling; a file that changes more often is read day by day elsewhere. */
const most = 400

/** How the answer came to be: it is read again after each day that could change it, and each change is a step. */
export function historyOf(
  pieces: Piece[],
  primary: Primary,
  file: { summaries: DocumentSummary[]; treated: readonly Day[] },
): Step[] {
  const days = [...new Set(pieces.filter(canChange).map((p) => p.day))].sort().slice(-most)
  const steps: Step[] = []
  for (const day of days) {
    const known = pieces.filter((p) => p.day <= day)
    const answer = answerOf(readCourse(known, primary, file.treated), primary, file.summaries)
    const before = steps[steps.length - 1]
    if (before !== undefined && before.certainty === answer.certainty && before.extent === answer.extent) continue
    if (before === undefined && answer.certainty === 'not-addressed') continue
    const date = pieces.find((p) => p.day === day)?.date
    steps.push({
      date,
      certainty: answer.certainty,
      extent: answer.extent,
      basis: answer.basis,
      rule: answer.rule,
      because: answer.because,
    })
  }
  return steps
}

const canChange = (piece: Piece): boolean =>
  piece.finding.freedom === true ||
  piece.finding.settles !== undefined ||
  levelOf(piece) !== undefined ||
  piece.finding.statement.aspect === 'new-primary'
