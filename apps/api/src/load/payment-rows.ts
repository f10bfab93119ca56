import { passGate, type Written } from './application-rows';
import type { Chronicle } from './chronicle';
import { writeVisits } from './visit-rows';

interface Part {
  readonly awardId: string;
  readonly position: number;
  readonly amountMinor: number;
  readonly releasedOn: string | undefined;
  readonly paidOn: string | undefined;
}

/** The grant in two halves, released and paid as far as they have come, and the visits that the first payment starts. */
export function writeTranches(chronicle: Chronicle, written: Written, awardId: string, plannedOn: string): void {
  const { taken, visits } = written.application;
  const { grantMinor } = written.ledger;
  const half = Math.floor(grantMinor / 2);
  const parts = [
    { amountMinor: half, releasedOn: taken.released, paidOn: taken.disbursed },
    { amountMinor: grantMinor - half, releasedOn: taken.released_rest, paidOn: taken.disbursed_rest },
  ];
  for (const [index, part] of parts.entries())
    writeTranche(chronicle, written, { awardId, position: index + 1, ...part }, plannedOn);
  writeVisits(chronicle, awardId, visits);
}

function writeTranche(chronicle: Chronicle, written: Written, part: Part, plannedOn: string): void {
  const { awardId, position, amountMinor, releasedOn, paidOn } = part;
  const own = { awardId, caseId: chronicle.caseId, officeId: chronicle.officeId };
  const id = chronicle.id(chronicle.at(plannedOn, 95));
  const status = paidOn !== undefined ? 'disbursed' : releasedOn !== undefined ? 'released' : 'planned';
  chronicle.add('tranche', {
    ...{ id, ...own, position, purpose: position === 1 ? 'Machines' : 'The rest', amountMinor, plannedOn, status },
    version: 1,
  });
  if (releasedOn === undefined) return;
  const releaseId = release(chronicle, written, { id, part, on: releasedOn });
  if (paidOn !== undefined) pay(chronicle, { id, part, releaseId, on: paidOn });
}

function release(
  chronicle: Chronicle,
  written: Written,
  { id, part, on }: { id: string; part: Part; on: string },
): string {
  const { releaser } = chronicle.one.crew;
  const at = chronicle.at(on, 100);
  const matchGateId = passGate(chronicle, written, { gate: 'release', reading: 'verified', by: releaser, at });
  const releaseId = chronicle.id(at);
  const { awardId, amountMinor } = part;
  chronicle.add('release', {
    ...{ id: releaseId, trancheId: id, awardId, caseId: chronicle.caseId, officeId: chronicle.officeId, amountMinor },
    ...{ matchGateId, authorisedBy: releaser, onBehalfOf: null, authorisedAt: at, ...standing },
  });
  const noun = { noun: 'tranche', nounId: id, detail: { amountMinor, subjectId: releaseId }, subjectId: releaseId };
  chronicle.trace(at, releaser, { ...noun, act: 'released', duty: 'authorised_release' });
  return releaseId;
}

function pay(
  chronicle: Chronicle,
  { id, part, releaseId, on }: { id: string; part: Part; releaseId: string; on: string },
): void {
  const { finance } = chronicle.one.crew;
  const at = chronicle.at(on, 110);
  const disbursementId = chronicle.id(at);
  const { awardId, amountMinor, position } = part;
  chronicle.add('disbursement', {
    ...{ id: disbursementId, releaseId, awardId, caseId: chronicle.caseId, officeId: chronicle.officeId, amountMinor },
    ...{ way: 'supplier', payee: 'OsOO Tigim Servis', reference: `PO-${position}`, paidOn: on },
    ...{ recordedBy: finance, recordedAt: at, ...standing },
  });
  const noun = { noun: 'tranche', nounId: id, detail: { amountMinor, subjectId: disbursementId } };
  chronicle.trace(at, finance, { ...noun, act: 'disbursed', duty: 'recorded_payment', subjectId: disbursementId });
}

const standing = { voidedAt: null, voidedBy: null, voidReason: null } as const;
