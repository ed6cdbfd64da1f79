import { useEffect, useEffectEvent, useState } from 'react'
import { droppedFiles } from './dropped-files.ts'

/** Files dropped anywhere on the page, or pasted. True while something is held over it. */
export function useFileDrop(onFiles: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false)
  const take = useEffectEvent(onFiles)
  useEffect(() => {
    let depth = 0
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const leave = (by: number) => {
      depth = Math.max(0, depth + by)
      setOver(depth > 0)
    }
    const onEnter = (event: DragEvent) => holdsFiles(event) && leave(1)
    const onLeave = (event: DragEvent) => holdsFiles(event) && leave(-1)
    const onOver = (event: DragEvent) => holdsFiles(event) && event.preventDefault()
    const receive = (event: Event, transfer: DataTransfer | null) => {
      if (transfer === null || !transfer.types.includes('Files')) return
      event.preventDefault()
      leave(-depth)
      void droppedFiles(transfer).then(files => take(files))
    }
    const onDrop = (event: DragEvent) => receive(event, event.dataTransfer)
    const onPaste = (event: ClipboardEvent) => receive(event, event.clipboardData)
    window.addEventListener('dragenter', onEnter)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('dragover', onOver)
    window.addEventListener('drop', onDrop)
    window.addEventListener('paste', onPaste)
    return () => {
      window.removeEventListener('dragenter', onEnter)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('drop', onDrop)
      window.removeEventListener('paste', onPaste)
    }
  }, [])
  return over
}
