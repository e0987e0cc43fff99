import type { Layer, LexiconRule } from '../../lexicon/lexicon.ts'

const month = (number: number, patterns: string[], yes: string): LexiconRule<number> => ({
  id: `en.month.${number}`,
  patterns,
  means: number,
  yes: [yes],
})

/** Names of months; whether a hit is part of a date is decided by the numbers around it. */
export const months: Layer<number> = {
  layer: 'month',
  rules: [
    month(1, ['january', 'jan'], '7 January 2020'),
    month(2, ['february', 'feb', 'febr'], '7 Feb 2020'),
    month(3, ['march', 'mar'], '7-Mar-2020'),
    month(4, ['april', 'apr'], 'April 7, 2020'),
    month(5, ['may'], '7 May 2020'),
    month(6, ['june', 'jun'], '7 JUN 2020'),
    month(7, ['july', 'jul'], '7 July 2020'),
    month(8, ['august', 'aug'], '7 Aug 2020'),
    month(9, ['september', 'sept', 'sep'], '7 Sept 2020'),
    month(10, ['october', 'oct'], '7 Oct 2020'),
    month(11, ['november', 'nov'], '7 Nov 2020'),
    month(12, ['december', 'dec'], '7 Dec 2020'),
  ],
}

const ordinalWord = (n: number): string =>
  `${n}${n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'}`

/** Days written as ordinals: "3rd", "21st". */
export const ordinals: Layer<number> = {
  layer: 'ordinal',
  rules: Array.from({ length: 31 }, (_, i) => ({
    id: `en.ordinal.${i + 1}`,
    patterns: [ordinalWord(i + 1)],
    means: i + 1,
    yes: [`on the ${ordinalWord(i + 1)} of May`],
  })),
}

export type DateJoiner = 'of' | 'to'

/** Words between a day and its month, or between the two ends of a period. */
export const dateJoiners: Layer<DateJoiner> = {
  layer: 'date-joiner',
  rules: [
    { id: 'en.date-joiner.of', patterns: ['of', 'in'], means: 'of', yes: ['3rd of May 2020'] },
    {
      id: 'en.date-joiner.to',
      patterns: ['to', 'until', 'till', 'through', 'and'],
      means: 'to',
      yes: ['from 3 May to 9 June 2020'],
    },
  ],
}

/** Which order of day and month the writing around a date suggests, when numbers alone do not tell. */
export const dateHabits: Layer<'day-first' | 'month-first'> = {
  layer: 'date-habit',
  rules: [
    {
      id: 'en.date-habit.day-first',
      patterns: [
        '(tumour|tumours|haemoglobin|haematology|oesophagus|oedema|paediatric|anaesthetic|anaesthetist|centre|theatre)',
        '(nhs|gp|registrar|mrcp|frcs|frcpath|frcr|dd\\/mm\\/yyyy)',
        '(outpatients|surgery secretary)',
      ],
      means: 'day-first',
      yes: ['Referred by her GP with a tumour.'],
      no: ['Referred by her PCP with a tumor.'],
    },
    {
      id: 'en.date-habit.month-first',
      patterns: [
        '(tumor|tumors|hematology|esophagus|edema|pediatric|anesthesia|anesthesiologist|center)',
        '(pcp|dos|ssn|zip|mm\\/dd\\/yyyy|cdt|cst|edt|est|pdt|pst|lbs|pa c|aprn|er|attending|resident)',
        'm . d .',
        'y . o .',
      ],
      means: 'month-first',
      yes: ['Referred by her PCP with a tumor.'],
      no: ['Referred by her GP with a tumour.'],
    },
  ],
}

/** Days of the week, stepped over between a label and its date. */
export const weekdays: Layer<true> = {
  layer: 'weekday',
  rules: [
    {
      id: 'en.weekday',
      patterns: [
        '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)',
      ],
      means: true,
      yes: ['Thursday 4 May 2020'],
      no: ['4 May 2020'],
    },
  ],
}
