import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInPlace } from '../../apps/cli/bin/child.mjs'
import { bundledNode, ownMajor, requiredMajor, tooOldMessage } from '../../apps/cli/bin/node24.mjs'
import { commandFor, commandNames } from './commands.mjs'
import { install, isInstalled } from './install.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * @param {string | undefined} name one of the npm scripts
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
export async function run(name, args) {
  const command = commandFor(name, args)
  if (command === null) {
    console.error(`npm run ${commandNames.join(' | ')}`)
    return 2
  }
  if (!isInstalled(root)) {
    const code = await install(root)
    if (code !== 0) return code
  }
  const node = bundledNode(import.meta.url) ?? (ownMajor >= requiredMajor ? process.execPath : null)
  if (node === null) {
    console.error(tooOldMessage(process.version))
    return 2
  }
  return runInPlace(node, command.args, { cwd: command.fromCaller ? callerFolder(name, process.env) : root })
}

/**
 * npm runs scripts in the root; a path the person typed counts from where they typed it.
 *
 * @param {string | undefined} name
 * @param {NodeJS.ProcessEnv} env
 */
export function callerFolder(name, env) {
  const called = env.npm_lifecycle_event === name ? env.INIT_CWD : undefined
  return called ?? process.cwd()
}
