import type { SaveApplicationRequest } from '@tendesh/contracts/applications/applications';
import type { Amendment, AmendmentRequest } from '@tendesh/contracts/awards/amendments';
import type { Written } from '@tendesh/contracts/shared/acts';
import { sewingShopPlan } from '@tendesh/testing/sewing-shop';
import type { ProblemBody } from '../../src/demo/client';
import { cast, type Told } from '../../src/demo/story';
import type { World } from './world';

const machine = (unitPriceMinor: number) => ({
  category: 'equipment' as const,
  description: 'Machines',
  quantityThousandths: 1_000,
  unit: 'set',
  unitPriceMinor,
});

/** Machines for twice the grant (minor units), half by own savings, half by the grant. */
export const planOf = (grantMinor: number): SaveApplicationRequest => ({
  ...sewingShopPlan,
  budgetLines: [machine(2 * grantMinor)],
  pledges: [{ kind: 'savings', amountMinor: grantMinor, currency: 'KGS' }],
  requestedGrantMinor: grantMinor,
});

/** Machines for 1,400,000.00. */
export const halfAndHalf = planOf(70_000_000);

interface Asked {
  readonly costMinor: number;
  readonly grantMinor: number;
  /** Beside what is pledged already. */
  readonly more?: AmendmentRequest['pledges'];
}

export const savings = (amountMinor: number) => ({ kind: 'savings' as const, amountMinor, currency: 'KGS' });

/** The acts on amendments as tests do them; the answers are not judged here. */
export function amendmentActs(world: World) {
  const page = (told: Told) => world.story.page(told.caseId, cast.officer);
  const newest = async (told: Told): Promise<Amendment> => {
    const [found] = (await page(told)).award?.amendments ?? [];
    if (found === undefined) throw new Error('The award has no amendment');
    return found;
  };
  const propose = async (told: Told, { costMinor, grantMinor, more = [] }: Asked) => {
    const { award, application } = await page(told);
    const pledges = (application?.pledges ?? []).map(({ id, kind, funder, description, amountMinor, currency }) => ({
      ...{ id, kind, funder, description, amountMinor, currency },
    }));
    const request: AmendmentRequest = {
      budgetLines: [machine(costMinor)],
      pledges: [...pledges, ...more],
      requestedGrantMinor: grantMinor,
      reason: 'The price of the machines changed',
    };
    const officer = await world.as(cast.officer);
    const options = { version: award?.version ?? 0 };
    return officer.post<Written & ProblemBody>(`/awards/${award?.id}/amendments`, request, options);
  };
  const decide = async (told: Told, name: string, path: string, body: object) => {
    const { id, version } = await newest(told);
    return (await world.as(name)).post<Written & ProblemBody>(`/amendments/${id}/${path}`, body, { version });
  };
  return {
    page,
    newest,
    propose,
    approve: (told: Told, name: string = cast.approver) => decide(told, name, 'approval', {}),
    reject: (told: Told, name: string = cast.approver) => decide(told, name, 'rejection', { reason: 'Too dear' }),
    withdraw: (told: Told, name: string = cast.officer) => decide(told, name, 'withdrawal', { reason: 'Not needed' }),
    /** A paper for each pledge of the amendment that has none. */
    show: async (told: Told) => {
      const open = (await page(told)).contributions.filter(({ status }) => status === 'pledged');
      for (const { id } of open) await world.story.attach(told.caseId, cast.officer, id);
    },
  };
}
