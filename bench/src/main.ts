import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Run, runProcess } from './run-process.ts'
import { median, slope } from './slope.ts'
import { asLines, benchChart, benchTexts, megabytes, textsOfSize } from './texts.ts'

const cairn = 'apps/cli/bin/cairn.js'
const peers = { 'parse and write the lines': 'round-trip', 'two hundred patterns': 'two-hundred-patterns' }
const sizes = [0.25, 0.5, 1, 2, 5]

interface Row {
  what: string
  value: string
}

const { values: options } = parseArgs({ options: { short: { type: 'boolean', default: false } } })
const runs = options.short ? 3 : 5
const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** Median times and highest memory of several runs. */
async function measure(times: number, run: () => Promise<Run>): Promise<Run> {
  return (await measureInTurn(times, [run]))[0]!
}

/** The same of several commands, run in turn: a machine that is slow for a while is slow for all of them. */
async function measureInTurn(times: number, commands: (() => Promise<Run>)[]): Promise<Run[]> {
  const all: Run[][] = commands.map(() => [])
  for (let i = 0; i < times; i += 1) for (const [k, run] of commands.entries()) all[k]!.push(await run())
  return all.map(middle)
}

function middle(all: Run[]): Run {
  const processor = all.flatMap((one) => one.processorSeconds ?? [])
  const peaks = all.flatMap((one) => one.peakMegabytes ?? [])
  return {
    ...all[0]!,
    seconds: median(all.map((one) => one.seconds)),
    ...(processor.length > 0 ? { processorSeconds: median(processor) } : {}),
    ...(peaks.length > 0 ? { peakMegabytes: Math.max(...peaks) } : {}),
  }
}

function input(name: string, texts: readonly string[]): string {
  const path = join(folder, name)
  writeFileSync(path, asLines(texts))
  return path
}

/** Speed of `extract` over all texts, and how it compares with the peers in the same run. */
async function throughput(texts: readonly string[]): Promise<Row[]> {
  const size = megabytes(texts)
  const path = input('all.jsonl', texts)
  const [own, ...others] = await measureInTurn(runs, [
    () => extract(path, texts.length),
    ...Object.values(peers).map((file) => () => runProcess(`bench/src/peers/${file}.ts`, [], path)),
  ])
  const rows = [
    { what: `extract, ${size.toFixed(1)} MB of text`, value: `${(size / own!.seconds).toFixed(2)} MB/s` },
    { what: 'extract, per second of processor time', value: perProcessorSecond(size, own!) },
    { what: 'extract, peak memory', value: memory(own!) },
  ]
  for (const [k, name] of Object.keys(peers).entries()) {
    const ratio = others[k]!.seconds / own!.seconds
    rows.push({ what: `extract against "${name}"`, value: `${ratio.toFixed(2)} times its speed` })
  }
  return rows
}

/** Memory must not grow with the number of lines. */
async function streaming(texts: readonly string[]): Promise<Row[]> {
  const times = options.short ? 2 : 6
  const path = input('many.jsonl', Array.from({ length: times }, () => texts).flat())
  const run = await extract(path, texts.length * times)
  return [{ what: `extract, peak memory, ${texts.length * times} lines`, value: memory(run) }]
}

/** Time over size, as many lines and as one line without a line break. The start-up is taken off: it would flatter the slope. */
async function series(texts: readonly string[], shape: 'many lines' | 'one text'): Promise<Row[]> {
  const start = await measure(runs, () => extract('/dev/null', 0))
  const points: { size: number; seconds: number; whole: number }[] = []
  for (const size of sizes) {
    const taken = textsOfSize(texts, size)
    const lines = shape === 'many lines' ? taken : [taken.join(' ').replaceAll(/\s+/g, ' ')]
    const path = input('series.jsonl', lines)
    const { seconds: whole } = await measure(runs, () => extract(path, lines.length))
    points.push({ size: megabytes(lines), seconds: Math.max(whole - start.seconds, 0.001), whole })
  }
  const whole = slope(points.map(({ size, whole }) => ({ size, seconds: whole })))
  return [
    {
      what: `size series, ${shape}`,
      value: points.map((point) => `${point.size.toFixed(2)} MB ${point.whole.toFixed(2)} s`).join(', '),
    },
    {
      what: `size series, ${shape}, slope`,
      value: `${slope(points).toFixed(2)} without start-up, ${whole.toFixed(2)} with it`,
    },
  ]
}

async function extract(path: string, lines: number): Promise<Run> {
  const run = await runProcess(cairn, ['extract'], path)
  if (run.outputLines !== lines) throw new Error(`extract gave ${run.outputLines} lines for ${lines}`)
  return run
}

async function reading(): Promise<Row[]> {
  const chart = benchChart()
  const run = await measure(runs, () => runProcess(cairn, ['read', chart.path, '--today', chart.today]))
  return [
    { what: 'read, one chart, cold', value: `${run.seconds.toFixed(2)} s` },
    { what: 'read, peak memory', value: memory(run) },
  ]
}

const perProcessorSecond = (size: number, { processorSeconds }: Run): string =>
  processorSeconds === undefined ? 'not told by this system' : `${(size / processorSeconds).toFixed(2)} MB`

const memory = (run: Run): string =>
  run.peakMegabytes === undefined ? 'not told by this system' : `${Math.round(run.peakMegabytes)} MB`

const { from, texts } = benchTexts()
console.log(
  `${from}; medians of ${runs}; Node ${process.versions.node}; one of ${availableParallelism()} cores of ${cpus()[0]?.model ?? 'unknown'}`,
)
const rows: Row[] = []
for (const part of [
  () => throughput(texts),
  () => streaming(texts),
  () => series(texts, 'many lines'),
  () => series(texts, 'one text'),
  reading,
]) {
  for (const row of await part()) {
    rows.push(row)
    console.log(`${row.what.padEnd(52)} ${row.value}`)
  }
}
if (!options.short) {
  const results = {
    texts: from,
    runs,
    node: process.versions.node,
    rows: Object.fromEntries(rows.map((row) => [row.what, row.value])),
  }
  writeFileSync(fileURLToPath(new URL('../results.json', import.meta.url)), `${JSON.stringify(results, null, 2)}\n`)
}
