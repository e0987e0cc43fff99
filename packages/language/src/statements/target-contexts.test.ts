import type { Range } from '@cairn/core'
import { describe, expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { targetContexts } from './target-contexts.ts'

/** The context of the words between [[ and ]] as "recent", "historical denied", "recent other" and so on. */
function contextOf(marked: string): string {
  const start = marked.indexOf('[[')
  const end = marked.indexOf(']]') - 2
  const text = marked.replace('[[', '').replace(']]', '')
  const span: Range = [start, end]
  const [context] = targetContexts(prepare(text, en), [span])
  return [context!.temporality, context!.negated ? 'denied' : '', context!.experiencer === 'other' ? 'other' : '']
    .filter(Boolean)
    .join(' ')
}

const cases: [string, string][] = [
  ['The patient has [[chest pain]].', 'recent'],
  ['She denies [[chest pain]].', 'recent denied'],
  ['Denies fever, chills, nausea, [[vomiting]].', 'recent denied'],
  ['He denies dyspnea but reports [[cough]].', 'recent'],
  ['There is no [[pleural effusion]].', 'recent denied'],
  ['No pneumothorax, [[consolidation]], or effusion.', 'recent denied'],
  ['Lungs without [[wheezes]] or rales.', 'recent denied'],
  ['Negative for [[deep venous thrombosis]].', 'recent denied'],
  ['[[Pulmonary embolism]] was ruled out.', 'recent denied'],
  ['[[Pneumonia]] cannot be excluded.', 'recent'],
  ['No change in the [[pleural effusion]].', 'recent'],
  ['The abdomen is soft, no tenderness; there is [[hepatomegaly]].', 'recent'],
  ['He does not have [[diabetes]].', 'recent denied'],
  ['History of [[hypertension]].', 'historical'],
  ['History of hypertension, diabetes, and [[asthma]].', 'historical'],
  ['A man with a history of asthma who presents with [[wheezing]].', 'recent'],
  ['Status post [[myocardial infarction]].', 'historical'],
  ['He had [[pneumonia]] two years ago.', 'historical'],
  ['No history of [[seizures]].', 'historical denied'],
  ['PAST MEDICAL HISTORY: [[Hypertension]], gout.', 'historical'],
  ['PAST MEDICAL HISTORY: Hypertension.\nPHYSICAL EXAM: [[Rash]] on the arm.', 'recent'],
  ['HISTORY OF PRESENT ILLNESS: [[Chest pain]] since Monday.', 'recent'],
  ['A 5 year old boy with [[fever]].', 'recent'],
  ['Return if you develop [[fever]].', 'hypothetical'],
  ['Call for [[bleeding]] or redness.', 'hypothetical'],
  ['Tylenol as needed for [[headache]].', 'hypothetical'],
  ['Risks include bleeding and [[infection]].', 'hypothetical'],
  ['Family history of [[colon cancer]].', 'recent other'],
  ['His mother had [[breast cancer]].', 'recent other'],
  ['FAMILY HISTORY: [[Diabetes]] in two brothers.', 'recent other'],
  ['Mother reports that he had [[fever]].', 'recent'],
  ['She lives with her husband and has [[asthma]].', 'recent'],
]

describe('targetContexts', () => {
  it.each(cases)('%s', (marked, expected) => {
    expect(contextOf(marked)).toBe(expected)
  })

  it('answers in the order it was asked, and takes nothing from a line without triggers', () => {
    const text = 'Cough. No fever.'
    const contexts = targetContexts(prepare(text, en), [
      [10, 15],
      [0, 5],
    ])
    expect(contexts.map((c) => c.negated)).toEqual([true, false])
    expect(contexts.map((c) => text.slice(...c.span))).toEqual(['fever', 'Cough'])
  })
})
