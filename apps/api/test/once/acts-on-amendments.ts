import { cast } from '../../src/demo/story';
import { amendmentActs } from '../support/amendments';
import type { World } from '../support/world';
import { type Acts, at, given } from './act';

const reason = 'The supplier has other machines';

/** Other machines for the same sums, on an award that is signed. */
export const actsOnAmendments: Acts = {
  'POST /awards/:id/amendments': async (world) => {
    const { page } = await at(world, 'signed');
    const { id, version } = given(page.award);
    return { by: cast.officer, path: `/awards/${id}/amendments`, body: otherGoods(page), version };
  },
  'POST /amendments/:id/approval': onAmendment('approval', cast.approver, {}),
  'POST /amendments/:id/rejection': onAmendment('rejection', cast.approver, { reason }),
  'POST /amendments/:id/withdrawal': onAmendment('withdrawal', cast.officer, { reason }),
};

function onAmendment(path: string, by: string, body: object) {
  return async (world: World) => {
    const { told, page } = await at(world, 'signed');
    const award = given(page.award);
    const officer = await world.as(cast.officer);
    await officer.post(`/awards/${award.id}/amendments`, otherGoods(page), { version: award.version });
    const { id, version } = await amendmentActs(world).newest(told);
    return { by, path: `/amendments/${id}/${path}`, body, version };
  };
}

function otherGoods({ application }: Awaited<ReturnType<typeof at>>['page']): object {
  const { budgetLines, pledges, requestedGrantMinor } = given(application);
  return {
    budgetLines: budgetLines.map(({ category, description, quantityThousandths, unit, unitPriceMinor }) => ({
      ...{ category, description: `${description}, another model`, quantityThousandths, unit, unitPriceMinor },
    })),
    pledges: pledges.map(({ id, kind, funderKind, funderDegree, funder, description, amountMinor, currency }) => ({
      ...{ id, kind, funderKind, funderDegree, funder, description, amountMinor, currency },
    })),
    ...{ requestedGrantMinor, reason },
  };
}
