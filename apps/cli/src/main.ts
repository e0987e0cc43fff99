import { help } from './help.ts'

/** A command's modules are loaded when it is called. Exit codes: 0 done (also when some files were unreadable), 1 nothing could be read, 2 wrong usage. */
async function run(argv: string[]): Promise<number> {
  const [command, ...rest] = argv
  const asksHelp = rest.includes('--help') || rest.includes('-h')
  switch (command) {
    case 'read':
      return asksHelp ? show(help.read) : (await import('./read.ts')).readCommand(rest)
    case 'extract':
      return asksHelp ? show(help.extract) : (await import('./extract.ts')).extractCommand(rest)
    case undefined:
    case '--help':
    case '-h':
    case 'help':
      return show(topic(rest[0]))
    default:
      process.stderr.write(`cairn: there is no command "${command}". Try: cairn --help\n`)
      return 2
  }
}

const topic = (name: string | undefined): string =>
  name === 'read' ? help.read : name === 'extract' ? help.extract : help.cairn

function show(text: string): number {
  process.stdout.write(text)
  return 0
}

// A reader that closes the pipe has had enough: that is no trouble.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
process.exitCode = await run(process.argv.slice(2))
