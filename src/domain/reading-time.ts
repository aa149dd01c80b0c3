/** Characters of Chinese an adult reads in a minute, silently and without hurry; pages that give a time say so. */
export const CHARACTERS_A_MINUTE = 400;

/** How many minutes a text of so many characters takes to read, rounded up, one at least. */
export function minutesOf(characters: number): number {
  return Math.max(1, Math.ceil(characters / CHARACTERS_A_MINUTE));
}
