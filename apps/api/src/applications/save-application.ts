import { Injectable } from '@nestjs/common';
import type { SavedApplication, SaveApplicationRequest } from '@tendesh/contracts/applications/applications';
import { applicationTransitions } from '@tendesh/domain/applications/application-transitions';
import { lineAmount } from '@tendesh/domain/money/rounding';
import { v7 as uuidv7 } from 'uuid';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { refuseIf } from '../platform/problems/problem';
import { ApplicationsRepository } from './applications.repository';
import { type Dossier, situationOf, submissionViolations } from './dossier';
import { Dossiers } from './dossiers';
import { EditingSpells } from './editing-spells.repository';
import { closedGroups } from './reopened';
import { SavePledges } from './save-pledges';

/** Saves the draft as it stands on the screen. Incomplete is fine; what a return did not reopen stays as it was. */
@Injectable()
export class SaveApplication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly dossiers: Dossiers,
    private readonly applications: ApplicationsRepository,
    private readonly pledges: SavePledges,
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
      const pledgeIds = await this.pledges.run(tx, dossier, request.pledges);
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
}
