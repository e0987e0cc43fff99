import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface SaidScore {
  figures: Record<string, number>
  said: { chart: string; phrase: string }[]
}

const bin = join(import.meta.dirname, '..', '..', 'apps', 'cli', 'bin', 'cairn.js')

/** Runs the real command on every chart at its last date and looks for the phrases it must not say, quotes of the records apart. */
export function scoreSaid(data: string): SaidScore {
  const folder = join(data, 'data', 'charts')
  const said: SaidScore['said'] = []
  let phrases = 0
  for (const chart of readdirSync(folder).sort()) {
    const file = join(folder, chart, 'expected.json')
    if (!existsSync(file)) continue
    const expected = JSON.parse(readFileSync(file, 'utf8')) as { cutoffs: { today: string }[]; mustNotSay?: string[] }
    const today =
      expected.cutoffs
        .map((c) => c.today)
        .sort()
        .at(-1) ?? '2026-01-01'
    const page = ownWords(readPage(join(folder, chart), today))
    for (const phrase of expected.mustNotSay ?? []) {
      phrases++
      if (page.includes(plain(phrase))) said.push({ chart, phrase })
    }
  }
  return { figures: { phrases, 'missed mustNotSay': said.length }, said }
}

// expected.json itself is no document of the chart, so only the text files are named.
const readPage = (folder: string, today: string): string =>
  execFileSync(process.execPath, [bin, 'read', ...texts(folder), '--today', today], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })

const texts = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name))

/** The page without what it quotes: only what Cairn itself says is judged. */
const ownWords = (page: string): string => plain(page.replace(/“[^”]{0,400}”/g, ' '))

const plain = (text: string): string =>
  text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

export function printSaid(score: SaidScore): void {
  console.log(`\nMust not be said: ${score.figures.phrases} phrases over the charts' pages, ${score.said.length} said`)
  for (const { chart, phrase } of score.said) console.log(`  ${chart}: ${phrase}`)
}
