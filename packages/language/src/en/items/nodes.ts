import type { Layer, LexiconRule } from '../../lexicon/lexicon.ts'
import type { NodeWord } from '../../values/node-rows.ts'

const word = (means: NodeWord, patterns: string[], yes: string[]): LexiconRule<NodeWord> => ({
  id: `en.node.${means}`,
  patterns,
  means,
  yes,
})

const node = 'lymph? (node|nodes)'

/** Words around lymph nodes and their counts. */
export const nodes: Layer<NodeWord> = {
  layer: 'item-node',
  rules: [
    word(
      'node',
      ['lymph? (node|nodes|nodules)', 'lymphnodes?', 'iymph (node|nodes)', '(node|nodes)', 'lymphnode', 'lymphnodes'],
      ['three lymph nodes'],
    ),
    word('of', ['of', 'out of', 'from'], ['two of three']),
    word('in', ['in', 'involving', 'to', 'within', 'involves', 'includes'], ['metastasis in two nodes']),
    word(
      'positive',
      [
        'positive',
        'metastatic',
        'metastasis',
        'metastases',
        'involved',
        'involvement',
        'carcinoma',
        'adenocarcinoma',
        'replaced',
        'containing metastatic',
        'tumor present',
        'with tumor',
      ],
      ['positive for metastasis'],
    ),
    word(
      'negative',
      [
        'negative',
        'benign',
        'reactive',
        'free',
        'no',
        'without',
        'uninvolved',
        'hyperplastic',
        'unremarkable',
        'not involved',
        'negative for <3> (carcinoma|adenocarcinoma|tumor|tumour|malignancy|metastasis|metastases|metastatic|neoplasm|melanoma)',
        '(no|without) (evidence of)? <3> (carcinoma|adenocarcinoma|tumor|tumour|malignancy|metastasis|metastases|metastatic|neoplasm|melanoma)',
        'free of <3> (carcinoma|adenocarcinoma|tumor|tumour|malignancy|metastasis|metastases)',
        'uninvolved by <2> (carcinoma|tumor|malignancy)',
        'not involved by <2> (carcinoma|tumor|malignancy)',
        'fibrotic',
        'anthracotic',
        'tumor negative',
        'hyperplasia',
        'normal',
      ],
      ['negative for carcinoma'],
    ),
    word(
      'bench',
      [
        'possible',
        '(candidate|candidates)',
        'bisected',
        'submitted',
        'cassette',
        'cassettes',
        'ranging',
        'measuring',
        'trisected',
        'serially',
        'block',
        'blocks',
      ],
      ['three possible lymph nodes'],
    ),
    word(
      'total',
      ['(total|combined|altogether)', 'in total', '(total)? lymph node count', 'all (lymph)? (node|nodes)'],
      ['total lymph nodes'],
    ),
    word(
      'examined-label',
      [
        `number of <2> ${node} <1> (examined|received|identified|sampled|submitted|found|recovered|assessed|evaluated|removed|present|dissected|studied|retrieved|counted)`,
        `${node} (examined|sampled|received|identified|counted)`,
        'number (examined|identified|sampled|assessed) (is|was)?',
        '(node|nodes) (examined|sampled)',
        `number of ${node}`,
        `number of regional ${node} examined (is|was)?`,
        `number of ${node} examined (is|was)?`,
        `total number? <1> ${node} examined?`,
        'total number examined',
        `(total|number) ${node} examined`,
      ],
      ['Number of lymph nodes examined: 12'],
    ),
    word(
      'positive-label',
      [
        `(total)? number of <1> (positive|involved|metastatic) <1> ${node}`,
        `(total)? number of <1> ${node} <2> (positive|involved|metastases|metastasis|metastatic|carcinoma|tumor)`,
        `${node} (positive|involved) (for metastasis)?`,
        `positive ${node}`,
        'number (involved|positive) (is|was)?',
        '(node|nodes) (involved|positive)',
        '(total)? number with (metastasis|metastases|tumor|metastatic)',
        `${node} with (metastasis|metastases|metastatic)`,
        'total positive',
        'total number (positive|involved)',
      ],
      ['Number of lymph nodes involved: 2'],
    ),
    word(
      'both-label',
      [
        `${node} (status|metastasis|metastases)`,
        `(number of)? positive (/|over) (total|examined)`,
        'number positive / total',
      ],
      ['Lymph node metastases: 0/12'],
    ),
  ],
}
