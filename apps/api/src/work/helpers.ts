import type { Helper, OfferedAction } from '@tendesh/contracts/shared/acts';
import type { ViolationCode } from '@tendesh/domain/problems/violation';
import type { Colleague } from '../staff/staff.repository';
import { actsOnCase } from './case-acts';
import type { CaseFile } from './case-file';

const MOST_HELPERS = 5;

/** Reasons that another person may not have; all others stand for everybody. */
const personal: readonly ViolationCode[] = [
  'not_permitted',
  'duty_conflict',
  'above_approval_threshold',
  'approved_already',
  'refused_before',
];

interface ActionRecord {
  readonly id: string;
  readonly actions: OfferedAction[];
}

/** Names, beside each act that the reader may not do, colleagues who could: judged by the same tables and facts. */
export function withHelpers(
  file: CaseFile,
  colleagues: readonly Colleague[],
): <R extends ActionRecord>(record: R) => R {
  const nearFirst = [...colleagues].sort((a, b) => Number(isNear(b)) - Number(isNear(a)));
  const able = nearFirst.map((colleague) => ({ colleague, acts: actsOnCase(file, colleague) }));
  const helpersOf = (id: string, { act, permitted, whyNot }: OfferedAction): Helper[] => {
    if (permitted || !whyNot.every(({ code }) => personal.includes(code))) return [];
    return able
      .filter(({ acts }) => acts.get(id)?.some((one) => one.act === act && one.permitted))
      .slice(0, MOST_HELPERS)
      .map(({ colleague: { fullName, roles } }) => ({ fullName, roles }));
  };
  function isNear(colleague: Colleague): boolean {
    return colleague.officeId === file.case.officeId;
  }
  return (record) => ({
    ...record,
    actions: record.actions.map((action) => ({ ...action, helpers: helpersOf(record.id, action) })),
  });
}
