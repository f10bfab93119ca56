import { Injectable } from '@nestjs/common';
import type { ReturnRequest } from '@tendesh/contracts/assessments/assessments';
import type { Written } from '@tendesh/contracts/shared/acts';
import { checkCorrections, type Correction, correctionOf } from '@tendesh/domain/applications/corrections';
import { ApplicationReturns } from '../applications/application-returns.repository';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import { AfterLeaving } from '../applications/after-leaving';
import { ApplicationActs } from './application-acts';
import { Decisions } from './decisions';

/** Back to the case officer: only what is pinned opens again, and the application is kept as it stood. */
@Injectable()
export class ReturnApplication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: ApplicationActs,
    private readonly decisions: Decisions,
    private readonly returns: ApplicationReturns,
    private readonly afterLeaving: AfterLeaving,
  ) {}

  run(id: string, seenVersion: number, request: ReturnRequest): Promise<Written> {
    const corrections = request.corrections.map((one) =>
      correctionOf({ ...one, reason: (one.reason ?? '').trim() || null }),
    );
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, 'return', seenVersion);
      const { dossier, onBehalfOf } = permitted;
      const papers = await this.returns.papers(tx, dossier.application.caseId);
      refuseIf(
        checkCorrections(
          corrections,
          papers.map((paper) => paper.id),
        ),
      );
      const reason = inWords(corrections);
      const subjectId = await this.decisions.record(
        tx,
        dossier,
        { verdict: 'return', corrections, reason },
        onBehalfOf,
      );
      await this.returns.open(tx, dossier, subjectId);
      const detail = { groups: [...new Set(corrections.map(({ group }) => group))].join(' ') };
      const written = await this.acts.finish(tx, permitted, {
        ...{ act: 'returned', subjectId, reason, detail, corrections },
      });
      await this.afterLeaving.run(tx, dossier.application, 'returned');
      return written;
    });
  }
}

/** What was said in own words; where nothing was, the reasons of the library speak. */
function inWords(corrections: readonly Correction[]): string {
  return corrections.map(({ reason, code }) => reason ?? code).join('\n');
}
