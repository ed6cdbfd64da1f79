/** Regular-expression alternatives, the longest first, so that 'so với' is tried before 'so'. `oneOf(['a', 'abc'])` is 'abc|a'. */
export const oneOf = (entries: readonly string[]): string => [...entries].sort((a, b) => b.length - a.length).join('|')
