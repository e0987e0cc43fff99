import type { Layer } from '../lexicon/lexicon.ts'
import type { EdgeMeaning } from '../statements/meanings.ts'

/** Words at which an English noun phrase ends. */
export const edges: Layer<EdgeMeaning> = {
  layer: 'edge',
  rules: [
    {
      id: 'en.edge.preposition',
      patterns: [
        '(of|in|at|on|to|for|from|with|without|within|by|after|before|since|during|following|under|over|along|around|near|into|onto|due to|involving|per|despite|status post|s / p|through|until|as|like|between)',
      ],
      means: { edge: 'preposition' },
      yes: ['Recurrence of the tumour.'],
    },
    {
      id: 'en.edge.verb',
      patterns: [
        '(is|are|was|were|be|been|being|has|have|had|having|will|would|can|could|may|might|should|shall|does|did|do|that|which|who|whom|whose|if|when|while|where|because|but|however|she|he|it|they|we|i|you|this|these|there|not|then|than|so|see|shows|showed|showing|underwent|presents|presented|presenting|requiring|causing|treated|identified|seen|noted|found|measuring|extending|arising)',
      ],
      means: { edge: 'verb' },
      yes: ['The tumour is recurrent.'],
    },
    {
      id: 'en.edge.conjunction',
      patterns: ['(and|or|nor|versus|vs)', 'and / or'],
      means: { edge: 'conjunction' },
      yes: ['Recurrent or metastatic disease.'],
    },
  ],
}
