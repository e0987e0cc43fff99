/** Every expected failure, as a code with parameters; the plain sentence for each lives in the i18n catalogues. */
export const troubleCodes = [
  'not-found',
  'no-permission',
  'empty-file',
  'too-large',
  'binary-file',
  'unknown-format',
  'link-loop',
  'not-a-file',
  'disk-failure',
  'bad-encoding',
  'pdf-encrypted',
  'pdf-broken',
  'pdf-no-text',
  'page-no-text',
  'page-ocr-layer',
  'too-many-pages',
  'text-too-long',
  'too-many-elements',
  'file-damaged',
  'file-locked',
  'archive-too-deep',
  'archive-too-many',
  'archive-too-large',
  'path-escape',
  'part-not-read',
  'took-too-long',
  'took-too-much-memory',
  'reader-crashed',
  'line-not-json',
  'line-too-long',
  'line-wrong-shape',
  'target-outside',
  'nothing-read',
  'dated-later',
  'language-partly-read',
  'internal-failure',
] as const

export type TroubleCode = (typeof troubleCodes)[number]

/** An expected failure as a value. `params` fill the sentence (`file`, `page`, `limit` …). */
export interface Trouble {
  code: TroubleCode
  params?: Record<string, string | number>
}
