import type { Page, Run } from '@cairn/core'

/** How many lines at the top and bottom of a page can be its head or foot. */
const reach = 6
const fewestPages = 2

/**
 * Takes out of each page's text the heads and feet that repeat: a line that stands at the same height of most pages is
 * kept where it first appears; a bare page number is taken out everywhere. A head that differs, be it in one digit of a
 * hospital number, stays: it may be another person's page.
 */
export function withoutRunningHeads(pages: Page[]): Page[] {
  if (pages.length < fewestPages) return pages
  const edges = pages.map((page) => edgeLines(page))
  const counts = new Map<string, number>()
  for (const lines of edges)
    for (const key of new Set(lines.map((line) => line.key))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const most = Math.max(fewestPages, Math.ceil(0.6 * pages.length))
  const met = new Set<string>()
  return pages.map((page, i) => {
    const drop = (edges[i] ?? []).filter((line) => {
      if (line.sure) return true
      if ((counts.get(line.key) ?? 0) < most) return false
      const again = met.has(line.key) || line.bare
      met.add(line.key)
      return again
    })
    return drop.length === 0 ? page : without(page, drop)
  })
}

interface EdgeLine {
  start: number
  end: number
  /** Text with page numbers made alike, and height on the page. */
  key: string
  /** Nothing but a page number. */
  bare: boolean
  /** A page number by its dress and its place ("- 2 -" at the foot of the second page), even if no other page has one. */
  sure: boolean
}

const pageNumber =
  /(?:\b(?:page|seite|p\.)\s*\d{1,4}(?:\s*(?:of|\/|von)\s*\d{1,4})?|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?)/giu
const bareNumber = /^\W{0,3}(?:#|\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?)\W{0,3}$/iu

function edgeLines(page: Page): EdgeLine[] {
  const lines: (EdgeLine & { y: number })[] = []
  let run = 0
  for (const { start, end } of lineSpans(page.text)) {
    while (run < page.runs.length && (page.runs[run]?.start ?? 0) < start) run++
    const box = page.runs[run]?.box
    if (box === undefined || start === end) continue
    const line = page.text.slice(start, end).replace(/\s+/g, ' ')
    const text = line.replace(pageNumber, '#')
    const bare = bareNumber.test(text)
    const y = box[1]
    // A number counts as a page number only where it grows with the pages.
    const off = Number(/\d+/.exec(line)?.[0]) - page.page
    const sure = bare && off === 0 && (y < 0.1 || y > 0.9) && (text !== line || /^[-–—] ?\d+ ?[-–—]$/.test(line))
    lines.push({ start, end, key: `${bare ? `# ${off}` : text} @${Math.round(y * 100)}`, bare, sure, y })
  }
  const byHeight = lines.toSorted((a, b) => a.y - b.y)
  return [...new Set([...byHeight.slice(0, reach), ...byHeight.slice(-reach)])].filter(({ y }) => y < 0.2 || y > 0.8)
}

function lineSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  for (let start = 0; start <= text.length; ) {
    const at = text.indexOf('\n', start)
    const end = at < 0 ? text.length : at
    spans.push({ start, end })
    start = end + 1
  }
  return spans
}

/** The page without these lines and the line ends left over, its runs moved along. */
function without(page: Page, lines: { start: number; end: number }[]): Page {
  const drop = lines.toSorted((a, b) => a.start - b.start)
  const kept = lineSpans(page.text).filter((span) => !drop.some((line) => line.start === span.start))
  let text = ''
  const runs: Run[] = []
  let next = 0
  for (const { start, end } of kept) {
    const line = page.text.slice(start, end)
    if (line === '' && (text === '' || text.endsWith('\n\n'))) continue
    if (text !== '' && !text.endsWith('\n')) text += '\n'
    for (; next < page.runs.length && (page.runs[next]?.start ?? 0) < end; next++) {
      const run = page.runs[next]
      if (run && run.start >= start)
        runs.push({ ...run, start: run.start - start + text.length, end: run.end - start + text.length })
    }
    text += line === '' ? '\n' : line
  }
  return { ...page, text: text.trimEnd(), runs }
}
