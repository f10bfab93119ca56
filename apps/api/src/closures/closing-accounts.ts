import { Injectable } from '@nestjs/common';
import { isOwnKind } from '@tendesh/domain/contributions/kinds';
import { type ClosingFigures, closingResult, type ClosingResult } from '@tendesh/domain/closures/closing';
import { sumMinor } from '@tendesh/domain/money/minor';
import { type Dossier, figuresAt } from '../applications/dossier';
import { Dossiers } from '../applications/dossiers';
import { newId } from '../platform/database/new-id';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';
import { type ClosingRow, ClosuresRepository } from './closures.repository';

export interface ClosingAccount {
  readonly figures: ClosingFigures;
  readonly result: ClosingResult;
  readonly dossier: Dossier;
  readonly awardId: string;
}

/** The closing computation: what the actual costs and the verified money entitle to, and what is owed back. */
@Injectable()
export class ClosingAccounts {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly closures: ClosuresRepository,
  ) {}

  /** Null without an award or without the actual costs. */
  async compute(tx: Transaction, row: ClosingRow, actualCostMinor: number | null): Promise<ClosingAccount | null> {
    if (row.awardId === null || row.applicationId === null || actualCostMinor === null) return null;
    const dossier = await this.dossiers.get(tx, row.applicationId);
    const figures = {
      actualCostMinor,
      verifiedOwnMinor: figuresAt(dossier, 'verified').ownCountedMinor,
      thirdPartyMinor: verifiedThirdParties(dossier),
      grantMinor: row.grantMinor ?? 0,
      releasedMinor: row.releasedMinor ?? 0,
      repaidMinor: row.repaidMinor ?? 0,
    };
    return { figures, result: closingResult(figures, dossier.ruleSet.rules), dossier, awardId: row.awardId };
  }

  async keep(tx: WriteTransaction, { figures, result, dossier, awardId }: ClosingAccount): Promise<void> {
    const { verifiedOwnMinor: ownVerifiedMinor, ...read } = figures;
    await this.closures.addAccount(tx, {
      id: newId(tx.now),
      caseId: dossier.case.id,
      awardId,
      officeId: dossier.case.officeId,
      ruleSetId: dossier.ruleSet.id,
      ...read,
      ownVerifiedMinor,
      entitledMinor: result.entitledMinor,
      recoverMinor: result.recoverMinor,
      grantShareMaxBp: dossier.ruleSet.rules.grantShareMaxBp,
      computedBy: tx.actor.id,
      computedAt: tx.now,
    });
  }
}

function verifiedThirdParties({ contributions }: Dossier): number {
  return sumMinor(contributions.filter(({ kind }) => !isOwnKind(kind)).map(({ verifiedMinor }) => verifiedMinor ?? 0));
}
