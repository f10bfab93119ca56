/**
 * The id of the `count`-th row of the `series`-th story, made at an instant: shaped like those of the app (UUID version 7,
 * ordered by time), and always the same. One story has up to 4,096 rows.
 */
export function timedId(at: Date, series: number, count: number): string {
  const time = hex(at.getTime(), 12);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(count, 3)}-8000-${hex(series, 12)}`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
