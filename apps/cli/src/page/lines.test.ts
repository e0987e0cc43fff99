import { expect, it } from 'vitest'
import { columns, wrap } from './lines.ts'

it('wraps at words and hangs the rest', () => {
  expect(wrap('one two three four', 11, '- ', '  ')).toBe('- one two\n  three\n  four')
})

it('keeps a word longer than the width whole', () => {
  expect(wrap('a supercalifragilistic b', 10)).toBe('a\nsupercalifragilistic\nb')
})

it('counts Han signs as two columns', () => {
  expect(columns('未见 a')).toBe(6)
})
