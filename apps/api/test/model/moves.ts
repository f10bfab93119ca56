import { refusalTransitions, reopeningAct } from '@tendesh/domain/appeals/appeal-transitions';
import { type ApplicationStatus, applicationTransitions } from '@tendesh/domain/applications/application-transitions';
import { transition } from '@tendesh/domain/acts/transitions';
import type { Offer } from './offers';

type Status = ApplicationStatus | undefined;

interface Move {
  /** The application. */
  readonly id: string;
  /** Undefined where there was none before. */
  readonly was: Status;
  readonly now: ApplicationStatus;
}

/** An application only ever moves as the tables say: from where the act may begin to where it leads. */
export function illegalMove({ name, recordId }: Pick<Offer, 'name' | 'recordId'>, { id, was, now }: Move): string[] {
  const leads = leadsTo(name, was);
  const isLegal = leads.includes(now) || (was === now && id !== recordId);
  return isLegal ? [] : [`${name} led the application ${id} from ${was} to ${now}`];
}

function leadsTo(name: string, was: Status): readonly Status[] {
  const [noun, act = ''] = name.split('.');
  if (noun === 'application') return ofTheApplication(act, was);
  if (was === undefined) return name === 'case.start_application' ? ['draft'] : [];
  // Upheld, an appeal brings it back to where it was refused, or to be scored anew.
  if (name === 'appeal.uphold') return [true, false].map((sheetsPass) => reopened(was, sheetsPass));
  if (name === 'item.decide_item') return was === 'assessed' ? ['selected', 'reserved', 'rejected'] : [];
  return [was];
}

/** Of two approvals the first leads nowhere yet. */
function ofTheApplication(act: string, was: Status): readonly Status[] {
  const row = applicationTransitions.find((one) => one.act === act);
  if (row === undefined || was === undefined || !row.from.includes(was)) return [];
  return row.to === 'same' ? [was] : [row.to, ...(act === 'approve' ? [was] : [])];
}

function reopened(was: ApplicationStatus, sheetsPass: boolean): Status {
  const act = reopeningAct(was, sheetsPass);
  if (act === null) return undefined;
  const { to } = transition(refusalTransitions, act);
  return to === 'same' ? was : to;
}
