// Runs before the first paint, so that nobody's dark screen flashes white. The keys are those of src/app/preferences.ts.
;(() => {
  const root = document.documentElement
  let kept = {}
  try {
    kept = JSON.parse(localStorage.getItem('roviec.preferences') ?? '{}') ?? {}
  } catch {}
  const dark = kept.scheme === 'dark' || (kept.scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  root.dataset.mantineColorScheme = dark ? 'dark' : 'light'
  root.dataset.textSize = kept.textSize === 'large' ? 'large' : 'normal'
  root.dataset.density = kept.density === 'compact' ? 'compact' : 'comfortable'
  root.lang = kept.language === 'en' ? 'en' : 'vi'
})()
