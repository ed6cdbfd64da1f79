/** At a desk: a machine of the office, and a line that is not counted by the byte. */
export const hasMouse = (): boolean => window.matchMedia('(pointer: fine)').matches
