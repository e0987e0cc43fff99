import { describe, expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { documentFacts } from './document-facts.ts'

const notices = (body: string): string[] => {
  const text = `Oncology Outpatients   Clinic 20 June 2021\nDear Dr Pell,\n\n${body}\n`
  const { notices: found } = documentFacts(prepare(text, en))
  for (const fact of found) expect(text.slice(fact.span[0], fact.span[1])).toBe(fact.quote)
  return found.map((n) => [n.notice, n.what, n.when].filter((x) => x !== undefined).join(' | '))
}

describe('what a person must not miss', () => {
  it.each<[string, string[]]>([
    ['BRAF: block sent away, result to follow.', ['pending | BRAF']],
    ['MRI spine requested 31/05 - not yet done.', ['pending | MRI spine']],
    ['HRD score outstanding - chase.', ['pending | HRD score']],
    ['HER2 2+ (equivocal); FISH to follow.', ['pending | HER2 FISH']],
    ['BRCA1/2 germline test taken in May, result awaited.', ['pending | BRCA1/2 germline test']],
    ['MRI of the left hip requested.', ['pending | MRI of the left hip']],
    ['MR sacrum to clarify, date awaited.', ['pending | MR sacrum']],
    ['Core biopsy of the left axilla done, histology awaited.', ['pending | Core biopsy of the left axilla']],
    ['A PET-CT is booked; the date is awaited.', ['pending | PET-CT', 'pending | PET-CT']],
    ['MRI pelvis and flexible sigmoidoscopy have been requested.', ['pending | MRI pelvis and flexible sigmoidoscopy']],
    ['Result of the DPYD test outstanding.', ['pending | DPYD test']],
    [
      'There is no report of the liver MRI of 3 January.',
      ['missing | liver MRI | 2021-01-03', 'referred | liver MRI | 2021-01-03'],
    ],
    ['Further testing is pending.', ['pending | Further testing']],
    ['Four cores, all submitted.', []],
    ['MLH1 lost. Invasion not seen. He has lost 9 lb.', []],
    ['Numb saddle area or weak legs: straight to A&E, any hour.', ['urgent']],
    ['No evidence of spinal cord compression.', []],
    ['Washings sent.', ['pending | Washings']],
    ['Patient to follow up in clinic.', []],
    ['She will return in two weeks.', []],
    ['I have not had sight of the histology.', ['missing | histology']],
    ['CT from March is not on our system.', ['missing | CT']],
    ['Result filed without comment.', ['not-reviewed']],
    ['The written report has not reached me.', ['missing']],
    ['The germline result is still not in our file.', ['missing | germline']],
    [
      'The written report of the CT of 30 May has not reached me.',
      ['missing | CT | 2021-05-30', 'referred | CT | 2021-05-30'],
    ],
    ['Not discussed with a doctor.', ['not-reviewed']],
    ['New weakness: call the ward the same day.', ['urgent']],
    ['If it gets worse ring 999.', ['urgent']],
    ['There is a low risk of local recurrence.', ['risk']],
    ['He asked not to receive copies of reports.', ['wish']],
    ['Her brother had colon cancer.', ['relative']],
    ['That is an error: the cancer has not returned.', ['correction']],
  ])('%s', (text, expected) => {
    expect(notices(text)).toEqual(expected)
  })

  it('tells what is to be done and when', () => {
    expect(notices('CT chest every six months for two years.')).toEqual([
      'follow-up | CT chest | every six months for two years.',
    ])
    expect(notices('Next colonoscopy in March 2024.')).toEqual(['follow-up | colonoscopy | March 2024'])
  })

  it('takes a place called after a relative for a place', () => {
    const text = 'TWIN FORKS CANCER CENTER   Clinic 20 June 2021\nDoing well.'
    expect(documentFacts(prepare(text, en)).notices.map((n) => n.notice)).toEqual([])
  })

  it('reads no interval in a date', () => {
    const text = 'Oncology Clinic   12/10/2020\nSeen at the clinic 12/10/2020.'
    expect(documentFacts(prepare(text, en)).notices.map((n) => n.notice)).toEqual([])
  })

  it('notes an examination told with its day', () => {
    expect(notices('The CT of 30 May shows no evidence of recurrence.')).toEqual(['referred | CT | 2021-05-30'])
    expect(notices("Today's MRI of the brain is unchanged.")).toEqual(['referred | MRI of the brain | 2021-06-20'])
    expect(notices('PET-CT 04/06/21 clear.')).toEqual(['referred | PET-CT | 2021-06-04'])
  })
})
