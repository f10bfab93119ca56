import { snake } from '../platform/database/naming';
import type { Table, Tables } from './tables';

type Value = string | number | boolean | object | null | undefined;

/** The rows of some hundred cases, kept as the text that COPY reads. */
export class Batch {
  private readonly lines = new Map<Table, { columns: string[]; names: string[]; text: string[] }>();

  /** All rows of a table have the fields of its first. */
  add<T extends Table>(table: T, row: Tables[T]): void {
    const values: Record<string, Value> = { ...row };
    let found = this.lines.get(table);
    if (found === undefined) {
      const names = Object.keys(values);
      found = { names, columns: names.map(snake), text: [] };
      this.lines.set(table, found);
    }
    found.text.push(found.names.map((name) => copyText(values[name])).join('\t'));
  }

  of(table: Table): { columns: readonly string[]; text: string; count: number } {
    const { columns, text } = this.lines.get(table) ?? { columns: [], text: [] };
    return { columns, text: text.map((line) => `${line}\n`).join(''), count: text.length };
  }
}

/** A value in the text format of COPY. */
function copyText(value: Value): string {
  if (value === null || value === undefined) return '\\N';
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object') return escaped(JSON.stringify(value));
  return escaped(String(value));
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (one) => escapes[one] ?? one);
}
