/** Codes of programmes and calls are typed by people and read in lists. */
export function isCode(code: string): boolean {
  return /^[A-Z0-9][A-Z0-9-]{1,19}$/.test(code.trim());
}
