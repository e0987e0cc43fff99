import type { Citation, Gap, Question, Specimen, Thread } from '../view/view.ts'

/** What to ask next, most pressing first: from how certain things are, then from gaps, then from the board. */
export function questions(input: { threads: Thread[]; gaps: Gap[] }): Question[] {
  return unique([
    ...input.threads.flatMap(certaintyQuestions),
    ...input.gaps.flatMap(gapQuestion),
    ...input.threads.flatMap((thread) => thread.board.flatMap(boardQuestions)),
  ])
}

const ask = (code: string, who: Question['ask'], because: Citation[], params?: Question['params']): Question => ({
  code,
  ask: who,
  because,
  ...(params === undefined ? {} : { params }),
})

function certaintyQuestions(thread: Thread): Question[] {
  const { certainty } = thread
  const because = certainty.because
  const open = thread.episodes.filter((e) => e.certainty === 'possible' || e.certainty === 'suspected')
  const asked: Question[] = []
  switch (certainty.certainty) {
    case 'possible':
    case 'suspected':
      asked.push(ask('what-would-settle-it', 'oncologist', because, { site: open[0]?.site ?? '' }))
      if (certainty.notSettledBy.length > 0)
        asked.push(ask('sample-did-not-settle', 'oncologist', certainty.notSettledBy))
      if (certainty.alternatives.length > 0) asked.push(ask('which-of-the-two', 'oncologist', certainty.alternatives))
      break
    case 'conflicting':
      asked.push(ask('which-report-stands', 'oncologist', because))
      break
    case 'established':
      if (!certainty.basis.includes('tissue') && !certainty.basis.includes('cytology'))
        asked.push(ask('is-tissue-needed', 'oncologist', because))
      if (certainty.extent === 'unstated') asked.push(ask('how-far', 'oncologist', because))
      asked.push(ask('aim-of-treatment', 'oncologist', because))
      break
    case 'none-seen':
      if (certainty.laterDocuments.length > 0) asked.push(ask('does-it-still-hold', 'oncologist', because))
      break
    case 'not-applicable':
      asked.push(ask('aim-of-treatment', 'oncologist', because))
      break
    case 'not-addressed':
      asked.push(ask('is-it-free', 'oncologist', because))
  }
  return asked
}

const gapAsk: Record<Gap['code'], Question['ask']> = {
  pending: 'team',
  missing: 'records-office',
  conflict: 'oncologist',
  identity: 'records-office',
  'other-cancer': 'oncologist',
  'not-reviewed': 'oncologist',
  board: 'pathologist',
  urgent: 'team',
  'no-tissue': 'oncologist',
}

const gapQuestion = (gap: Gap): Question[] => [ask(`gap-${gap.code}`, gapAsk[gap.code], gap.because, gap.params)]

/** Lines a review board will look for first; a report that is silent on them is asked about, once a resection. */
const needed = ['pT', 'pN', 'margin', 'nodesExamined', 'grade', 'lvi'] as const

function boardQuestions(specimen: Specimen): Question[] {
  const resection = specimen.items.some((i) => i.key === 'pT' && i.state !== 'not-in-the-file')
  if (!resection) return []
  return specimen.items.flatMap((item) => {
    if (item.state === 'conflicting')
      return [
        ask(
          'board-conflict',
          'pathologist',
          item.values.flatMap((v) => v.because),
          { key: item.key },
        ),
      ]
    if (item.state !== 'not-in-the-file' || !needed.some((key) => key === item.key)) return []
    const because = specimen.items.flatMap((i) => i.values.flatMap((v) => v.because)).slice(0, 1)
    return [ask('board-silent', 'pathologist', because, { key: item.key })]
  })
}

function unique(list: Question[]): Question[] {
  const seen = new Set<string>()
  return list.filter((question) => {
    const first = question.because[0]
    const key = `${question.code} ${JSON.stringify(question.params ?? {})} ${first?.document ?? ''} ${first?.start ?? ''}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
