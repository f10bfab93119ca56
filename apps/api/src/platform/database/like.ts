/** A pattern that finds the text anywhere, with what a person typed taken literally. */
export function likePattern(text: string): string {
  return `%${text.trim().replace(/[\\%_]/g, (special) => `\\${special}`)}%`;
}
