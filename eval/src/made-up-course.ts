import { createHash } from 'node:crypto'
import { summarizeDocument } from '@cairn/casework'
import { identityView, threads } from '@cairn/core'
import { expect, it } from 'vitest'

type Paper = [name: string, text: string]

/** Certainty and extent of the first thread on a day, from the papers named by dates up to it. */
function standing(papers: Paper[], today: string): string {
  const summaries = papers
    .filter(([name]) => name.slice(0, 10) <= today)
    .map(([name, text]) =>
      summarizeDocument({
        document: createHash('sha256').update(text).digest('hex'),
        name: `${name}.txt`,
        mediaType: 'text/plain',
        reader: 'text/1',
        pages: [{ page: 1, text, runs: [], ocr: false }],
        unread: [],
      }),
    )
  const certainty = threads({ summaries, identity: identityView(summaries), today })[0]?.certainty
  return `${certainty?.certainty} ${certainty?.extent}`
}

/** A course's tests: what stands on each day. */
export function course(name: string, papers: Paper[], expected: [day: string, standing: string][]): void {
  it.each(expected)(`${name}, %s: %s`, (day, words) => {
    expect(standing(papers, day)).toMatch(new RegExp(`^${words}`))
  })
}

export const jane = 'RIVERSIDE HOSPITAL\nName: DOE, Jane  DOB 01/02/1950  MRN 12345\n'
export const john = 'ST MARK HOSPITAL\nPatient: ROE, John   DOB 03/04/1955   Hosp No 778899\n'
