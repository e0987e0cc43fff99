import type { BoardItem, Citation, Specimen } from '@cairn/core'
import { showDate } from '@cairn/i18n'
import { wrap } from './lines.ts'
import { say, sayCode } from './say.ts'
import { shortSource } from './source-line.ts'

/** One specimen's board: what is stated, then what the file does not say, in one line. */
export function boardLines(specimen: Specimen, width: number): string[] {
  const stated = specimen.items.filter((i) => i.state !== 'not-in-the-file')
  const silent = specimen.items.filter((i) => i.state === 'not-in-the-file' && !optional.has(i.key))
  return [
    `  ${[specimen.labNumber, specimen.date === undefined ? say('page.date-unknown') : showDate(specimen.date, 'en')].filter(Boolean).join(', ')}`,
    ...stated.map((item) => itemLine(item, width)),
    ...specimen.biomarkers.map((m) => markerLine(m, width)),
    ...(silent.length > 0
      ? [
          wrap(
            `${sayCode('state', 'not-in-the-file')}: ${silent.map((i) => sayCode('board', i.key)).join(', ')}`,
            width,
            '    ',
            '      ',
          ),
        ]
      : []),
    '',
  ]
}

const optional = new Set<string>([
  'recurrentTumour',
  'neoadjuvant',
  'riskAsWritten',
  'pM',
  'stageGroup',
  'marginDistanceMm',
  'residual',
  'ene',
  'date',
  'laterality',
])

const label = (text: string): string => text.padEnd(27)

function itemLine(item: BoardItem, width: number): string {
  const rows = item.values.map((v) => {
    const value = `${v.qualifier ?? ''}${showValue(item.key, v.value, v.prefix)}`
    const text = v.replaced ? say('value.replaced', { value }) : value
    return {
      text: item.state === 'conflicting' && !v.replaced ? sayCode('state', 'conflicting', { value }) : text,
      because: v.because[0],
    }
  })
  return rowLines(sayCode('board', item.key), rows, width)
}

/** A label and its values, a row each with its own words: values that differ stand one under the other. */
function rowLines(name: string, rows: { text: string; because: Citation | undefined }[], width: number): string {
  return rows
    .map(({ text, because }, i) =>
      wrap(`${text} ${shortSource(because)}`, width, `    ${label(i === 0 ? name : '')}`, ' '.repeat(33)),
    )
    .join('\n')
}

function showValue(key: string, value: string | number | boolean, prefix: string | undefined): string {
  if (key === 'pT' || key === 'pN' || key === 'pM') return `${prefix ?? ''}p${String(value)}`
  return typeof value === 'number' ? String(value) : sayCode('value', String(value))
}

function markerLine(marker: Specimen['biomarkers'][number], width: number): string {
  const result =
    marker.state === 'pending'
      ? sayCode('state', 'pending')
      : marker.value === undefined || marker.value === marker.result
        ? marker.result
        : `${marker.result} (${marker.value})`
  const text = marker.state === 'conflicting' ? sayCode('state', 'conflicting', { value: result }) : result
  return rowLines(marker.name, [{ text, because: marker.because[0] }], width)
}
