/** What each npm script runs. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const inRoot = (/** @type {string} */ path) => join(root, path)

const roviec = inRoot('apps/cli/bin/roviec.mjs')
const vitest = inRoot('node_modules/vitest/vitest.mjs')

/**
 * Without words the office; `audit verify` asks the office's database; any other word is a verb of the command line.
 *
 * @param {string[]} args
 */
function started(args) {
  if (args.length === 0) return [inRoot('scripts/start/main.ts')]
  return args.join(' ') === 'audit verify' ? [inRoot('apps/server/src/audit-verify.ts')] : [roviec, ...args]
}

/** @typedef {{ args: string[], fromCaller: boolean }} Command `fromCaller`: paths in the arguments count from the caller's folder */

/** @type {Record<string, (args: string[]) => Command>} */
const commands = {
  start: args => ({ args: started(args), fromCaller: true }),
  dev: args => (args.length > 0 ? { args: ['--watch', '--watch-preserve-output', roviec, ...args], fromCaller: true } : { args: [vitest], fromCaller: false }),
  test: args => ({ args: [vitest, 'run', ...args], fromCaller: false }),
  check: args => ({ args: [inRoot('scripts/check/main.ts'), ...args], fromCaller: false }),
  corpus: args => ({ args: [inRoot('scripts/corpus/main.ts'), ...args], fromCaller: true }),
  'db:dump': args => ({ args: [inRoot('scripts/db-dump/main.ts'), ...args], fromCaller: false }),
  bench: args => ({ args: [inRoot('scripts/bench/main.ts'), ...args], fromCaller: true }),
}

export const commandNames = Object.keys(commands)

/**
 * @param {string | undefined} name
 * @param {string[]} args
 * @returns {Command | null}
 */
export function commandFor(name, args) {
  const build = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  return build === undefined ? null : build(args)
}
