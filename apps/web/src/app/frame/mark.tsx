/** A sheet with one line made clear: the same drawing as public/icon.svg. */
export function Mark({ size = '2rem' }: { size?: string }) {
  return (
    <svg viewBox="0 0 64 64" width={size} height={size} aria-hidden="true" focusable="false">
      <rect width="64" height="64" rx="15" fill="#1d57b0" />
      <path d="M16 18h32M16 46h19" stroke="#fff" strokeOpacity="0.55" strokeWidth="5" strokeLinecap="round" />
      <path d="M15.5 32.5l6.5 6 12.5-13.5" fill="none" stroke="#fff" strokeWidth="5.5" strokeLinecap="round" strokeLinejoin="round" />
      <path d="M43 32h5" stroke="#fff" strokeWidth="5" strokeLinecap="round" />
    </svg>
  )
}
