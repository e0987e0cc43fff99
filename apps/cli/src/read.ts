import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readCase, type Station, stationLines } from '@cairn/casework'
import { isDay } from '@cairn/core'
import { showPage } from './page/page.ts'
import { openPile } from './pile.ts'
import { writeOut } from './write-out.ts'

const stations: Station[] = ['source', 'statements', 'evidence', 'view']

interface ReadOptions {
  paths: string[]
  until: Station
  json: boolean
  today: string
  passwords: string[]
}

/** `cairn read`: a pile in; a page, a view or a station's lines out. */
export async function readCommand(argv: string[]): Promise<number> {
  const options = parse(argv)
  if (typeof options === 'string') {
    process.stderr.write(`cairn read: ${options} Try: cairn read --help\n`)
    return 2
  }
  if (options.until !== 'view') return printStations(options, options.until)
  const view = await readCase(openPile(options.paths, options.passwords), options.today)
  await writeOut(options.json ? `${JSON.stringify(view, null, 2)}\n` : showPage(view, width()))
  return view.documents.length === 0 ? 1 : 0
}

async function printStations(options: ReadOptions, until: Exclude<Station, 'view'>): Promise<number> {
  let read = 0
  for await (const value of stationLines(openPile(options.paths, options.passwords), until)) {
    if (!('unread' in value && Object.keys(value).length === 1)) read++
    await writeOut(`${JSON.stringify(value)}\n`)
  }
  return read === 0 ? 1 : 0
}

const width = (): number => Math.min(Math.max(process.stdout.columns ?? 100, 60), 110)

function parse(argv: string[]): ReadOptions | string {
  let parsed: ReturnType<typeof parseRaw>
  try {
    parsed = parseRaw(argv)
  } catch (error) {
    return error instanceof Error ? `${error.message.split('\n')[0]}.` : 'wrong usage.'
  }
  const { values, positionals } = parsed
  if (positionals.length === 0) return 'name at least one file or folder.'
  const until = stations.find((s) => s === values.until)
  if (values.until !== undefined && until === undefined) return `--until takes one of ${stations.join(', ')}.`
  if (values.today !== undefined && !isDay(values.today)) return '--today takes a day as YYYY-MM-DD.'
  const passwords = passwordsIn(values['password-file'])
  if (typeof passwords === 'string') return passwords
  return {
    paths: positionals,
    until: until ?? 'view',
    json: values.json === true || values.until === 'view',
    today: values.today ?? machineDay(),
    passwords,
  }
}

/** The lines of a password file: each is tried on every locked file. */
function passwordsIn(file: string | undefined): string[] | string {
  if (file === undefined) return []
  try {
    const lines = readFileSync(file, 'utf8').split(/\r?\n/)
    return lines.filter((line) => line !== '')
  } catch {
    return `the password file ${file} cannot be opened.`
  }
}

const parseRaw = (argv: string[]) =>
  parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      until: { type: 'string' },
      today: { type: 'string' },
      'password-file': { type: 'string' },
    },
  })

/** The machine's own day, in its own time zone. */
const machineDay = (): string => Temporal.Now.plainDateISO().toString()
