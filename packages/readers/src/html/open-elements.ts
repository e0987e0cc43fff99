import { tableParts, walls } from './elements.ts'

/** An element whose end has not come yet. */
export interface OpenElement {
  name: string
  /** Its text is not seen. */
  hides: boolean
  /** Its text is crossed out. */
  crosses: boolean
  /** It stands in text that is seen, so it began a line, a row or a cell there. */
  shown: boolean
}

/** Deeper elements are not kept: what they hold is read as if it stood in the last one kept. */
const deepest = 200_000

/** The elements open at a place; finds by name without walking, so that any depth takes linear time. */
export class OpenElements {
  #stack: OpenElement[] = []
  #places = new Map<string, number[]>()
  #tables: number[] = []
  #walls: number[] = []
  #bounds: number[] = []

  get top(): OpenElement | undefined {
    return this.#stack.at(-1)
  }

  has(name: string): boolean {
    return (this.#places.get(name)?.length ?? 0) > 0
  }

  /** False when it is too deep to be kept. */
  push(element: OpenElement): boolean {
    if (this.#stack.length >= deepest) return false
    const { name } = element
    const place = this.#stack.length
    const places = this.#places.get(name)
    if (places) places.push(place)
    else this.#places.set(name, [place])
    if (name === 'table') this.#tables.push(place)
    if (walls.has(name)) this.#walls.push(place)
    if (bounds.has(name)) this.#bounds.push(place)
    this.#stack.push(element)
    return true
  }

  pop(): OpenElement | undefined {
    const element = this.#stack.pop()
    if (!element) return undefined
    const { name } = element
    this.#places.get(name)?.pop()
    if (name === 'table') this.#tables.pop()
    if (walls.has(name)) this.#walls.pop()
    if (bounds.has(name)) this.#bounds.pop()
    return element
  }

  /** How many elements an end tag of this name closes; 0 when it closes none. */
  depthOf(name: string): number {
    const place = this.#places.get(name)?.at(-1)
    if (place === undefined || place < (this.#barriers(name).at(-1) ?? 0)) return 0
    return this.#stack.length - place
  }

  #barriers(name: string): number[] {
    if (tableParts.has(name)) return this.#tables
    return name === 'li' || name === 'dd' || name === 'dt' ? this.#bounds : this.#walls
  }
}

/** An entry of a list ends no entry outside of these. */
const bounds = new Set([...walls, 'dl', 'ol', 'ul'])
