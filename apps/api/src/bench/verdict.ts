import type { Budget, Ledger, RaceLedger, Reserve } from './race-ledger.repository';
import type { Finish } from './race';

/** What must hold after a race, as sentences; a sentence that does not hold is a defect. */
export interface Check {
  readonly sentence: string;
  readonly holds: boolean;
}

/** Acted, refused by a rule or a duty, or overtaken: what a caller may be told. */
const ANSWERS = [200, 201, 403, 409, 422];

export function checkFinishes(finishes: readonly Finish[], count: number): Check[] {
  return [
    { sentence: 'every request was answered', holds: finishes.length === count },
    {
      sentence: 'no caller met an error of ours or of the database',
      holds: finishes.every(({ status }) => ANSWERS.includes(status)),
    },
  ];
}

export function checkLedger(ledger: Ledger): Check[] {
  return [
    { sentence: 'the award has released what its rows say', holds: ledger.releasedMinor === ledger.releaseRowsMinor },
    { sentence: 'the award counts what is verified', holds: ledger.verifiedMinor === ledger.verifiedRowsMinor },
    { sentence: 'every contribution rests on its papers', holds: ledger.contributionsAstray === 0 },
    { sentence: 'it is frozen exactly when above the match', holds: ledger.isFrozen === ledger.isAboveMatch },
  ];
}

export function checkBudget(
  { budgetMinor, committedMinor, awardRowsMinor, awards }: Budget,
  expected: number,
): Check[] {
  return [
    { sentence: 'the allocation has committed what its awards say', holds: committedMinor === awardRowsMinor },
    { sentence: 'no more is committed than there is', holds: committedMinor <= budgetMinor },
    { sentence: 'as many were approved as the money suffices for', holds: awards === expected },
  ];
}

export function checkReserve({ waiting, carried, selectedMinor, selectedRowsMinor }: Reserve): Check[] {
  return [
    { sentence: 'what is selected is held as its rows say', holds: selectedMinor === selectedRowsMinor },
    { sentence: `nobody of ${waiting} in reserve waits beside money that would carry a grant`, holds: carried === 0 },
  ];
}

export function checkLocks(deadlocks: number): Check[] {
  return [{ sentence: 'no two acts waited for each other', holds: deadlocks === 0 }];
}

/** Looks at the ledger again and again while a race runs. */
export async function watched<T>(ledger: RaceLedger, running: Promise<T>): Promise<{ result: T; checks: Check[] }> {
  const over = running.then(
    () => true,
    () => true,
  );
  let looks = 0;
  let astray = 0;
  do {
    astray += await ledger.astray();
    looks += 1;
  } while (!(await Promise.race([over, Promise.resolve(false)])));
  const sentence = `seen ${looks} times meanwhile, nothing was above its limit or unlike its rows`;
  return { result: await running, checks: [{ sentence, holds: astray === 0 }] };
}
