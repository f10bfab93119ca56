import { Injectable } from '@nestjs/common';
import type { PledgeInput } from '@tendesh/contracts/applications/applications';
import { violation } from '@tendesh/domain/problems/violation';
import { ApplicationsRepository } from '../../applications/applications.repository';
import type { ContributionEntity } from '../../applications/contribution.entity';
import { allContributions, type Dossier } from '../../applications/dossier';
import { lockedColumns, unlockedColumns } from '../../applications/pledged-money';
import { isSamePledge } from '../../applications/reopened';
import { funderColumns, knownCurrency } from '../../applications/save-pledges';
import { newId } from '../../platform/database/new-id';
import type { WriteTransaction } from '../../platform/database/transaction';
import { Problem, refuseIf } from '../../platform/problems/problem';
import { ConvertMoney } from '../../programmes/convert-money';

/**
 * The pledges of an amendment. One that was shown or decided on stays as it is; one that is new or other than before
 * becomes a row of its own at once, so that evidence can be attached before the decision asks for it.
 */
@Injectable()
export class AmendedPledges {
  constructor(
    private readonly applications: ApplicationsRepository,
    private readonly money: ConvertMoney,
  ) {}

  /** Writes the new rows and returns the ids of all pledges in their order. */
  async run(
    tx: WriteTransaction,
    dossier: Dossier,
    amendmentId: string,
    pledges: readonly PledgeInput[],
  ): Promise<string[]> {
    const known = new Map(allContributions(dossier).map((one) => [one.id, one]));
    const ids: string[] = [];
    for (const [position, pledge] of pledges.entries()) {
      const standing = pledge.id === undefined ? undefined : known.get(pledge.id);
      const isKept = standing !== undefined && !ids.includes(standing.id) && isSamePledge(standing, pledge);
      if (isKept) ids.push(await this.keep(tx, standing, amendmentId));
      else ids.push(await this.add(tx, dossier, { amendmentId, position, pledge, standing }));
    }
    const dropped = dossier.contributions.filter((one) => !ids.includes(one.id) && one.status !== 'pledged');
    refuseIf(dropped.map(({ status }) => violation('wrong_status', '/pledges', { status })));
    return ids;
  }

  /** What an amendment that came to nothing has left behind, with its papers, may be taken up by a later one. */
  private async keep(tx: WriteTransaction, standing: ContributionEntity, amendmentId: string): Promise<string> {
    const { id } = standing;
    if (standing.amendmentId !== null) await this.applications.saveContribution(tx, { id, amendmentId });
    return id;
  }

  private async add(
    tx: WriteTransaction,
    dossier: Dossier,
    given: { amendmentId: string; position: number; pledge: PledgeInput; standing: ContributionEntity | undefined },
  ): Promise<string> {
    const { amendmentId, position, pledge, standing } = given;
    const status = standing?.status ?? 'pledged';
    refuseIf(status === 'pledged' ? [] : [violation('wrong_status', `/pledges/${position}`, { status })]);
    const { kind, description = null } = pledge;
    const { id: applicationId, caseId, officeId, currency } = dossier.application;
    const id = newId(tx.now);
    await this.applications.addContribution(tx, {
      ...{ id, applicationId, caseId, officeId, position, kind, description, currency, amendmentId },
      ...funderColumns(pledge, position),
      ...(await this.convert(tx, dossier, pledge, position)),
      ...{ status: 'pledged', evidenceStrength: null, recordedBy: tx.actor.id, recordedAt: tx.now, evidencedAt: null },
      ...{ verifiedMinor: null, decidedBy: null, decidedAt: null, decisionNote: null, version: 1 },
    });
    return id;
  }

  /** Other money is converted for good at the rates of the day, as at a submission. */
  private async convert(tx: WriteTransaction, { application, today }: Dossier, pledge: PledgeInput, position: number) {
    const { amountMinor } = pledge;
    const currency = knownCurrency(pledge.currency, position);
    if (currency === application.currency)
      return { amountMinor, originalMinor: null, originalCurrency: null, ...unlockedColumns };
    const { conversion, violations } = await this.money.at(tx, pledge, application.currency, today);
    const missing = violations.map((one) => violation(one.code, `/pledges/${position}${one.pointer}`, one.params));
    if (conversion === null) throw new Problem('rule_broken', missing);
    await this.money.lock(tx, conversion);
    return { originalMinor: amountMinor, originalCurrency: currency, ...lockedColumns(conversion) };
  }
}
