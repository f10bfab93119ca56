/**
 * The name of a programme or a call (the alias of its row) in a language (an expression of SQL); in English where nobody
 * has typed it in that language.
 */
export function nameIn(row: string, language: string): string {
  return `coalesce(nullif(${row}.texts->'name'->>(${language})::text, ''), ${row}.name)`;
}
