import type { ProgrammePage } from '@tendesh/contracts/programmes/programmes';
import { addDays } from '@tendesh/domain/calendar/days';
import { allocations, calls, programmes } from '@tendesh/testing/reference';
import { committeeRooms } from '../demo/committee-sessions';
import type { Desk } from '../demo/desk.repository';
import { cast, done, type Story, type Told } from '../demo/story';
import { GRANT_MINOR } from './budget-race';
import type { Runner } from './race';
import type { RaceLedger } from './race-ledger.repository';

/** A week after the day on which the race runs. */
const MEETS_AT = '2026-03-09T04:00:00.000Z';
const ADMINISTRATOR = 'bakyt.jumabaev';
const [{ id: programmeId }] = programmes;
const [allocation] = allocations;
const [, openCall] = calls;

/** From where money moves, and where to: so many awards, so many selected, so many in reserve. */
export interface ReserveToRace {
  readonly awarded: readonly Told[];
  readonly selected: readonly Told[];
  readonly reserved: readonly Told[];
}

/** All of the first programme, as a committee left them, with money for exactly those that it selected. */
export async function reserveToRaceFor(
  { story, desk, ledger }: { story: Story; desk: Desk; ledger: RaceLedger },
  each: number,
): Promise<ReserveToRace> {
  const assessed = async () => {
    const told: Told[] = [];
    while (told.length < each) told.push(await story.anApplication({ stage: 'assessed' }));
    return told;
  };
  const awarded = await assessed();
  await ledger.leave(allocation.reference, each * GRANT_MINOR);
  for (const told of awarded) await story.advance('approved', told);
  await ledger.askForACommittee();
  const [selected, reserved] = [await assessed(), await assessed()];
  await ledger.leave(allocation.reference, each * GRANT_MINOR);
  const decided = [
    ...selected.map((told) => ({ told, decision: { outcome: 'selected' as const } })),
    ...reserved.map((told) => ({ told, decision: { outcome: 'reserved' as const } })),
  ];
  await committeeRooms(desk, programmeId).decideAll(decided, MEETS_AT);
  return { awarded, selected, reserved };
}

/**
 * Whoever may, at once: awards are cancelled, selected applications approved and withdrawn, those in reserve withdrawn and
 * asked for too, the allocation raised and the call revised, time after time.
 */
export async function runnersForReserve(
  story: Story,
  desk: Desk,
  { awarded, selected, reserved }: ReserveToRace,
): Promise<Runner[]> {
  const runners: Runner[] = [];
  for (const { caseId } of awarded) {
    const { award } = await story.page(caseId, cast.releaser);
    const cancel = {
      kind: 'cancel',
      path: `/awards/${award?.id}/cancellation`,
      body: { reason: 'The shop burned down' },
    };
    for (const by of [cast.releaser, cast.approver]) runners.push({ ...cancel, by, version: award?.version ?? 0 });
  }
  for (const told of [...selected, ...reserved]) {
    const version = (await story.page(told.caseId, cast.officer)).application?.version ?? 0;
    const path = `/applications/${told.applicationId}`;
    for (const by of [cast.approver, cast.second])
      runners.push({ kind: 'approve', by, path: `${path}/approval`, body: {}, version });
    if (told === selected[0] || told === reserved[0])
      runners.push(
        ...[
          { kind: 'withdraw', by: cast.officer, path: `${path}/withdrawal`, body: { reason: 'Took a job' }, version },
        ],
      );
  }
  return [...runners, ...(await raises(desk, reserved.length))];
}

/** Money for one more grant, and one more day, each time on the version that the time before may have made. */
async function raises(desk: Desk, times: number): Promise<Runner[]> {
  const administrator = await desk.as(ADMINISTRATOR);
  const page = done(await administrator.get<ProgrammePage>(`/programmes/${programmeId}`));
  const money = page.allocations?.find(({ id }) => id === allocation.id);
  const call = page.calls.find(({ id }) => id === openCall.id);
  if (money === undefined || call === undefined) throw new Error('The programme lacks what is raised');
  const { donor, purpose, reference, validFrom, validUntil, amountMinor } = money;
  const { name, description, closesOn, allocationIds, quotas } = call;
  return Array.from({ length: times }, (_, time): Runner[] => [
    {
      ...{ kind: 'raise', by: ADMINISTRATOR, method: 'put', path: `/allocations/${money.id}` },
      body: { donor, purpose, reference, validFrom, validUntil, amountMinor: amountMinor + (time + 1) * GRANT_MINOR },
      version: money.version + time,
    },
    {
      ...{ kind: 'revise', by: ADMINISTRATOR, path: `/calls/${call.id}/revision` },
      body: {
        ...{ name, description, allocationIds, closesOn: addDays(closesOn, time + 1) },
        ...{ maxGrants: (quotas.maxGrants ?? 0) + time + 1, reason: 'One day and one grant more' },
      },
      version: call.version + time,
    },
  ]).flat();
}
