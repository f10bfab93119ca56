import { Injectable } from '@nestjs/common';
import type { CorrectionInput, ReturnRequest } from '@tendesh/contracts/assessments/assessments';
import type { Written } from '@tendesh/contracts/shared/acts';
import {
  type AskedCorrection,
  checkCorrections,
  type Correction,
  opensWhatIsScored,
  pinned,
} from '@tendesh/domain/applications/corrections';
import { reasonSentence } from '@tendesh/domain/applications/return-reasons';
import { toldOf } from '@tendesh/domain/notices/notice-facts';
import type { Language } from '@tendesh/domain/staff/roles';
import { ApplicationReturns } from '../applications/application-returns.repository';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import { AfterLeaving } from '../applications/after-leaving';
import { ApplicationActs } from './application-acts';
import { Decisions } from './decisions';
import { ReturnReasonsRepository } from './return-reasons.repository';

/** Back to the case officer: only what is pinned opens again, and the application is kept as it stood. */
@Injectable()
export class ReturnApplication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: ApplicationActs,
    private readonly decisions: Decisions,
    private readonly returns: ApplicationReturns,
    private readonly reasons: ReturnReasonsRepository,
    private readonly afterLeaving: AfterLeaving,
  ) {}

  run(id: string, seenVersion: number, request: ReturnRequest): Promise<Written> {
    const asked = request.corrections.map(askedFor);
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, 'return', seenVersion);
      const { dossier, onBehalfOf } = permitted;
      const documentIds = (await this.returns.papers(tx, dossier.application.caseId)).map((paper) => paper.id);
      const library = await this.reasons.library(tx);
      refuseIf(checkCorrections(asked, { documentIds, library }));
      const corrections = asked.map((one) => pinned(one, library));
      const reason = inWords(corrections, tx.actor.language);
      const subjectId = await this.decisions.record(
        tx,
        dossier,
        { verdict: 'return', corrections, reason },
        onBehalfOf,
      );
      await this.returns.open(tx, dossier, subjectId);
      const detail = { groups: [...new Set(corrections.map(({ group }) => group))].join(' ') };
      return this.afterLeaving.run(tx, dossier.application, 'returned', () =>
        this.acts.finish(tx, permitted, {
          ...{ act: 'returned', subjectId, reason, detail, corrections },
          facts: { corrections: corrections.map(toldOf) },
          scoringRound: dossier.application.scoringRound + (opensWhatIsScored(corrections) ? 1 : 0),
        }),
      );
    });
  }
}

function askedFor({ group, field, documentId, code, addedId, reason }: CorrectionInput): AskedCorrection {
  return {
    ...{ group, field: field ?? null, documentId: documentId ?? null, addedId: addedId ?? null },
    ...{ code: code ?? 'other', reason: (reason ?? '').trim() || null },
  };
}

/** What was said in own words; where nothing was, the library speaks, in the language of who returns. */
function inWords(corrections: readonly Correction[], language: Language): string {
  return corrections.map((one) => one.reason ?? reasonSentence(one, language) ?? '').join('\n');
}
