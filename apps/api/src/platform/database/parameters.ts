/** Puts a value among the parameters of a statement and returns its placeholder. */
export type Bind = (value: unknown) => string;

/** The parameters of a statement that is put together from parts, after those that it has already. */
export function parameters(values: unknown[] = []): { values: unknown[]; bind: Bind } {
  return { values, bind: (value) => `$${values.push(value)}` };
}
