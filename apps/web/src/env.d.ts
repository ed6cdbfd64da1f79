/// <reference types="vite/client" />
/// <reference types="vite-plugin-pwa/vanillajs" />
import 'react'

declare module 'react' {
  interface InputHTMLAttributes<T> {
    /** Chooses a folder; every browser has it, React's types do not. */
    webkitdirectory?: string | undefined
  }
}
