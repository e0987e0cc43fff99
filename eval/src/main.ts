import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { printChartFacts, scoreChartFacts } from './chart-facts.ts'
import { printCharts, scoreCharts } from './charts.ts'
import { printItems, scoreItems } from './items.ts'
import { printMentions, scoreMentions } from './mentions.ts'
import { printRegistry, scoreRegistry } from './registry.ts'
import { printSaid, scoreSaid } from './said.ts'
import { falls, type Scoreboard } from './scoreboard.ts'

const file = join(import.meta.dirname, '..', 'scoreboard.json')

/** `npm run eval -- --data ../shared [--check]`: scores every set, prints every miss, and writes or guards the scoreboard. */
function run(): number {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, check: { type: 'boolean' }, quiet: { type: 'boolean' } },
  })
  const data = values.data ?? '../shared'
  if (!existsSync(join(data, 'gold'))) {
    console.log(`eval: no marked-up texts at ${data}; nothing was scored.`)
    return 0
  }
  const mentions = scoreMentions(data)
  const items = scoreItems(data)
  const registry = scoreRegistry(data)
  const charts = scoreCharts(data)
  const facts = scoreChartFacts(data)
  const said = scoreSaid(data)
  if (!values.quiet) {
    printMentions(mentions)
    printItems(items)
    printRegistry(registry)
    printCharts(charts)
    printChartFacts(facts)
    printSaid(said)
  }
  const board: Scoreboard = {
    mentions: mentions.figures,
    items: items.figures,
    registry: registry.figures,
    charts: charts.figures,
    facts: facts.figures,
    said: said.figures,
  }
  return values.check ? guard(board) : write(board)
}

function write(board: Scoreboard): number {
  writeFileSync(file, `${JSON.stringify(board, null, 2)}\n`)
  console.log(`eval: wrote ${Object.values(board).reduce((n, figures) => n + Object.keys(figures).length, 0)} figures`)
  return 0
}

/** The scoreboard may not fall: every committed figure must be reached again. */
function guard(board: Scoreboard): number {
  const committed = JSON.parse(readFileSync(file, 'utf8')) as Scoreboard
  const fallen = falls(committed, board)
  for (const fall of fallen) console.log(`eval: ${fall.name} fell from ${fall.was} to ${fall.is}`)
  if (fallen.length === 0) console.log('eval: no figure fell')
  return fallen.length === 0 ? 0 : 1
}

process.exitCode = run()
