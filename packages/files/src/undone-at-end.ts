const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What is still to be undone, the last first. */
const open: (() => void)[] = []

/**
 * Has something undone also when this process ends before its time: by `process.exit`, or by a signal that nobody else listens to.
 * Signals are listened to only while something is open, so that Ctrl-C works at once at any other time. Call what it gives when all is well.
 */
export function undoneAtEnd(undo: () => void): () => void {
  if (open.length === 0) listen()
  open.push(undo)
  return () => {
    const at = open.indexOf(undo)
    if (at >= 0) open.splice(at, 1)
    if (open.length === 0) ignore()
  }
}

function listen(): void {
  process.on('exit', undoAll)
  for (const signal of signals) process.on(signal, endBy)
}

function ignore(): void {
  process.off('exit', undoAll)
  for (const signal of signals) process.off(signal, endBy)
}

function undoAll(): void {
  for (const undo of open.splice(0).reverse()) undo()
}

function endBy(signal: NodeJS.Signals): void {
  undoAll()
  ignore()
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
}
