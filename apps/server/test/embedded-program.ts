/** A small program around the embedded server, for tests that kill it: tells on one line what it has, and stops when its input ends. */
import { type EmbeddedOptions, startEmbedded } from '../src/platform/database/embedded/start-embedded.ts'

const [dataFolder, transport] = process.argv.slice(2) as [string, EmbeddedOptions['transport']]
const log = { info() {}, warn: console.error, error: console.error }
try {
  const { connection, adopted, stop } = await startEmbedded({ dataFolder, log, ...(transport ? { transport } : {}) })
  console.log(JSON.stringify({ connection, adopted }))
  process.stdin.on('end', () => stop().then(() => process.exit(0)))
  process.stdin.resume()
} catch (error) {
  console.log(JSON.stringify({ refused: error instanceof Error ? error.message : String(error) }))
  process.exit(3)
}
