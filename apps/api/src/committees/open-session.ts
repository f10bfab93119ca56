import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { ranked, type RankedFigures } from '@tendesh/domain/committees/ranking';
import { scoreFormOf } from '@tendesh/domain/assessments/score-form';
import { scoreTotal } from '@tendesh/domain/assessments/score-sheet';
import { gateReading } from '@tendesh/domain/match/gates';
import { type Dossier, figuresAt } from '../applications/dossier';
import { Dossiers } from '../applications/dossiers';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Room } from './rooms';
import { SessionActs } from './session-acts';
import { SessionsRepository } from './sessions.repository';

/** The chair opens the session: from here on the ranking stands as it is. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: SessionActs,
    private readonly sessions: SessionsRepository,
    private readonly dossiers: Dossiers,
  ) {}

  run(id: string, seenVersion: number): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, 'open_session', seenVersion);
      // The chair may have stepped aside from one of them and still opens the session.
      await this.work.beyondSight(tx, () => this.rank(tx, permitted.room));
      const detail = { items: permitted.room.items.length };
      return this.acts.finish(tx, permitted, { openedAt: tx.now }, { act: 'opened', detail });
    });
  }

  private async rank(tx: WriteTransaction, { items }: Room): Promise<void> {
    const waiting = items.filter(({ item }) => item.status === 'waiting');
    const figures: (RankedFigures & { itemId: string })[] = [];
    for (const { item } of waiting)
      figures.push({ itemId: item.id, ...figuresOfDossier(await this.dossiers.get(tx, item.applicationId)) });
    for (const [index, { itemId, ...one }] of ranked(figures).entries())
      await this.sessions.saveItem(tx, { id: itemId, figures: one, rank: index + 1 });
  }
}

function figuresOfDossier(dossier: Dossier): RankedFigures {
  const { application, facts, ruleSet } = dossier;
  const form = scoreFormOf(ruleSet.rules);
  const { ownCountedMinor, projectCostMinor } = figuresAt(dossier, gateReading('decision', ruleSet.rules));
  const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
  return {
    applicationId: application.id,
    totalHundredths: sum(facts.sheets.map(({ levels }) => scoreTotal(levels, form))),
    sheets: facts.sheets.length,
    ownCountedMinor,
    projectCostMinor,
    priorityLevels: sum(facts.sheets.map(({ levels }) => levels['priority'] ?? 0)),
    submittedAt: (application.submittedAt ?? application.statusSince).toISOString(),
    callId: application.callId,
    grantMinor: application.requestedGrantMinor ?? 0,
  };
}
