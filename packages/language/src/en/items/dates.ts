import type { Layer, LexiconRule } from '../../lexicon/lexicon.ts'
import type { DateWord } from '../../values/report-date.ts'

const months = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sep|sept',
  'october|oct',
  'november|nov',
  'december|dec',
]

const label = (name: string, rank: number, patterns: string[], yes: string[]): LexiconRule<DateWord> => ({
  id: `en.date.${name}`,
  patterns,
  means: { label: rank },
  yes,
})

/** Labels of dates, month names, and British spelling, which goes with day before month. */
export const dates: Layer<DateWord> = {
  layer: 'item-date',
  rules: [
    label(
      'amended',
      5,
      ['amended (on)?', 'date of (addendum|amendment)', '(addendum|amendment) date', 'corrected (on)?'],
      ['Amended 19/04/2022'],
    ),
    label(
      'reported',
      4,
      [
        '(date)? (reported|authorised|authorized)',
        '(date|day) of report',
        'report date',
        '(authorised|authorized|verified|finalised|finalized) (on)?',
        'date (signed|finalized|of diagnosis)',
        'signed (out)? (on)?',
      ],
      ['Reported 08/02/2022'],
    ),
    label(
      'collected',
      3,
      [
        '(date)? (collected|taken)',
        'collection date',
        'date of (collection|procedure|surgery|operation)',
        '(procedure|surgery|operation|surgical) date',
        'collected on',
        'specimen (date|taken|collected)',
      ],
      ['Collected: 3/4/2011'],
    ),
    label('received', 2, ['(date)? received', 'date of receipt', 'received (on|date)'], ['Received: 3/4/2011']),
    label('date', 1, ['date'], ['Date: 3/4/2011']),
    ...months.map(
      (names, n): LexiconRule<DateWord> => ({
        id: `en.date.month-${n + 1}`,
        patterns: [`(${names})`],
        means: { month: n + 1 },
        yes: [`12 ${names.split('|')[0]} 2019`],
      }),
    ),
  ],
}

/** Spelling that goes with day before month. */
export const dateOrder: Layer<DateWord> = {
  layer: 'item-date-order',
  rules: [
    {
      id: 'en.date.day-first',
      patterns: [
        '(tumour|tumours|haematoxylin|oedema|authorised|histopathology|labelled|fibre|consultant|nhs|theatre)',
      ],
      means: { order: 'day-first' },
      yes: ['Tumour size: 20 mm'],
    },
  ],
}
