import type { Layer } from '../lexicon/lexicon.ts'
import type { EdgeMeaning } from '../statements/meanings.ts'

/** Words at which an English noun phrase ends. */
export const edges: Layer<EdgeMeaning> = {
  layer: 'edge',
  rules: [
    {
      id: 'en.edge.preposition',
      patterns: [
        '(for|with|without|by|after|before|since|during|following|under|over|due to|per|despite|status post|s / p|through|until|as|like|between)',
      ],
      means: { edge: 'preposition' },
      yes: ['Recurrence after surgery.'],
    },
    {
      id: 'en.edge.locative',
      patterns: ['(in|at|on|to|within|near|throughout|along|adjacent to|around)'],
      means: { edge: 'locative' },
      yes: ['Recurrence in the liver.'],
    },
    {
      id: 'en.edge.origin',
      patterns: ['from', 'primary (in|from|to)', '(arising|originating|secondary) (in|from|to)'],
      means: { edge: 'origin' },
      yes: ['Metastasis from colon cancer.', 'Carcinoma, primary in the pancreas.'],
      no: ['Metastasis in the liver.'],
    },
    {
      id: 'en.edge.growing',
      patterns: [
        '(involving|invading|infiltrating|encasing|abutting)',
        '(extending|growing)? (into|onto)',
        'extending to',
      ],
      means: { edge: 'growing' },
      yes: ['Carcinoma involving the colon.'],
    },
    {
      id: 'en.edge.article',
      patterns: ['(the|a|an|his|her|their)'],
      means: { edge: 'article' },
      yes: ['The tumour recurred.'],
    },
    {
      id: 'en.edge.copula',
      patterns: ['(is|are|was|were|be|been|identified|seen|noted|found|present|detected)'],
      means: { edge: 'copula' },
      yes: ['The tumour is recurrent.'],
    },
    {
      id: 'en.edge.of',
      patterns: ['of'],
      means: { edge: 'of' },
      yes: ['Carcinoma of the colon.'],
    },
    {
      id: 'en.edge.verb',
      patterns: [
        '(being|has|have|had|having|will|would|can|could|may|might|should|shall|does|did|do|that|which|who|whom|whose|if|when|while|where|because|but|however|she|he|it|they|we|i|you|this|these|there|not|then|than|so|see|shows|showed|showing|underwent|presents|presented|presenting|requiring|causing|treated|measuring|arising)',
      ],
      means: { edge: 'verb' },
      yes: ['The tumour has recurred.'],
    },
    {
      id: 'en.edge.conjunction',
      patterns: ['(and|or|nor|versus|vs)', 'and / or'],
      means: { edge: 'conjunction' },
      yes: ['Recurrent or metastatic disease.'],
    },
  ],
}
