import { describe, expect, it } from 'vitest'
import { checkPaths } from './check-paths.ts'

const found = (text: string) => checkPaths({ path: 'a.ts', text })

describe('checkPaths', () => {
  it.each([
    'cd /home/lan/roviec',
    `open('/tmp/x.pdf')`,
    '/workspace/app',
    'C:\\Users\\Lan\\x',
    'see shared/corpus',
    '../shared/design.md',
  ])('refuses: %s', text => {
    expect(found(text)).toMatchObject([{ rule: 'paths', line: 1 }])
  })

  it.each([
    'https://example.org/home/lan',
    './workspace/app',
    'tmpdir()',
    'packages/x/shared/layout.ts',
    'a/tmp/b',
    '/usr/bin/env node',
    'src/workspace/item.ts',
  ])('allows: %s', text => {
    expect(found(text)).toEqual([])
  })

  it('names the line', () => expect(found('a\nb /root/x')).toMatchObject([{ line: 2 }]))
})
