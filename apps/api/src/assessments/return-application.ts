import { Injectable } from '@nestjs/common';
import type { ReturnRequest } from '@tendesh/contracts/assessments/assessments';
import type { Written } from '@tendesh/contracts/shared/acts';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import { ApplicationActs } from './application-acts';
import { Decisions } from './decisions';

/** Back to the case officer: only the pinned groups reopen, each with its reason. */
@Injectable()
export class ReturnApplication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: ApplicationActs,
    private readonly decisions: Decisions,
  ) {}

  run(id: string, seenVersion: number, request: ReturnRequest): Promise<Written> {
    const corrections = request.corrections.map(({ group, reason }) => ({ group, reason: reason.trim() }));
    const reason = corrections.map((one) => one.reason).join('\n');
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, 'return', seenVersion);
      refuseIf(repeatedGroups(request));
      const verdict = { verdict: 'return', corrections, reason } as const;
      const subjectId = await this.decisions.record(tx, permitted.dossier, verdict, permitted.onBehalfOf);
      const detail = { groups: corrections.map(({ group }) => group).join(' ') };
      return this.acts.finish(tx, permitted, { act: 'returned', subjectId, reason, detail, corrections });
    });
  }
}

function repeatedGroups({ corrections }: ReturnRequest): Violation[] {
  const groups = corrections.map(({ group }) => group);
  return groups.flatMap((group, index) =>
    groups.indexOf(group) < index ? [violation('duplicate_value', `/corrections/${index}/group`)] : [],
  );
}
