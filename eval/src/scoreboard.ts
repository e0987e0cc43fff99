/** Figures by set and name. Names that begin with "wrong", "dangerous" or "missed" count faults: for them less is better. */
export type Scoreboard = Record<string, Record<string, number>>

export interface Fall {
  name: string
  was: number
  is: number | undefined
}

const faults = /^(?:wrong|dangerous|missed)/

/** Every committed figure that the new board does not reach; a figure that is gone has fallen too. */
export function falls(committed: Scoreboard, now: Scoreboard): Fall[] {
  return Object.entries(committed).flatMap(([set, figures]) =>
    Object.entries(figures).flatMap(([name, was]) => {
      const is = now[set]?.[name]
      const fell = is === undefined || (faults.test(name) ? is > was : is < was - 1e-9)
      return fell ? [{ name: `${set} ${name}`, was, is }] : []
    }),
  )
}

/** Four decimals, so that a figure is the same on every machine. */
export const rounded = (n: number): number => Math.round(n * 10_000) / 10_000
