import type { ComplaintRequest } from '@tendesh/contracts/complaints/complaints';
import { cast } from '../../src/demo/story';
import { aComplaint, complaint, FOCAL_POINT } from '../support/complaints';
import type { World } from '../support/world';
import type { Acts } from './act';

const answer = { answer: 'We are sorry: the answer goes out this week.' };

export const actsOnComplaints: Acts = {
  'POST /complaints': () =>
    Promise.resolve({
      ...{ by: cast.officer, path: '/complaints', body: complaint, again: 'acts' },
      other: { body: { ...complaint, description: 'Something else altogether.' } },
    }),
  'POST /complaints/:id/handling': onComplaint('handling'),
  'POST /complaints/:id/acknowledgement': onComplaint('acknowledgement'),
  'POST /complaints/:id/regrouping': onComplaint('regrouping', {}, { category: 'other', reason: 'No delay of ours' }),
  'POST /complaints/:id/answer': onComplaint('answer', {}, answer),
  'POST /complaints/:id/referral': onComplaint('referral', { category: 'fraud' }),
  'POST /complaints/:id/closure': async (world) => {
    const { id, version } = await aComplaint(world);
    await (await world.as(FOCAL_POINT)).post(`/complaints/${id}/answer`, answer, { version });
    return { by: FOCAL_POINT, path: `/complaints/${id}/closure`, version: version + 1 };
  },
};

function onComplaint(path: string, said: Partial<ComplaintRequest> = {}, body: object = {}) {
  return async (world: World) => {
    const { id, version } = await aComplaint(world, said);
    return { by: FOCAL_POINT, path: `/complaints/${id}/${path}`, body, version };
  };
}
