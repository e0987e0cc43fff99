import { numberOf, readXml } from './read-xml.ts'

/** What a style of paragraphs means for their text. */
export interface StyleLook {
  heading: boolean
  list: { id: string; level: number } | undefined
}

interface Style {
  basedOn: string | undefined
  heading: boolean | undefined
  listId: string | undefined
  level: number
}

/** Reads styles.xml: the id of a style -> its look, taken from the styles it is based on too. */
export function stylesOf(bytes: Uint8Array): Map<string, StyleLook> {
  const styles = new Map<string, Style>()
  let style: Style | undefined
  readXml(bytes, {
    open({ name, get }) {
      const value = get('val') ?? ''
      if (name === 'style') {
        style = { basedOn: undefined, heading: undefined, listId: undefined, level: 0 }
        styles.set(get('styleId') ?? '', style)
      } else if (!style) return
      else if (name === 'name' && /^(heading \d|title)$/i.test(value)) style.heading = true
      else if (name === 'basedOn') style.basedOn = value
      else if (name === 'outlineLvl') style.heading = numberOf(value, 9) < 9
      else if (name === 'numId') style.listId = value
      else if (name === 'ilvl') style.level = numberOf(value, 8)
    },
    close(name) {
      if (name === 'style') style = undefined
    },
    text() {},
  })
  return new Map([...styles.keys()].map((id) => [id, lookOf(styles, id)]))
}

function lookOf(styles: Map<string, Style>, id: string): StyleLook {
  let heading: boolean | undefined
  let list: StyleLook['list']
  let style = styles.get(id)
  // Styles may be based on each other in a ring.
  for (let steps = 0; style && steps < 20; steps++) {
    heading ??= style.heading
    if (!list && style.listId !== undefined) list = { id: style.listId, level: style.level }
    style = style.basedOn === undefined ? undefined : styles.get(style.basedOn)
  }
  return { heading: heading ?? false, list }
}
