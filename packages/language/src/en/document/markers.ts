import type { Layer, LexiconRule } from '../../lexicon/lexicon.ts'

const marker = (name: string, patterns: string[]): LexiconRule<string> => ({
  id: `en.marker.${name.toLowerCase().replaceAll(' ', '-')}`,
  patterns,
  means: name,
  yes: [`${patterns[0]!.replace(/\(([^|)]*)[^)]*\)/g, '$1').replaceAll('?', '')} 4.1`],
  no: ['Temperature 37.1'],
})

/** Blood markers of tumours. */
export const markerNames: Layer<string> = {
  layer: 'marker-name',
  rules: [
    marker('CEA', ['cea', 'carcinoembryonic antigen']),
    marker('PSA', ['psa', 'prostate specific antigen']),
    marker('CA-125', ['ca 125', 'ca125']),
    marker('CA 15-3', ['ca 15 3', 'ca15 3', 'ca153']),
    marker('CA 19-9', ['ca 19 9', 'ca19 9', 'ca199']),
    marker('CA 72-4', ['ca 72 4', 'ca72 4']),
    marker('CA 27.29', ['ca 27 . 29', 'ca 2729']),
    marker('AFP', ['afp', 'alpha fetoprotein', 'alphafetoprotein']),
    marker('hCG', ['hcg', 'beta hcg', 'bhcg']),
    marker('LDH', ['ldh']),
    marker('thyroglobulin', ['thyroglobulin', 'tg']),
    marker('calcitonin', ['calcitonin']),
    marker('HE4', ['he4']),
    marker('NSE', ['nse']),
    marker('CYFRA 21-1', ['cyfra (21 1)?']),
    marker('SCC antigen', ['scc (ag|antigen)']),
    marker('chromogranin A', ['chromogranin (a)?']),
    marker('PIVKA-II', ['pivka ii', 'dcp']),
    marker('beta-2 microglobulin', ['beta 2 microglobulin', 'b2m']),
    marker('testosterone', ['testosterone']),
    marker('thyroglobulin antibodies', ['tgab', 'anti tg', 'thyroglobulin antibodies', 'tg antibodies']),
    marker('thyroglobulin in washout', ['tg washout', 'washout (tg|thyroglobulin)', 'thyroglobulin washout']),
  ],
}

/** Makers and methods of assays: values of different ones are never joined. */
export const assays: Layer<string> = {
  layer: 'assay',
  rules: ['Roche', 'Abbott', 'Beckman', 'Siemens', 'DiaSorin', 'Tosoh', 'Ortho', 'Brahms', 'Fujirebio'].map((name) => ({
    id: `en.assay.${name.toLowerCase()}`,
    patterns: [
      `${name.toLowerCase()} (cobas|elecsys|architect|alinity|access|immulite|centaur|atellica|liaison|kryptor|vitros|tg|e801|e411)?`,
    ],
    means: name,
    yes: [`4.1 (${name})`],
    no: ['4.1 (local)'],
  })),
}

/** Words after which numbers are no longer the marker's value. */
export const markerStops: Layer<true> = {
  layer: 'marker-stop',
  rules: [
    {
      id: 'en.marker-stop',
      patterns: [
        '(ref|reference|range|normal|cut off|cutoff|limit|at age|age|aged|years|months|weeks|every|stable since|since)',
      ],
      means: true,
      yes: ['PSA 4.1 (ref 0-4)'],
      no: ['PSA 4.1'],
    },
  ],
}
