import type { ReactNode } from 'react';
import classes from './description-list.module.css';
import { None } from './none';

interface DescriptionListProps {
  readonly items: readonly { readonly label: string; readonly value: ReactNode }[];
  /** Columns on a wide screen. */
  readonly columns?: 1 | 2 | 3;
}

export function DescriptionList({ items, columns = 2 }: DescriptionListProps) {
  return (
    <dl className={classes.list} data-columns={columns}>
      {items.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value === null || value === undefined || value === '' ? <None /> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
