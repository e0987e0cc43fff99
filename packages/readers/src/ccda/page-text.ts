/** Lines of one page, as far as the limit goes. */
export interface PageText {
  /** Adds a line whole and tells where it stands; undefined when there is no room for it. */
  add(line: string): { start: number; end: number } | undefined
  /** Adds a line, cut where the room ends. */
  addCut(line: string): void
  text(): string
  /** True when something did not fit. */
  full(): boolean
}

/** An empty page that takes `most` UTF-16 units. */
export function pageText(most: number): PageText {
  const lines: string[] = []
  let length = 0
  let full = false
  const push = (line: string): { start: number; end: number } => {
    const start = lines.length === 0 ? 0 : length + 1
    lines.push(line)
    length = start + line.length
    return { start, end: length }
  }
  const room = (): number => most - (lines.length === 0 ? 0 : length + 1)
  return {
    add(line) {
      if (!full && line.length <= room()) return push(line)
      full = true
      return undefined
    },
    addCut(line) {
      if (full) return
      // No page begins with an empty line.
      if (lines.length === 0 && line === '') return
      const left = room()
      if (line.length <= left) push(line)
      else {
        full = true
        const end = /[\ud800-\udbff]/.test(line[left - 1] ?? '') ? left - 1 : left
        if (end > 0) push(line.slice(0, end))
      }
    },
    text: () => lines.join('\n'),
    full: () => full,
  }
}
