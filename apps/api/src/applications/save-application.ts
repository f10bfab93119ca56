import { Injectable } from '@nestjs/common';
import type {
  PledgeInput,
  SavedApplication,
  SaveApplicationRequest,
} from '@tendesh/contracts/applications/applications';
import { applicationTransitions } from '@tendesh/domain/applications/application-transitions';
import { checkFunder, funderOf } from '@tendesh/domain/contributions/funders';
import { isCurrency } from '@tendesh/domain/money/currencies';
import { lineAmount } from '@tendesh/domain/money/rounding';
import { violation } from '@tendesh/domain/problems/violation';
import { v7 as uuidv7 } from 'uuid';
import { newId } from '../platform/database/new-id';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { refuseIf } from '../platform/problems/problem';
import { ApplicationsRepository } from './applications.repository';
import type { ContributionEntity } from './contribution.entity';
import { type Dossier, situationOf, submissionViolations } from './dossier';
import { Dossiers } from './dossiers';
import { EditingSpells } from './editing-spells.repository';
import { closedGroups } from './reopened';

/** Saves the draft as it stands on the screen. Incomplete is fine; what a return did not reopen stays as it was. */
@Injectable()
export class SaveApplication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly dossiers: Dossiers,
    private readonly applications: ApplicationsRepository,
    private readonly spells: EditingSpells,
  ) {}

  run(id: string, seenVersion: number, request: SaveApplicationRequest): Promise<SavedApplication> {
    return this.work.write(async (tx) => {
      const dossier = await this.dossiers.lock(tx, id);
      decide(applicationTransitions, 'edit', tx.actor, situationOf(dossier, tx.actor));
      refuseStale(dossier.application, seenVersion);
      refuseIf(closedGroups(dossier, request));
      const version = dossier.application.version + 1;
      const { plan, requestedGrantMinor = null } = request;
      await this.applications.save(tx, { id, plan, requestedGrantMinor, version });
      await this.saveLines(tx, dossier, request);
      const pledgeIds = await this.savePledges(tx, dossier, request.pledges);
      await this.spells.note(tx, dossier.application);
      const saved = await this.dossiers.get(tx, id);
      return { version, savedAt: tx.now.toISOString(), pledgeIds, violations: submissionViolations(saved) };
    });
  }

  private async saveLines(
    tx: WriteTransaction,
    { application }: Dossier,
    request: SaveApplicationRequest,
  ): Promise<void> {
    const lines = request.budgetLines.map((line, position) => ({
      ...line,
      id: uuidv7(),
      applicationId: application.id,
      officeId: application.officeId,
      position,
      amountMinor: lineAmount(line.quantityThousandths, line.unitPriceMinor),
    }));
    await this.applications.replaceBudgetLines(tx, application.id, lines);
  }

  /** Pledges keep their identity: evidence hangs on them. One that was shown or decided on is not changed by the plan. */
  private async savePledges(
    tx: WriteTransaction,
    dossier: Dossier,
    pledges: readonly PledgeInput[],
  ): Promise<string[]> {
    const known = new Map(dossier.contributions.map((one) => [one.id, one]));
    const ids: string[] = [];
    for (const [position, pledge] of pledges.entries()) {
      const existing = pledge.id === undefined ? undefined : known.get(pledge.id);
      if (existing === undefined) ids.push(await this.addPledge(tx, dossier, pledge, position));
      else ids.push(await this.changePledge(tx, existing, pledge, position));
    }
    const dropped = dossier.contributions.filter((one) => !ids.includes(one.id));
    refuseIf(dropped.filter((one) => one.status !== 'pledged').map(() => violation('wrong_status', '/pledges')));
    await this.applications.removeContributions(
      tx,
      dropped.map((one) => one.id),
    );
    return ids;
  }

  private async addPledge(
    tx: WriteTransaction,
    { application }: Dossier,
    pledge: PledgeInput,
    position: number,
  ): Promise<string> {
    const { kind, description = null, amountMinor, currency } = pledge;
    const pointer = `/pledges/${position}/currency`;
    if (!isCurrency(currency) || currency !== application.currency)
      refuseIf([violation('currency_differs', pointer, { currency })]);
    const id = newId(tx.now);
    await this.applications.addContribution(tx, {
      id,
      applicationId: application.id,
      caseId: application.caseId,
      officeId: application.officeId,
      position,
      kind,
      ...funderOfPledge(pledge, position),
      description,
      amountMinor,
      currency: application.currency,
      status: 'pledged',
      evidenceStrength: null,
      recordedBy: tx.actor.id,
      recordedAt: tx.now,
      evidencedAt: null,
      verifiedMinor: null,
      decidedBy: null,
      decidedAt: null,
      decisionNote: null,
      version: 1,
    });
    return id;
  }

  private async changePledge(
    tx: WriteTransaction,
    existing: ContributionEntity,
    pledge: PledgeInput,
    position: number,
  ): Promise<string> {
    const { kind, description = null, amountMinor } = pledge;
    const { id, status } = existing;
    const funder = funderOfPledge(pledge, position);
    const sameMoney =
      kind === existing.kind &&
      funder.funderKind === existing.funderKind &&
      funder.funderDegree === existing.funderDegree &&
      amountMinor === existing.amountMinor &&
      pledge.currency === existing.currency;
    refuseIf(sameMoney || status === 'pledged' ? [] : [violation('wrong_status', `/pledges/${position}`, { status })]);
    if (pledge.currency !== existing.currency)
      refuseIf([violation('currency_differs', `/pledges/${position}/currency`, { currency: pledge.currency })]);
    const changed = { position, kind, ...funder, description, amountMinor };
    await this.applications.saveContribution(tx, {
      id,
      ...changed,
      ...(sameMoney ? {} : { version: existing.version + 1 }),
    });
    return id;
  }
}

/** Who gives a pledge, as its columns; the usual funder of the kind where nobody is named. */
function funderOfPledge(
  { kind, funderKind, funderDegree, funder }: PledgeInput,
  position: number,
): Pick<ContributionEntity, 'funderKind' | 'funderDegree' | 'funder'> {
  const said = { kind: funderKind ?? null, degree: funderDegree ?? null, name: funder ?? null };
  const found = funderOf(kind, said);
  refuseIf(checkFunder(kind, found, `/pledges/${position}`));
  return { funderKind: found.kind, funderDegree: found.degree, funder: found.name };
}
