import type { ReadLimits } from '../part.ts'
import {
  blocks,
  cells,
  endedBy,
  headings,
  headParts,
  keepsSpace,
  lists,
  paragraphEnders,
  unseen,
  voids,
} from './elements.ts'
import { Choice, fieldText } from './form-fields.ts'
import type { Inners } from './inners.ts'
import { Lines } from './lines.ts'
import { ListMarks } from './list-marks.ts'
import { type OpenElement, OpenElements } from './open-elements.ts'
import { Outside } from './outside.ts'
import { raisedText } from './raised.ts'
import type { Attributes, TagHandler } from './tags.ts'

/** Follows the tags of a page as a browser does and puts together what is seen. */
export class PageBuilder implements TagHandler {
  readonly lines: Lines
  #outside: Outside
  #elements = new OpenElements()
  #marks = new ListMarks()
  #choice: Choice | undefined
  #hiding = 0
  #crossing = 0
  #keeping = 0
  #raising = 0
  /** <s> and <strike> that are open; they go on past the end of a paragraph, up to the end of their cell. */
  #strikes = 0
  #strikesBefore: number[] = []
  #dropLineEnd = false

  constructor(limits: ReadLimits, inners: Inners) {
    this.lines = new Lines(limits.characters)
    this.#outside = new Outside(inners)
  }

  full(): boolean {
    return this.lines.full
  }

  foreign(): boolean {
    return (this.#elements.has('svg') || this.#elements.has('math')) && !this.#elements.has('foreignobject')
  }

  open(name: string, attributes: Attributes, selfClosing: boolean): void {
    this.#dropLineEnd = false
    this.#endOthers(name)
    const shown = this.#hiding === 0
    const element: OpenElement = { name, shown, hides: hides(name, attributes), crosses: crosses(name, attributes) }
    if (shown && !element.hides) this.#begin(name, attributes)
    else if (shown && name === 'iframe') this.#outside.take(name, attributes)
    if (element.hides) element.shown = false
    if (voids.has(name) || (selfClosing && (this.foreign() || name === 'svg' || name === 'math'))) return
    if (strikes.has(name) && element.shown) this.#strikes++
    else if (this.#elements.push(element)) this.#enter(element, attributes)
  }

  close(name: string): void {
    this.#dropLineEnd = false
    const depth = this.#elements.depthOf(name)
    if (depth > 0) for (let i = 0; i < depth; i++) this.#closeTop()
    else if (strikes.has(name)) this.#strikes = Math.max(this.#strikes - 1, this.#strikesBefore.at(-1) ?? 0)
    else if (this.#hiding === 0 && name === 'br') this.lines.breakLine()
    else if (this.#hiding === 0 && name === 'p') this.lines.endLine()
    if (this.#crossing + this.#strikes === 0) this.lines.endCrossed()
  }

  text(value: string): void {
    if (this.#elements.top?.name === 'head' && /\S/.test(value)) this.close('head')
    if (this.#hiding > 0) return
    if (this.#choice) {
      this.#choice.text(value)
      return
    }
    const kept = this.#keeping > 0
    let text = kept ? value.replace(/\r\n?|\f/g, '\n') : value
    if (this.#dropLineEnd && text.startsWith('\n')) text = text.slice(1)
    this.#dropLineEnd = false
    if (this.#raising > 0) text = raisedText(text)
    this.lines.text(text, { crossed: this.#crossing + this.#strikes > 0, kept })
  }

  /** The whole text; nothing may follow. */
  finish(): string {
    while (this.#elements.top) this.#closeTop()
    return this.lines.finish()
  }

  /** Ends what a browser ends when this element opens: a head, a paragraph, the cell before. */
  #endOthers(name: string): void {
    if (this.#elements.top?.name === 'head' && !headParts.has(name)) this.close('head')
    if (blocks.has(name) && this.#elements.has('svg') && this.foreign()) this.#endOpen('svg')
    if (headings.has(name) && headings.has(this.#elements.top?.name ?? '')) this.#closeTop()
    if (this.#choice && blocks.has(name) && name !== 'optgroup' && name !== 'hr') this.#endOpen('select')
    for (const other of endedBy.get(name) ?? []) this.#endOpen(other)
    if (paragraphEnders.has(name)) this.#endOpen('p')
  }

  #endOpen(name: string): void {
    for (let depth = this.#elements.depthOf(name); depth > 0; depth--) this.#closeTop()
  }

  /** What an element shows where it begins. */
  #begin(name: string, attributes: Attributes): void {
    const { lines } = this
    if (name === 'br') lines.breakLine()
    else if (name === 'table') lines.openTable()
    else if (name === 'tr') lines.openRow()
    else if (cells.has(name)) lines.openCell()
    else if (headings.has(name)) lines.blankLine()
    else if (blocks.has(name)) lines.endLine()
    if (name === 'li') lines.mark(this.#marks.entry(attributes))
    else if (name === 'input') this.#insert(fieldText(attributes))
    else if (name === 'option') this.#choice?.option(attributes)
    else this.#insert(this.#outside.take(name, attributes))
  }

  #insert(text: string | undefined): void {
    if (text === undefined || this.#choice) return
    this.lines.space()
    this.lines.text(text, { crossed: this.#crossing + this.#strikes > 0, kept: false })
    this.lines.space()
  }

  #enter(element: OpenElement, attributes: Attributes): void {
    const { name } = element
    if (element.hides) this.#hiding++
    if (element.crosses) this.#crossing++
    if (keepsSpace.has(name)) this.#keeping++
    if (name === 'sup') this.#raising++
    if (!element.shown) return
    if (lists.has(name)) this.#marks.open(name, attributes)
    if (cells.has(name)) this.#strikesBefore.push(this.#strikes)
    if (name === 'select') this.#choice = new Choice(attributes)
    this.#dropLineEnd = name === 'pre' || name === 'textarea' || name === 'listing'
  }

  #closeTop(): void {
    const element = this.#elements.pop()
    if (!element) return
    const { name } = element
    if (element.hides) this.#hiding--
    if (element.crosses) this.#crossing--
    if (keepsSpace.has(name)) this.#keeping--
    if (name === 'sup') this.#raising--
    if (element.shown) this.#end(name)
  }

  /** What the end of an element does to the lines. */
  #end(name: string): void {
    if (lists.has(name)) this.#marks.close()
    if (cells.has(name)) this.#strikes = this.#strikesBefore.pop() ?? 0
    if (name === 'table') this.lines.closeTable()
    else if (name === 'tr') this.lines.closeRow()
    else if (blocks.has(name)) this.lines.endLine()
    if (name !== 'select' || !this.#choice) return
    const shown = this.#choice.shown()
    this.#choice = undefined
    this.#insert(shown)
  }
}

const strikes = new Set(['s', 'strike'])

function styled(attributes: Attributes, look: RegExp): boolean {
  const style = attributes.get('style')
  return style !== undefined && look.test(style.slice(0, 10_000))
}

function hides(name: string, attributes: Attributes): boolean {
  if (unseen.has(name) || attributes.has('hidden')) return true
  if (name === 'dialog' && !attributes.has('open')) return true
  return styled(attributes, /display\s{0,9}:\s{0,9}none/i)
}

function crosses(name: string, attributes: Attributes): boolean {
  return name === 'del' || styled(attributes, /text-decoration(-line)?\s{0,9}:[^;]{0,99}line-through/i)
}
