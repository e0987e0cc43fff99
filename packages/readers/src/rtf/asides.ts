import { Body, type Budget } from './body.ts'

/** Texts that stand beside the letter: heads and feet of its pages, footnotes. Each is kept once, in one line. */
export class Asides {
  readonly heads = new Set<string>()
  readonly footnotes = new Set<string>()
  #budget: Budget
  #open = new Map<Body, Set<string>>()

  constructor(budget: Budget) {
    this.#budget = budget
  }

  start(kind: 'heads' | 'footnotes'): Body {
    const body = new Body(this.#budget)
    this.#open.set(body, this[kind])
    return body
  }

  end(body: Body): void {
    const line = body.line()
    if (line !== '') this.#open.get(body)?.add(line)
    this.#open.delete(body)
  }
}
