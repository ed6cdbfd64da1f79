/** Dots an inch the scan of a sample is made with. Offices scan at 200 or 300; the long papers at 200 keep the folder small. */
export const scanDpi = (name: string): 200 | 300 => (/^0[27]-|^refuse-|^accept-/.test(name) ? 300 : 200)
