/** Never text of the document: code, forms, and the furniture of a web page. */
export const skippedTags: ReadonlySet<string> = new Set([
  'head', 'script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'applet', 'svg', 'math', 'canvas', 'audio', 'video', 'map',
  'select', 'button', 'textarea', 'datalist', 'nav', 'aside', 'menu', 'dialog', 'rp', 'rt',
])

/** Furniture of the page, unless they belong to the article itself. */
export const pageEnds: ReadonlySet<string> = new Set(['header', 'footer'])
export const articleTags: ReadonlySet<string> = new Set(['main', 'article'])
export const skippedRoles: ReadonlySet<string> = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'menu', 'menubar'])

/** Begin and end a line. */
export const blockTags: ReadonlySet<string> = new Set([
  'address', 'article', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer',
  'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'legend', 'li', 'main', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'ul',
])
