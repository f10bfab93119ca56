import { Injectable } from '@nestjs/common';
import type { PledgeInput } from '@tendesh/contracts/applications/applications';
import { checkFunder, funderOf } from '@tendesh/domain/contributions/funders';
import { type Currency, isCurrency } from '@tendesh/domain/money/currencies';
import { convert } from '@tendesh/domain/money/exchange';
import { violation } from '@tendesh/domain/problems/violation';
import { newId } from '../platform/database/new-id';
import type { WriteTransaction } from '../platform/database/transaction';
import { Problem, refuseIf } from '../platform/problems/problem';
import { ApplicationsRepository } from './applications.repository';
import type { ContributionEntity } from './contribution.entity';
import type { Dossier } from './dossier';
import { promisedMoney, unlockedColumns } from './pledged-money';

/** Pledges keep their identity: evidence hangs on them. One that was shown or decided on is not changed by the plan. */
@Injectable()
export class SavePledges {
  constructor(private readonly applications: ApplicationsRepository) {}

  /** Returns the ids in the order of the pledges. */
  async run(tx: WriteTransaction, dossier: Dossier, pledges: readonly PledgeInput[]): Promise<string[]> {
    const known = new Map(dossier.contributions.map((one) => [one.id, one]));
    const ids: string[] = [];
    for (const [position, pledge] of pledges.entries()) {
      const existing = pledge.id === undefined ? undefined : known.get(pledge.id);
      if (existing === undefined) ids.push(await this.add(tx, dossier, pledge, position));
      else ids.push(await this.change(tx, dossier, existing, pledge, position));
    }
    const dropped = dossier.contributions.filter((one) => !ids.includes(one.id));
    refuseIf(dropped.filter((one) => one.status !== 'pledged').map(() => violation('wrong_status', '/pledges')));
    await this.applications.removeContributions(
      tx,
      dropped.map((one) => one.id),
    );
    return ids;
  }

  private async add(tx: WriteTransaction, dossier: Dossier, pledge: PledgeInput, position: number): Promise<string> {
    const { kind, description = null } = pledge;
    const { id: applicationId, caseId, officeId, currency } = dossier.application;
    const id = newId(tx.now);
    await this.applications.addContribution(tx, {
      ...{ id, applicationId, caseId, officeId, position, kind, description, currency },
      ...funderColumns(pledge, position),
      ...moneyColumns(dossier, pledge, position),
      amendmentId: null,
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

  private async change(
    tx: WriteTransaction,
    dossier: Dossier,
    existing: ContributionEntity,
    pledge: PledgeInput,
    position: number,
  ): Promise<string> {
    const { kind, description = null } = pledge;
    const funder = funderColumns(pledge, position);
    const { id, status, version } = existing;
    const promised = promisedMoney(existing);
    const sameMoney = promised.amountMinor === pledge.amountMinor && promised.currency === pledge.currency;
    const sameFunder = funder.funderKind === existing.funderKind && funder.funderDegree === existing.funderDegree;
    const isSame = sameMoney && sameFunder && kind === existing.kind;
    refuseIf(isSame || status === 'pledged' ? [] : [violation('wrong_status', `/pledges/${position}`, { status })]);
    await this.applications.saveContribution(tx, {
      ...{ id, position, kind, description, ...funder },
      // Money that was converted at an earlier submission stays as it was converted, unless it is other money now.
      ...(sameMoney && existing.convertedOn !== null ? {} : moneyColumns(dossier, pledge, position)),
      ...(isSame ? {} : { version: version + 1 }),
    });
    return id;
  }
}

/** The amount in the programme's currency; of other money, what it comes to about, by the rates of today. */
function moneyColumns(
  { application, rates, today }: Dossier,
  { amountMinor, currency }: PledgeInput,
  position: number,
) {
  const known = knownCurrency(currency, position);
  if (known === application.currency)
    return { amountMinor, originalMinor: null, originalCurrency: null, ...unlockedColumns };
  const { conversion } = convert({ amountMinor, currency }, application.currency, today, rates);
  return {
    amountMinor: conversion?.resultMinor ?? 0,
    originalMinor: amountMinor,
    originalCurrency: known,
    ...unlockedColumns,
  };
}

/** Who gives a pledge; the usual funder of the kind where nobody is named. */
export function funderColumns(
  { kind, funderKind, funderDegree, funder }: PledgeInput,
  position: number,
): Pick<ContributionEntity, 'funderKind' | 'funderDegree' | 'funder'> {
  const said = { kind: funderKind ?? null, degree: funderDegree ?? null, name: funder ?? null };
  const found = funderOf(kind, said);
  refuseIf(checkFunder(kind, found, `/pledges/${position}`));
  return { funderKind: found.kind, funderDegree: found.degree, funder: found.name };
}

export function knownCurrency(currency: string, position: number): Currency {
  if (isCurrency(currency)) return currency;
  throw new Problem('rule_broken', [violation('currency_unknown', `/pledges/${position}/currency`, { currency })]);
}
