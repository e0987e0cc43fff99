import type { BoardItem, Specimen } from '@cairn/core'
import { showDate } from '@cairn/i18n'
import { wrap } from './lines.ts'
import { say, sayCode } from './say.ts'
import { where } from './source-line.ts'

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
  const values = item.values.map((v) => {
    const value = `${v.qualifier ?? ''}${showValue(item.key, v.value, v.prefix)}`
    return v.replaced ? say('value.replaced', { value }) : value
  })
  const text =
    item.state === 'conflicting' ? sayCode('state', 'conflicting', { value: values.join(' / ') }) : values.join(' / ')
  const because = item.values.flatMap((v) => v.because)[0]
  const words = because === undefined ? '' : `  “${because.quote.replace(/\s+/g, ' ').slice(0, 90)}” ${where(because)}`
  return wrap(`${text}${words}`, width, `    ${label(sayCode('board', item.key))}`, ' '.repeat(33))
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
  const because = marker.because[0]
  const words = because === undefined ? '' : `  “${because.quote.replace(/\s+/g, ' ').slice(0, 90)}” ${where(because)}`
  return wrap(
    `${marker.state === 'conflicting' ? sayCode('state', 'conflicting', { value: result }) : result}${words}`,
    width,
    `    ${label(marker.name)}`,
    ' '.repeat(33),
  )
}
