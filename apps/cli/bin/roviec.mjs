#!/usr/bin/env node
import * as nodeModule from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { bundledNode, ownMajor, requiredMajor, tooOldMessage } from './node24.mjs'

if (ownMajor >= requiredMajor) {
  // One reading runs each pattern a few times: compiled at once instead of interpreted first and compiled again, a third of the time less.
  setFlagsFromString('--no-regexp-tier-up')
  nodeModule.enableCompileCache?.()
  const { main } = await import('../src/main.ts')
  await main()
} else {
  const node = bundledNode(import.meta.url)
  if (node === null) {
    console.error(tooOldMessage(process.version))
    process.exitCode = 2
  } else {
    const { runInPlace } = await import('./child.mjs')
    process.exitCode = await runInPlace(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)])
  }
}
