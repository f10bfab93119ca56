/** What was typed, without space around it; null when nothing is left. */
export function textOrNull(text: string | null | undefined): string | null {
  const tidy = (text ?? '').normalize('NFC').trim();
  return tidy === '' ? null : tidy;
}
