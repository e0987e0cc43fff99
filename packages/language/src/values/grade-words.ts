/** Words of layer `item-grade`. */
export type GradeWord =
  /** A grade in words; `coded` ones ("G2") count only beside a stage. */
  | { grade: string; strength: number; coded?: true }
  /** A label whose number or words follow. */
  | { label: string; strength: number; most: number }
  | { gleason: 'score' | 'primary' | 'secondary' }
  /** A grade of something that is not the tumour. */
  | { not: 'tumour' }
  /** The response to treatment: its scale is no grade of the tumour. */
  | { not: 'regression' }
  /** A tumour that is graded high or low only; the WHO named beside a number. */
  | { scale: 'high-low' | 'who' }
