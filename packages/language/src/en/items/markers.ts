import type { Layer, LexiconRule } from '../../lexicon/lexicon.ts'
import type { MarkerName, StainWord } from '../../values/biomarkers.ts'

const name = (normal: string, patterns: string[], kind: MarkerName['kind'] = 'stain'): LexiconRule<MarkerName> => ({
  id: `en.marker.${normal}`,
  patterns,
  means: { name: normal, kind },
  yes: [`${patterns[0]!.replace(/[()?]/g, '').split('|')[0]!} positive`],
})

/** Markers by their usual name. */
export const markers: Layer<MarkerName> = {
  layer: 'item-marker',
  rules: [
    name('ER', ['estrogen (receptor|receptors)', 'oestrogen (receptor|receptors)', 'er'], 'receptor'),
    name('PR', ['progesterone (receptor|receptors)', 'pr', 'pgr'], 'receptor'),
    name('HER2', ['her2', 'her 2', 'her2 neu', 'her 2 neu', 'her2 / neu', 'her 2 / neu', 'c erbb 2', 'erbb2']),
    name('Ki-67', ['ki 67', 'ki67', 'ki 67 (index|labeling index|proliferation index)'], 'percent'),
    name('MIB-1', ['mib 1', 'mib1', 'proliferation index ( mib 1 )'], 'percent'),
    ...['MLH1', 'MSH2', 'MSH6', 'PMS2'].map((gene) =>
      name(gene, [gene.toLowerCase(), gene.toLowerCase().replace(/(\d)/, ' $1')], 'protein'),
    ),
    name('MSI', ['microsatellite (instability|status)', 'msi (status|testing)?'], 'stain'),
    name('p53', ['p53', 'p 53', 'tp53'], 'pattern'),
    name('p16', ['p16', 'p 16', 'p16 ink4a']),
    name('p63', ['p63']),
    name('p40', ['p40']),
    name('CEA', ['cea']),
    name('vimentin', ['vimentin']),
    name('CK7', ['ck7', 'ck 7', 'cytokeratin 7']),
    name('CK20', ['ck20', 'ck 20', 'cytokeratin 20']),
    name('CK5/6', ['ck5 / 6', 'ck 5 / 6', 'cytokeratin 5 / 6', 'cytokeratin 5 , 6']),
    name('TTF-1', ['ttf 1', 'ttf1']),
    name('napsin A', ['napsin', 'napsin a']),
    name('CDX2', ['cdx2', 'cdx 2']),
    name('GATA3', ['gata3', 'gata 3']),
    name('PAX8', ['pax8', 'pax 8']),
    name('WT1', ['wt1', 'wt 1']),
    name('EGFR', ['egfr']),
    name('KRAS', ['kras', 'k ras']),
    name('NRAS', ['nras']),
    name('BRAF', ['braf', 'braf v600e']),
    name('ALK', ['alk']),
    name('ROS1', ['ros1']),
    name('PD-L1', ['pd l1', 'pdl1']),
    name('IDH1', ['idh1', 'idh 1', 'idh1 r132h']),
    name('ATRX', ['atrx'], 'protein'),
    name('MGMT', ['mgmt', 'mgmt promoter']),
    name('1p/19q', ['1p / 19q', '1p19q']),
    name('TERT promoter', ['tert', 'tert promoter']),
    name('HPV', ['hpv', 'human papillomavirus', 'hpv ish']),
    name('EBV', ['ebv', 'eber']),
    name('DNA ploidy', ['dna', 'dna ploidy'], 'ploidy'),
    name('S100', ['s100', 's 100']),
    name('chromogranin', ['chromogranin']),
    name('synaptophysin', ['synaptophysin']),
    name('SOX10', ['sox10', 'sox 10']),
    name('SATB2', ['satb2']),
    name('CD10', ['cd10']),
    name('CD20', ['cd20']),
    name('CD30', ['cd30']),
    name('BCL2', ['bcl2', 'bcl 2']),
    name('BCL6', ['bcl6', 'bcl 6']),
    name('MUM1', ['mum1', 'mum 1']),
    name('PIK3CA', ['pik3ca']),
  ],
}

/** How a stain that is read by its pattern looks. */
export const stainPatterns: Layer<string> = {
  layer: 'item-pattern',
  rules: [
    {
      id: 'en.pattern',
      patterns: [
        '(patchy|focal|diffuse|overexpression)? ,? (wild type|abnormal|aberrant|mutant|mutated|null|normal) (type)? (pattern|expression|staining)?',
      ],
      means: 'pattern',
      yes: ['p53 abnormal', 'patchy, wild-type pattern'],
    },
  ],
}

const stain = (id: string, means: StainWord, patterns: string[], yes: string[]): LexiconRule<StainWord> => ({
  id: `en.stain.${id}`,
  patterns,
  means,
  yes,
})

/** Results of markers. */
export const stains: Layer<StainWord> = {
  layer: 'item-stain',
  rules: [
    stain(
      'positive',
      { result: 'positive' },
      [
        'positive',
        'positivity',
        'expressed',
        '(diffusely|strongly|strong|diffuse) (and)? (diffusely|strongly|strong|diffuse)? (positive|positivity)',
        'immunoreactive',
        'reactive',
        'detected',
        'mutated',
        'mutation detected',
      ],
      ['CK7: positive'],
    ),
    stain(
      'patchy',
      { result: 'positive', value: 'patchy' },
      ['(focally|patchy|patchily|focal) (positive|positivity)'],
      ['focally positive'],
    ),
    stain(
      'negative',
      { result: 'negative' },
      [
        'negative',
        'non reactive',
        'nonreactive',
        'not (expressed|detected|identified|amplified)',
        'no mutation (detected|identified)?',
        'no (mutations|rearrangement|expression|staining)',
        'wild type',
        'wildtype',
        'unamplified',
        'negativity',
      ],
      ['ALK: negative'],
    ),
    stain(
      'weak',
      { result: 'positive', value: 'weak' },
      ['(weakly|weak) (positive|positivity|staining)', 'weak'],
      ['weakly positive'],
    ),
    stain('equivocal', { result: 'equivocal' }, ['equivocal', 'indeterminate'], ['HER2: equivocal']),
    stain('retained', { result: 'retained' }, ['retained', 'intact', 'preserved', 'no loss'], ['MLH1: retained']),
    stain('lost', { result: 'lost' }, ['lost', 'loss', 'absent'], ['MLH1: lost']),
    stain('mss', { result: 'MSS' }, ['mss', 'microsatellite stable', 'stable'], ['MSI: stable']),
    stain('msi-h', { result: 'MSI-H' }, ['msi h', 'msi high', 'microsatellite unstable'], ['MSI-high']),
    stain('methylated', { result: 'methylated' }, ['methylated'], ['MGMT: methylated']),
    stain('unmethylated', { result: 'unmethylated' }, ['unmethylated', 'not methylated'], ['MGMT: unmethylated']),
    stain('amplified', { result: 'amplified' }, ['amplified'], ['EGFR amplified']),
    stain('codeleted', { result: 'co-deleted' }, ['co deleted', 'codeleted'], ['1p/19q co-deleted']),
    stain(
      'not-codeleted',
      { result: 'not co-deleted' },
      ['not (co deleted|codeleted)', 'no codeletion'],
      ['1p/19q not co-deleted'],
    ),
    stain('aneuploid', { result: 'aneuploid' }, ['aneuploid'], ['DNA aneuploid']),
    stain('diploid', { result: 'diploid' }, ['diploid'], ['DNA diploid']),
    stain(
      'turn-positive',
      { result: 'positive', turn: true },
      [
        '(positive|positivity|reactive|immunoreactive|immunoreactivity) (for|with)',
        '(stain|stains|staining) (positive|positively) (for|with)',
        '(express|expresses|expressing)',
      ],
      ['positive for CK7'],
    ),
    stain(
      'turn-patchy',
      { result: 'positive', value: 'patchy', turn: true },
      ['(focally|patchily|patchy) (positive for|express|expresses)'],
      ['patchily express p16'],
    ),
    stain(
      'turn-negative',
      { result: 'negative', turn: true },
      [
        'negative (for|with)',
        '(stain|stains) (negative|negatively) (for|with)',
        'no (reactivity|expression|staining) (for|of|with)',
        '(do|does) not (stain|express) (for|with)?',
        'not (stain|express)',
        'negativity for',
        'lack of expression of',
      ],
      ['negative for CK20'],
    ),
  ],
}
