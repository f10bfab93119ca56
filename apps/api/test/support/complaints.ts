import type {
  Complaint,
  ComplaintList,
  ComplaintReceipt,
  ComplaintRequest,
} from '@tendesh/contracts/complaints/complaints';
import { officeId } from '@tendesh/testing/reference';
import { cast, done } from '../../src/demo/story';
import type { World } from './world';

export const FOCAL_POINT = 'aizada.turdubaeva';

export const complaint: ComplaintRequest = {
  ...{ category: 'delay', channel: 'hotline', receivedOn: '2026-03-02', language: 'ky', officeId: officeId('KG-OSH') },
  ...{ description: 'I have waited for the answer for two months.', mayBeContacted: false },
};

/** A complaint that the officer of Osh wrote down, as the focal point sees it. */
export async function aComplaint(
  world: World,
  said: Partial<ComplaintRequest> = {},
): Promise<Complaint & ComplaintReceipt> {
  const officer = await world.as(cast.officer);
  const receipt = done(await officer.post<ComplaintReceipt>('/complaints', { ...complaint, ...said }));
  const focalPoint = await world.as(FOCAL_POINT);
  const { items } = done(await focalPoint.get<ComplaintList>('/complaints'));
  const { id } = items.find(({ reference }) => reference === receipt.reference) ?? { id: '' };
  return { ...done(await focalPoint.get<Complaint>(`/complaints/${id}`)), ...receipt };
}
