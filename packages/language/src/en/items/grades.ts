import type { Layer, LexiconRule } from '../../lexicon/lexicon.ts'
import type { GradeWord } from '../../values/grade.ts'

const said = (grade: string, strength: number, patterns: string[], yes: string[]): LexiconRule<GradeWord> => ({
  id: `en.grade.${grade}`,
  patterns,
  means: { grade, strength },
  yes,
})

const label = (name: string, means: GradeWord, patterns: string[], yes: string[]): LexiconRule<GradeWord> => ({
  id: `en.grade.label.${name}`,
  patterns,
  means,
  yes,
})

const d = '(differentiated|differentiation|differentlated)'

/** Grades in words, and the labels whose number follows. */
export const grades: Layer<GradeWord> = {
  layer: 'item-grade',
  rules: [
    said('G1', 50, [`(well|highly) ${d}`, `grade well ${d}?`], ['well differentiated adenocarcinoma']),
    said('G2', 50, [`(moderately|moderate|intermediate) (well)? ${d}`], ['moderately differentiated']),
    said('G3', 50, [`(poorly|poor) ${d}`], ['poorly differentiated']),
    said('G4', 50, ['undifferentiated'], ['undifferentiated carcinoma']),
    said(
      'G1-G2',
      51,
      [`(well|well ${d}) (to|and|-)? (moderately|moderate) (well)? ${d}`],
      ['well to moderately differentiated'],
    ),
    said(
      'G2-G3',
      51,
      [`(moderately|moderate) (${d})? (to|and) (focally)? (poorly|poor) ${d}`],
      ['moderately to poorly differentiated'],
    ),
    said(
      'high',
      40,
      ['high (nuclear|histologic|histological|cytologic)? grade', 'high grade'],
      ['high-grade carcinoma'],
    ),
    said('low', 39, ['low (nuclear|histologic)? grade'], ['low-grade carcinoma']),
    label(
      'histologic',
      { label: 'G', strength: 60, most: 4 },
      [
        '(histologic|histological|tumor|tumour|overall|figo|who|combined|nottingham) (histologic|nuclear)? grade',
        'grade (of)? (the)? (tumor|tumour)?',
        '(histologic|histological) grading',
        'grade',
        'differentiation',
      ],
      ['Histologic grade: 2'],
    ),
    label(
      'fuhrman',
      { label: 'Fuhrman', strength: 70, most: 4 },
      [
        "(fuhrman|furhman|fuhrmans|furman|fuhrmann) ('s)? <1> (nuclear)? grade",
        'fuhrman nuclear grade',
        '(fuhrman|furhman|fuhrmann) <2> grade',
        'fuhrman',
      ],
      ['Fuhrman nuclear grade 2'],
    ),
    label(
      'isup',
      { label: 'ISUP', strength: 71, most: 4 },
      ['(who / isup|isup|who isup) (nucleolar|nuclear)? grade'],
      ['ISUP grade 2'],
    ),
    label(
      'gleason',
      { gleason: 'score' },
      ['gleason', 'gleasons', 'gleason (score|grade|sum|pattern)'],
      ['Gleason score 3+4=7'],
    ),
    label(
      'gleason-primary',
      { gleason: 'primary' },
      ['primary (gleason)? (pattern|grade)', 'primary gleason (pattern|grade)', 'gleason primary (pattern|grade)?'],
      ['Primary pattern: 4'],
    ),
    label(
      'gleason-secondary',
      { gleason: 'secondary' },
      [
        'secondary (gleason)? (pattern|grade)',
        'secondary gleason (pattern|grade)',
        'gleason secondary (pattern|grade)?',
      ],
      ['Secondary pattern: 3'],
    ),
  ],
}
