import type { OfferedAction } from '@tendesh/contracts/shared/acts';

/** An act that a page offers a person, with the record that it is about. */
export interface Offer {
  /** Noun and act, e.g. `tranche.release`. */
  readonly name: string;
  readonly recordId: string;
  readonly version: number;
  readonly action: OfferedAction;
  /** It was done already, and leads nowhere new. */
  readonly isAgain?: boolean;
}

interface Acting {
  readonly id: string;
  readonly version: number;
  readonly actions: readonly OfferedAction[];
}

/** Everything that the page offers on these records. */
export function offersOf(noun: string, records: readonly (Acting | null)[]): Offer[] {
  return records.flatMap((record) =>
    record === null ? [] : record.actions.map((action) => offerOf(`${noun}.${action.act}`, record, action)),
  );
}

/** A button that stands on the page by itself, without a list of acts from the server: there, or not. */
export function button(name: string, permitted: boolean, record = { id: '', version: 1 }): Offer {
  const [, act = ''] = name.split('.');
  return offerOf(name, record, { act, permitted, reasonNeeded: false, whyNot: [], helpers: [] });
}

function offerOf(name: string, { id, version }: Omit<Acting, 'actions'>, action: OfferedAction): Offer {
  return { name, recordId: id, version, action };
}
