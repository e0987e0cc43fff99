import type { Layer, LexiconRule } from '../../lexicon/lexicon.ts'
import type { GradeWord } from '../../values/grade-words.ts'

const said = (grade: string, strength: number, patterns: string[], yes: string[]): LexiconRule<GradeWord> => ({
  id: `en.grade.${grade}`,
  patterns,
  means: { grade, strength },
  yes,
})

const rule = (name: string, means: GradeWord, patterns: string[], yes: string[]): LexiconRule<GradeWord> => ({
  id: `en.grade.${name}`,
  patterns,
  means,
  yes,
})

const d = '(differentiated|differentiation|differentlated|differentiate|diff)'

/** Grades in words, and the labels whose number follows. */
export const grades: Layer<GradeWord> = {
  layer: 'item-grade',
  rules: [
    said('G1', 50, [`(well|highly) ${d}`], ['well differentiated adenocarcinoma']),
    said('G2', 50, [`(moderately|moderate|intermediate|intermediately) (well)? ${d}`], ['moderately differentiated']),
    said('G3', 50, [`(poorly|poor) ${d}`], ['poorly differentiated']),
    said('G4', 49, ['undifferentiated'], ['undifferentiated carcinoma']),
    said(
      'G1-G2',
      52,
      [`(well|well ${d}) (to|and|/) (moderately|moderate) (well)? ${d}`],
      ['well to moderately differentiated'],
    ),
    said(
      'G2-G3',
      52,
      [
        `(moderately|moderate) ${d}? (to|and|/) (focally)? (poorly|poor) ${d}`,
        `(poorly|poor) to (moderately|moderate) ${d}`,
      ],
      ['moderately to poorly differentiated'],
    ),
    said('high', 40, ['high (nuclear|histologic|histological|cytologic)? grade'], ['high-grade carcinoma']),
    said('low', 39, ['low (nuclear|histologic)? grade'], ['low-grade carcinoma']),
    ...['1', '2', '3', '4'].map((n) =>
      rule(`code-g${n}`, { grade: `G${n}`, strength: 48, coded: true }, [`g${n}`], [`pT3 pN0 G${n}`]),
    ),
    rule(
      'label.histologic',
      { label: 'G', strength: 60, most: 4 },
      [
        '(histologic|histological|histology|tumor|tumour|overall|combined|nuclear|architectural) (histologic|histology)? (grade|grading)',
        '(nottingham|figo|edmondson|bloom richardson|sbr|edmondson steiner|edmondson (and|&|/) steiner) (combined)? (histologic)? (grade|grading)',
        '(grade|grading) of (the)? (tumor|tumour)',
        '(grade|differentiation|grading)',
        'degree of differentiation',
        'figo',
        "edmondson ('s)? grade?",
        '(major|predominant) (grade|differentiation)',
      ],
      ['Histologic grade: 2'],
    ),
    rule(
      'label.fuhrman',
      { label: 'Fuhrman', strength: 70, most: 4 },
      [
        '(fuhrman|furhman|furman|fuhrmann|fuhrmans|fuhman|ruhrman|uhrman|fuhnnan|fubrman|fuhnman) (nuclear)? (grade|grading)?',
        "(fuhrman|furhman|furman|fuhrmann) 's (nuclear)? (grade|grading)",
        '(nuclear|histologic) (grade|grading) <1> (fuhrman|furhman|fuhrmann) (nuclear)? (grade|grading)?',
        '(fuhrman|furhman|fuhrmann) <2> grade',
      ],
      ['Fuhrman nuclear grade 2', "Fuhrman's nuclear grade 3"],
    ),
    rule(
      'label.isup',
      { label: 'ISUP', strength: 71, most: 4 },
      ['(who / isup|isup|who isup) (nucleolar|nuclear)? grade'],
      ['ISUP grade 2'],
    ),
    rule(
      'label.who',
      { label: 'WHO', strength: 61, most: 4 },
      ['(cns)? who grade', 'who (cns)? grade'],
      ['CNS WHO grade 4'],
    ),
    rule(
      'gleason',
      { gleason: 'score' },
      [
        '(gleason|gleasons|gieason|gleasen) (score|grade|sum|pattern)?',
        "gleason 's (score|grade|sum|pattern)?",
        '(gleason|gleasons) <1> (score|grade|sum)',
      ],
      ['Gleason score 3+4=7'],
    ),
    rule(
      'gleason-primary',
      { gleason: 'primary' },
      ['primary (gleason)? (pattern|grade)', 'gleason primary (pattern|grade)?'],
      ['Primary pattern: 4'],
    ),
    rule(
      'gleason-secondary',
      { gleason: 'secondary' },
      ['secondary (gleason)? (pattern|grade)', 'gleason secondary (pattern|grade)?'],
      ['Secondary pattern: 3'],
    ),
    rule(
      'not-tumour',
      { not: 'tumour' },
      [
        '(high|low) grade <1> (dysplasia|pin|prostatic|squamous intraepithelial|intraepithelial|hsil|lsil|hgpin|glandular)',
        '(high|low) grade (prostatic|squamous|urothelial|glandular)? (intraepithelial|dysplasia|in situ|atypia)',
        '(intraepithelial neoplasia|dysplasia|panin|pin|cin|steatosis|fibrosis) <1> grade',
        '(steatosis|fibrosis|inflammation|necrosis|inflammatory|fatty) <1> grade',
        'grade (group|a|b)',
        'worst (grade|differentiation)',
        'pin (high|low) grade',
        'prostatic intraepithelial <3> high grade',
        '(high|low) grade (b|t|lymphoma)',
      ],
      ['high grade PIN'],
    ),
    rule(
      'regression',
      { not: 'regression' },
      [
        '(regression|response|trg|mandard|dworak|ryan|rodel|evans|miller payne)',
        '(tumor|tumour|treatment|histologic|histological|pathologic|pathological) (regression|response)',
        '(regression|response|trg|mandard|dworak|ryan) <1> (grade|grading|score)',
      ],
      ['Tumour regression grade 4'],
    ),
    rule('who', { scale: 'who' }, ['who'], ['grade III (WHO)']),
    rule('high-low', { scale: 'high-low' }, ['urothelial', 'transitional cell carcinoma'], ['urothelial carcinoma']),
  ],
}

const word = (grade: string, patterns: string[], yes: string): LexiconRule<string> => ({
  id: `en.grade-word.${grade}`,
  patterns,
  means: grade,
  yes: [yes],
})

/** One-word values of a grade label. */
export const gradeWords: Layer<string> = {
  layer: 'item-grade-word',
  rules: [
    word('G1', ['well'], 'Differentiation: well'),
    word('G2', ['moderate', 'moderately', 'intermediate'], 'Differentiation: moderate'),
    word('G3', ['poor', 'poorly'], 'Differentiation: poor'),
    word('high', ['high'], 'Grade: high'),
    word('low', ['low'], 'Grade: low'),
  ],
}
