/**
 * What every npm script calls: sees that the dependencies are installed, then runs the asked command on Node 24,
 * whatever Node the person has. Written so that an old Node still gets as far as the message.
 */
const major = Number.parseInt(process.versions.node, 10)
if (major < 20) {
  console.error(
    `Rõ Việc cần Node 20 trở lên để cài đặt, máy này có ${process.version}. Hãy cài bản mới: https://nodejs.org\n` +
      `Rõ Việc needs Node 20 or newer to install; this machine has ${process.version}. Please install a newer one: https://nodejs.org`,
  )
  process.exit(2)
}
const { run } = await import('./run/run.mjs')
process.exitCode = await run(process.argv[2], process.argv.slice(3))
