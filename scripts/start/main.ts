/** `npm start` without words: the office on this machine. Builds the screens when their sources are newer, then runs the server. */
import { buildScreens } from './build-screens.ts'

await buildScreens()
await import('../../apps/server/src/main.ts')
