/** What one check found: a calm line for the person, and every fault as a line of its own (none means it holds). */
export interface Outcome {
  summary: string
  faults: string[]
  /** Why the check did not run here; then it holds nothing and fails nothing. */
  skipped?: string
}

/** Holds with one line when there is nothing to say against it. */
export const outcomeOf = (faults: string[], holds: string): Outcome => ({
  summary: faults.length === 0 ? holds : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`,
  faults,
})
