import { addDays } from '@tendesh/domain/calendar/days';
import { approvalsNeeded } from '@tendesh/domain/applications/approvals';
import type { DemoCase, Fate } from '@tendesh/testing/demo-world';
import { calls, ruleSets } from '@tendesh/testing/reference';
import type { SettableClock } from '../platform/clock/clock';
import { cast, type Cast, type Stage, stages, type Story, type Told } from './story';

/** The day of each step after the registration. */
const dayOf: Readonly<Record<Stage, number>> = {
  draft: 0,
  submitted: 2,
  evidenced: 5,
  eligible: 8,
  scored: 14,
  assessed: 17,
  approved: 23,
  verified: 27,
  signed: 32,
  released: 36,
  disbursed: 40,
};

const stageOf: Readonly<Partial<Record<Fate, Stage>>> = {
  ineligible: 'submitted',
  withdrawn: 'submitted',
  returned: 'assessed',
  rejected: 'assessed',
  closed: 'disbursed',
};

/** Tells one case of the demo world by the acts of its people, at the days on which they happened. */
export async function tellCase(story: Story, clock: SettableClock, today: string, one: DemoCase): Promise<void> {
  const who: Cast = { ...cast, ...castOf(one) };
  const on = (day: string, hour = 4) => clock.set(new Date(`${day < today ? day : today}T0${hour}:00:00Z`));
  on(one.startedOn);
  const { caseId, returneeId } = await story.aCase({ person: one.person, cast: who });
  const applicationId = await story.start(caseId, { plan: one.plan, callId: one.callId, cast: who });
  const told: Told = { caseId, returneeId, applicationId };
  const last = stageOf[one.fate] ?? (one.fate as Stage);
  for (const stage of stages.slice(1, stages.indexOf(last) + 1)) {
    on(addDays(one.startedOn, dayOf[stage]));
    await story.advance(stage, told, who);
  }
  on(addDays(one.startedOn, dayOf[last] + 4), 5);
  await end(story, told, who, one.fate);
  if (one.appeal !== undefined) await appeal(told, one.appeal);
  if (one.fate === 'assessed' && needsTwo(one)) await story.actOnApplication(told, who.approver, 'approval', {});
  if (last === 'disbursed') await visit(story, caseId, who, today, on, one.fate === 'closed');
  if (one.fate === 'closed')
    await story.close(caseId, who.releaser === 'daniyar.omarov' ? who.approver : who.releaser, 'completed');

  async function appeal(told: Told, outcome: NonNullable<DemoCase['appeal']>): Promise<void> {
    const refusedOn = addDays(one.startedOn, dayOf[last] + 4);
    on(addDays(refusedOn, 5), 6);
    const appealId = await story.appeal(told, who.officer, {
      ...{ receivedBy: 'letter', receivedOn: addDays(refusedOn, 4) },
      grounds: 'I came back in the spring, the stamp in my passport shows it. I ask you to look at my papers again.',
    });
    on(addDays(refusedOn, 12), 6);
    const reason = 'The papers were looked at again with the applicant; they do not change what was found.';
    if (outcome === 'dismissed') await story.hearAppeal(appealId, who.releaser, 'dismissal', reason);
  }
}

/** A grant of so much waits for a second approval where the office decides. */
function needsTwo({ team, plan, callId }: DemoCase): boolean {
  const call = calls.find(({ id }) => id === callId);
  const rules = ruleSets.find(({ id }) => id === call?.ruleSetId)?.rules;
  const grantMinor = plan.requestedGrantMinor ?? 0;
  return team.decides && rules !== undefined && approvalsNeeded(grantMinor, rules).people > 1;
}

function castOf({ officer, team }: DemoCase): Partial<Cast> {
  const tajik = { verifier: 'rustam.saidov', finance: 'rustam.saidov', scorers: ['parvina.holova', 'shavkat.boboev'] };
  const { approver, second, releaser } = team;
  return { officer, approver, second, releaser, ...(team.country === 'TJ' ? tajik : {}) };
}

async function end(story: Story, told: Told, who: Cast, fate: Fate): Promise<void> {
  if (fate === 'ineligible') {
    const reason = 'The person came back too long ago, or the costs are not eligible.';
    await story.actOnApplication(told, who.officer, 'screening', {
      ...{ answers: [], outcome: 'ineligible', reasonCode: 'returned_too_long_ago', reason },
    });
  }
  if (fate === 'withdrawn') {
    await story.actOnApplication(told, who.officer, 'withdrawal', { reason: 'The person took a job elsewhere.' });
  }
  if (fate === 'rejected') {
    await story.actOnApplication(told, who.approver, 'rejection', {
      reason: 'The market is not shown; better plans take the money.',
    });
  }
  if (fate === 'returned') {
    const corrections = [
      { group: 'cash_flow', code: 'sales_too_high', reason: 'The first three months above all.' },
      { group: 'plan', field: 'market', code: 'not_shown' },
    ];
    await story.actOnApplication(told, who.approver, 'return', { corrections });
  }
}

/** Visits that are due: nearly all were made; what is left shows as overdue. */
async function visit(
  story: Story,
  caseId: string,
  who: Cast,
  today: string,
  on: (day: string, hour?: number) => void,
  all: boolean,
): Promise<void> {
  on(today, 3);
  const { visits } = await story.page(caseId, who.monitor);
  for (const { month, dueOn } of visits.filter((one) => one.dueOn < today)) {
    const isLeft = !all && addDays(dueOn, 25) > today;
    if (isLeft) continue;
    on(dueOn, 6);
    await story.recordVisit(caseId, who.monitor, month, dueOn);
  }
}
