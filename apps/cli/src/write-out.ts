/** Writes to standard output and waits for a slow reader. */
export async function writeOut(text: string): Promise<void> {
  if (text === '' || process.stdout.write(text)) return
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve))
}
