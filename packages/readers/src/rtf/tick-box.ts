/** Reads the settings of a field of a form: of use is only whether it is a box to tick, and whether it is ticked. */
export class TickBox {
  #box = false
  #ticked = false
  #set = false

  word(word: string, value: number | undefined): void {
    if (word === 'fftype') this.#box = value === 1
    // 25 stands for "not filled in": the default holds.
    const set = word === 'ffres' && value !== 25
    if (set || (word === 'ffdefres' && !this.#set)) this.#ticked = value === 1
    if (set) this.#set = true
  }

  /** "[x] " or "[ ] "; nothing for another kind of field. */
  text(): string {
    if (!this.#box) return ''
    return this.#ticked ? '[x] ' : '[ ] '
  }
}
