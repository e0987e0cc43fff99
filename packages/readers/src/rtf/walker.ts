import { Inners } from '../html/inners.ts'
import { raisedText } from '../html/raised.ts'
import { Rope } from '../html/rope.ts'
import type { ReadLimits } from '../part.ts'
import { Asides } from './asides.ts'
import { Body, type Budget } from './body.ts'
import { GrowingBytes } from './bytes.ts'
import { Lettering } from './lettering.ts'
import { Picture } from './picture.ts'
import { changedBy, firstState, type State } from './state.ts'
import { TickBox } from './tick-box.ts'
import type { RtfToken } from './tokens.ts'
import { heads, pictureEndings, quiet, skipped, starred, wordText } from './words.ts'

/** Deeper groups are not a letter. */
const deepest = 1_000_000

/** Follows the tokens of an RTF file and collects its text, pictures and what is damaged. */
export class RtfWalker {
  readonly body: Body
  readonly inners: Inners
  readonly asides: Asides
  readonly budget: Budget
  /** Groups that do not match, or a start that is no RTF. */
  damaged = false
  /** Web page written into the RTF, if it says it holds one. */
  html: Rope | undefined
  #limits: ReadLimits
  #bytes: Uint8Array
  #lettering = new Lettering()
  #state: State
  #outer: State[] = []
  #pending = new GrowingBytes()
  #toSkip = 0
  #star = false
  #inRow = false
  #objects = 0
  #tickBox = new TickBox()

  constructor(bytes: Uint8Array, limits: ReadLimits) {
    this.#bytes = bytes
    this.#limits = limits
    this.budget = { characters: limits.characters, full: false }
    this.body = new Body(this.budget)
    this.asides = new Asides(this.budget)
    this.inners = new Inners(limits)
    this.#state = firstState(this.body)
  }

  get tooManyPages(): boolean {
    return this.body.pageCount > this.#limits.pages
  }

  /** True when nothing more is to be read. */
  get done(): boolean {
    return this.budget.full || this.tooManyPages || this.#outer.length > deepest
  }

  take(token: RtfToken): void {
    if (token.is === 'open') this.#open()
    else if (token.is === 'close') this.#close()
    else if (token.is === 'text') this.#text(token)
    else if (token.is === 'byte') this.#byte(token)
    else if (token.is === 'binary') this.#binary(token)
    else if (this.#state.use !== 'skip') this.#control(token)
    if (token.is !== 'symbol') this.#star = false
  }

  /** Ends what is open; nothing may follow. */
  finish(): void {
    if (this.#outer.length > 0) this.damaged = true
    while (this.#outer.length > 0) this.#close()
    this.#flush()
  }

  #open(): void {
    this.#flush()
    this.#toSkip = 0
    this.#outer.push(this.#state)
  }

  #close(): void {
    this.#flush()
    this.#toSkip = 0
    const inner = this.#state
    const outer = this.#outer.pop()
    if (outer === undefined) {
      this.damaged = true
      return
    }
    this.#state = outer
    if (inner.body !== outer.body) this.asides.end(inner.body)
    if (inner.picture && inner.picture !== outer.picture) this.#endPicture(inner.picture)
    if (inner.use === 'field' && outer.use !== 'field') this.#endField()
  }

  #text({ start, end }: RtfToken): void {
    const skip = Math.min(this.#toSkip, end - start)
    this.#toSkip -= skip
    const bytes = this.#bytes.subarray(start + skip, end)
    const { use, picture } = this.#state
    if (use === 'fonts') this.#lettering.fonts.text(bytes)
    else if (use === 'picture') picture?.digits(bytes)
    else if (this.#shows()) this.#append(bytes)
  }

  #byte({ value }: RtfToken): void {
    if (this.#toSkip > 0) this.#toSkip--
    else if (this.#shows()) this.#pending.push(value!)
  }

  #binary({ start, end }: RtfToken): void {
    if (this.#state.use === 'picture') this.#state.picture?.binary(this.#bytes.subarray(start, end))
  }

  #append(bytes: Uint8Array): void {
    if (this.#outer.length === 0 && bytes.every((byte) => byte <= 32)) return
    if (this.#outer.length === 0) this.damaged = true
    this.#pending.append(bytes)
  }

  #shows(): boolean {
    const { use, hidden, deleted, rtfOnly } = this.#state
    if (use === 'tag') return true
    if (this.html) return use === 'text' && !rtfOnly
    return use === 'text' && !hidden && !deleted
  }

  #control(token: RtfToken): void {
    const { word, is } = token
    if (is === 'symbol') {
      this.#symbol(word)
      return
    }
    if (word === 'u') {
      this.#unicode(token.value ?? 0)
      return
    }
    if (this.#toSkip > 0 && wordText.has(word)) {
      this.#toSkip--
      return
    }
    // What older readers show ends here at the latest: writers leave it out now and then.
    this.#toSkip = 0
    this.#flush()
    if (this.#star && !starred.has(word)) this.#enter('skip')
    else if (this.#state.use === 'fonts') this.#lettering.fonts.word(token)
    else if (!this.#destination(word)) this.#word(token)
    if (word === 'objdata') this.inners.notRead(`object ${++this.#objects}`, 'embedded object')
  }

  #symbol(sign: string): void {
    if (sign === '*') this.#star = true
    else if (sign === '\n' || sign === '\r') this.#line()
    else if (this.#toSkip > 0) this.#toSkip--
    else if (wordText.has(sign)) this.#writeSign(wordText.get(sign)!)
    else if ((sign === '{' || sign === '}' || sign === '\\') && this.#shows()) this.#pending.push(sign.charCodeAt(0))
  }

  #writeSign(text: string): void {
    this.#flush()
    this.#write(text)
  }

  #unicode(value: number): void {
    this.#flush()
    this.#toSkip = this.#state.instead
    this.#write(this.#lettering.unit(value, this.#state.font))
  }

  /** Whether the word says what its group is for. */
  #destination(word: string): boolean {
    if (skipped.has(word)) this.#enter('skip')
    else if (quiet.has(word)) this.#enter('quiet')
    else if (word === 'fonttbl') this.#enter('fonts')
    else if (word === 'ud') this.#enter('text')
    else if (word === 'shptxt') this.#startBox()
    else if (word === 'formfield') this.#startField()
    else if (word === 'htmltag') this.#enter(this.html ? 'tag' : 'skip')
    else if (word === 'pict') this.#state = { ...this.#state, use: 'picture', picture: new Picture(this.inners.room) }
    else if (heads.has(word)) this.#startAside('heads')
    else if (word === 'footnote') this.#startAside('footnotes')
    else return false
    return true
  }

  #enter(use: State['use']): void {
    this.#state = { ...this.#state, use }
  }

  #word({ word, value }: RtfToken): void {
    const { picture, use } = this.#state
    if (use === 'picture' && picture) picture.ending = pictureEndings.get(word) ?? picture.ending
    else if (use === 'field') this.#tickBox.word(word, value)
    else if (wordText.has(word)) this.#write(wordText.get(word)!)
    else if (word === 'par' || word === 'line' || word === 'sect' || word === 'column') this.#line()
    else if (!this.#layout(word) && !this.#ofWholeFile(word, value))
      this.#state = changedBy(this.#state, word, value, this.#lettering.plainFont)
  }

  #layout(word: string): boolean {
    const { body } = this.#state
    if (word === 'trowd') this.#inRow = true
    else if (word === 'row') this.#inRow = false
    if (word === 'row' || word === 'nestrow') body.endLine()
    else if (word === 'page') body.endPage()
    else if (word !== 'cell' && word !== 'nestcell') return word === 'trowd'
    else if (this.#shows()) body.endCell()
    return true
  }

  #ofWholeFile(word: string, value: number | undefined): boolean {
    if (this.#lettering.word(word, value)) return true
    if (word === 'fromhtml' && value !== 0) this.html ??= new Rope()
    else if (word === 'deff') {
      this.#lettering.plainFont = value
      this.#state = { ...this.#state, font: value }
    } else return false
    return true
  }

  /** In a row of a table a line end inside a cell becomes a blank. */
  #line(): void {
    this.#flush()
    if (this.html) this.#write('\n')
    else if (this.#state.inTable && this.#inRow) this.#write(' ')
    else if (this.#shows()) this.#state.body.endLine()
  }

  #flush(): void {
    if (this.#pending.length === 0) return
    const bytes = this.#pending.view()
    this.#pending.length = 0
    this.#write(this.#lettering.decoded(bytes, this.#state.font))
  }

  #write(text: string): void {
    if (!this.#shows()) return
    const { body, crossed, raised, use } = this.#state
    // Tags come only in groups of their own, so a "<" outside of them is text.
    if (this.html) this.html.add(use === 'tag' ? text : text.replaceAll('<', '&lt;'))
    else body.text((raised ? raisedText(text) : text).replace(control, '').replaceAll('\u00a0', ' '), crossed)
  }

  #endPicture(picture: Picture): void {
    this.inners.addPicture(picture.ending, picture.size, () => picture.bytes())
  }

  #startAside(kind: 'heads' | 'footnotes'): void {
    this.#state = { ...this.#state, body: this.asides.start(kind) }
  }

  #startBox(): void {
    this.#state.body.startLine()
    this.#enter('text')
  }

  #startField(): void {
    this.#enter('field')
    this.#tickBox = new TickBox()
  }

  /** The settings stand in a group that is not shown; the box itself is. */
  #endField(): void {
    const { body, crossed, deleted, hidden } = this.#state
    const text = this.#tickBox.text()
    if (text !== '' && !hidden && !deleted) body.text(text, crossed)
  }
}

/** Control characters that writers of RTF leave in text and no reader shows. */
// Controls but tab and line end, as far as one byte reaches.
const control = /(?![\t\n\u0080-\uffff])\p{Cc}/gu
