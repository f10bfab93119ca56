import type { OfferedAction } from '@tendesh/contracts/shared/acts';
import type { CasePage } from '@tendesh/contracts/work/case-page';

/** An act that a case page offers a person, with the record that it is about. */
export interface Offer {
  /** Noun and act, e.g. `tranche.release`. */
  readonly name: string;
  readonly recordId: string;
  readonly version: number;
  readonly action: OfferedAction;
}

interface Acting {
  readonly id: string;
  readonly version: number;
  readonly actions: readonly OfferedAction[];
}

/** Everything that the page offers, in the order of the programme manual. */
export function offersOn({ case: head, application, contributions, award, visits }: CasePage): Offer[] {
  const ofAward = award === null ? [] : [award];
  return [
    // Taking a case away as a file changes nothing about it, and takes its time.
    ...offersOf('case', [head]).filter(({ name }) => name !== 'case.export'),
    ...offersOf('application', application === null ? [] : [application]),
    ...offersOf('contribution', contributions),
    ...offersOf(
      'evidence',
      contributions.flatMap((one) => one.evidence),
    ),
    ...offersOf('award', ofAward),
    ...offersOf(
      'amendment',
      ofAward.flatMap((one) => one.amendments),
    ),
    ...offersOf(
      'tranche',
      ofAward.flatMap((one) => one.tranches),
    ),
    ...offersOf('visit', visits),
  ];
}

function offersOf(noun: string, records: readonly Acting[]): Offer[] {
  return records.flatMap(({ id, version, actions }) =>
    actions.map((action) => ({ name: `${noun}.${action.act}`, recordId: id, version, action })),
  );
}
