import { createInterface } from 'node:readline'

// The least that any program with these lines in and out must do: read each as JSON and write it again.
for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${JSON.stringify(JSON.parse(line))}\n`)
