/** A sheet with one line made clear: the same drawing as public/icon.svg. */
export function Mark({ size = '2rem' }: { size?: string }) {
  return (
    <svg viewBox="0 0 64 64" width={size} height={size} aria-hidden="true" focusable="false">
      <rect width="64" height="64" rx="15" fill="#1d57b0" />
      <path d="M18 21h28M18 43h16" stroke="#fff" strokeOpacity="0.55" strokeWidth="5" strokeLinecap="round" />
      <path d="M17 32l6 6 11-12" fill="none" stroke="#fff" strokeWidth="5.5" strokeLinecap="round" strokeLinejoin="round" />
      <path d="M40 32h6" stroke="#fff" strokeWidth="5" strokeLinecap="round" />
    </svg>
  )
}
