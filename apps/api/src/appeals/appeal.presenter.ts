import type { AppealsOfCase } from '@tendesh/contracts/appeals/appeals';
import type { OfferedAction, StaffReference } from '@tendesh/contracts/shared/acts';
import { type OfferedAct, offeredActs } from '@tendesh/domain/acts/transitions';
import { appealTransitions, refusalTransitions } from '@tendesh/domain/appeals/appeal-transitions';
import type { Actor } from '@tendesh/domain/staff/reach';
import type { AppealEntity } from './appeal.entity';
import { type AppealFile, appealSituation, refusalSituation } from './appeal-situation';

interface Around {
  readonly people: ReadonlyMap<string, StaffReference>;
  readonly dueDays: ReadonlyMap<string, string>;
}

/** What leaves the server about the appeals of an application; helpers are added by the case page. */
export function presentAppeals(file: AppealFile, { people, dueDays }: Around, reader: Actor): AppealsOfCase {
  const nameOf = (id: string) => people.get(id) ?? { id, fullName: '' };
  return {
    id: file.dossier.application.id,
    lastDay: file.lastDay,
    version: file.dossier.application.version,
    appeals: file.appeals.map((one) => ({
      ...{ id: one.id, status: one.status, against: one.screeningId === null ? 'rejected' : 'ineligible' },
      ...{ grounds: one.grounds, receivedBy: one.receivedBy, receivedOn: one.receivedOn, documentId: one.documentId },
      ...{ filedBy: nameOf(one.filedBy), filedAt: one.filedAt.toISOString(), dueOn: dueDays.get(one.id) ?? '' },
      ...{
        decidedBy: one.decidedBy === null ? null : nameOf(one.decidedBy),
        decidedAt: one.decidedAt?.toISOString() ?? null,
      },
      ...{ decisionNote: one.decisionNote, version: one.version },
      actions: withoutHelpers(actsOnAppeal(file, one, reader)),
    })),
    actions: withoutHelpers(actsOnRefusal(file, reader)),
  };
}

export function actsOnAppeal(file: AppealFile, appeal: AppealEntity, actor: Actor): OfferedAct[] {
  return offeredActs(appealTransitions, actor, appealSituation(file, appeal));
}

/** To reopen is no act of its own: an upheld appeal does it. */
export function actsOnRefusal(file: AppealFile, actor: Actor): OfferedAct[] {
  return offeredActs(refusalTransitions, actor, refusalSituation(file)).filter(({ act }) => act === 'appeal');
}

function withoutHelpers(acts: readonly OfferedAct[]): OfferedAction[] {
  return acts.map((act) => ({ ...act, helpers: [] }));
}
