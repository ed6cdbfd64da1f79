/** `bleeds`: colour to the very edge, because the phone cuts its own shape out of it. */
export const icons = [
  { file: 'icon-192.png', size: 192, bleeds: false },
  { file: 'icon-512.png', size: 512, bleeds: false },
  { file: 'icon-maskable-512.png', size: 512, bleeds: true },
  { file: 'apple-touch-icon.png', size: 180, bleeds: true },
]

/** No round corners, and the drawing inside the circle that every phone leaves whole. */
export function fullBleed(svg: string): string {
  const ground = svg.match(/<rect[^>]*\/>/)?.[0] ?? ''
  const drawing = svg.slice(svg.indexOf(ground) + ground.length, svg.lastIndexOf('</svg>'))
  const square = ground.replace(/ rx="[^"]*"/, '')
  return `${svg.slice(0, svg.indexOf(ground))}${square}<g transform="translate(32 32) scale(0.85) translate(-32 -32)">${drawing}</g></svg>`
}
