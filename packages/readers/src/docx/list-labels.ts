import { numberOf, readXml } from './read-xml.ts'

interface Level {
  format: string
  /** The label with "%1" for the number of the first level, and so on. */
  text: string
  start: number
}

/** What numbering.xml says: lists, and which kind each is of; levels of a kind by their number. */
interface Lists {
  kinds: Map<string, Map<number, Level>>
  lists: Map<string, { kind: string; starts: Map<number, number> }>
}

/** Gives the label of the next paragraph in a list, such as "2. " or "- "; '' for no list. */
export type ListLabels = (list: string, level: number) => string

/** Reads numbering.xml and counts from then on; lists it does not know get "- ". */
export function listLabels(bytes: Uint8Array | undefined): ListLabels {
  const { kinds, lists } = listsOf(bytes)
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return (id, level) => {
    if (id === '0' || id === '') return ''
    const list = lists.get(id)
    const levels = kinds.get(list?.kind ?? '')
    const own = levels?.get(level)
    if (!list || !levels || !own || own.format === 'bullet') return '- '
    const counted = counts.get(list.kind) ?? []
    counts.set(list.kind, counted)
    // Lists of one kind count on from each other, unless one says where it starts.
    if (!begun.has(id)) for (const above of list.starts.keys()) counted.length = Math.min(counted.length, above)
    begun.add(id)
    const startOf = (at: number) => list.starts.get(at) ?? levels.get(at)?.start ?? 1
    for (let at = counted.length; at < level; at++) counted[at] = startOf(at)
    counted[level] = counted[level] === undefined ? startOf(level) : counted[level] + 1
    counted.length = level + 1
    if (own.format === 'none') return ''
    const label = own.text.replace(/%([1-9])/g, (_, digit) => {
      const at = Number(digit) - 1
      return written(counted[at] ?? startOf(at), levels.get(at)?.format ?? 'decimal')
    })
    return label.trim() === '' ? '' : `${label.slice(0, 100).trim()} `
  }
}

function listsOf(bytes: Uint8Array | undefined): Lists {
  const found: Lists = { kinds: new Map(), lists: new Map() }
  let levels = new Map<number, Level>()
  let list = { kind: '', starts: new Map<number, number>() }
  let level: Level = { format: 'decimal', text: '', start: 1 }
  let override = 0
  const take = (name: string, value: string, get: (name: string) => string | undefined) => {
    if (name === 'abstractNum') {
      levels = new Map()
      found.kinds.set(get('abstractNumId') ?? '', levels)
    } else if (name === 'num') {
      // Levels that a single list changes would overwrite those of the last kind.
      levels = new Map()
      list = { kind: '', starts: new Map() }
      found.lists.set(get('numId') ?? '', list)
    } else if (name === 'abstractNumId') list.kind = value
    else if (name === 'lvlOverride') override = numberOf(get('ilvl'), 8)
    else if (name === 'startOverride') list.starts.set(override, numberOf(value, 1_000_000))
    else if (name === 'lvl') {
      level = { format: 'decimal', text: '', start: 1 }
      levels.set(numberOf(get('ilvl'), 8), level)
    } else if (name === 'start') level.start = numberOf(value, 1_000_000)
    else if (name === 'numFmt') level.format = value
    else if (name === 'lvlText') level.text = value
  }
  if (bytes) {
    readXml(bytes, {
      open: ({ name, get }) => take(name, get('val') ?? '', get),
      close() {},
      text() {},
    })
  }
  return found
}

function written(number: number, format: string): string {
  const letters = () => String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(5, Math.ceil(number / 26)))
  switch (format) {
    case 'lowerLetter':
      return number > 0 ? letters() : `${number}`
    case 'upperLetter':
      return number > 0 ? letters().toUpperCase() : `${number}`
    case 'lowerRoman':
      return roman(number)
    case 'upperRoman':
      return roman(number).toUpperCase()
    case 'decimalZero':
      return `${number}`.padStart(2, '0')
    default:
      return `${number}`
  }
}

const numerals: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(number: number): string {
  if (number < 1 || number > 3999) return `${number}`
  let left = number
  let text = ''
  for (const [value, sign] of numerals) {
    while (left >= value) {
      text += sign
      left -= value
    }
  }
  return text
}
