import { describe, expect, it } from 'vitest'
import { daysBetween, earliestDay, isDay, latestDay, partialDate } from './day.ts'

describe('days and partial dates', () => {
  it('knows the calendar', () => {
    expect(partialDate(2024, 2, 29)).toBe('2024-02-29')
    expect(partialDate(2023, 2, 29)).toBeUndefined()
    expect(partialDate(2021, 4)).toBe('2021-04')
    expect(partialDate(1700)).toBeUndefined()
    expect(isDay('2021-4-1')).toBe(false)
    expect(isDay('2021-04-31')).toBe(false)
  })

  it('orders a date known only in part by its first and last day', () => {
    expect(earliestDay('2021')).toBe('2021-01-01')
    expect(earliestDay('2021-04')).toBe('2021-04-01')
    expect(latestDay('2024-02')).toBe('2024-02-29')
    expect(latestDay('2021')).toBe('2021-12-31')
    expect(latestDay('2021-04-12')).toBe('2021-04-12')
  })

  it('counts days across years and leap days', () => {
    expect(daysBetween('2023-12-31', '2024-03-01')).toBe(61)
    expect(daysBetween('2024-03-01', '2023-12-31')).toBe(-61)
  })
})
