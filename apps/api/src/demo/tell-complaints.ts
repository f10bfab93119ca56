import type { ComplaintList, ComplaintReceipt, ComplaintRequest } from '@tendesh/contracts/complaints/complaints';
import { officeId } from '@tendesh/testing/reference';
import type { SettableClock } from '../platform/clock/clock';
import type { Desk } from './desk.repository';
import { done } from './story';

interface Told extends Pick<ComplaintRequest, 'category' | 'channel' | 'description'> {
  readonly daysAgo: number;
  readonly contact?: string;
  readonly answer?: string;
}

/** Of several kinds: answered, waiting, overdue, and two that only the focal point sees. */
const complaints: readonly Told[] = [
  {
    ...{ category: 'delay', channel: 'hotline', daysAgo: 30, contact: 'Ask for Nazgul at the market of Kara-Suu' },
    description: 'My papers were taken two months ago and nobody tells me what is happening.',
    answer: 'We are sorry. The papers were complete; the visit is on Tuesday, and your officer calls you before.',
  },
  {
    ...{ category: 'service_quality', channel: 'box', daysAgo: 20 },
    description: 'The office is closed at noon although the door says otherwise. I came from far for nothing.',
  },
  {
    ...{ category: 'decision', channel: 'in_person', daysAgo: 1, contact: 'Through the head of the village' },
    description: 'I do not understand why my neighbour received the grant and I did not.',
  },
  {
    ...{ category: 'fee_demanded', channel: 'messenger', daysAgo: 2 },
    description: 'A man who said that he works with the programme wanted money for putting me on the list.',
  },
  {
    ...{ category: 'staff_conduct', channel: 'letter', daysAgo: 0 },
    description: 'I was shouted at when I asked for the form in Kyrgyz.',
  },
];

/** Complaints at the office of Osh, as its case officer wrote them down. */
export async function tellComplaints(desk: Desk, clock: SettableClock, today: string): Promise<void> {
  for (const { daysAgo, answer, ...told } of complaints) {
    clock.set(new Date(Date.parse(`${today}T02:00:00Z`) - daysAgo * 86_400_000));
    const officer = await desk.as('aigul.asanova');
    const receipt = done(
      await officer.post<ComplaintReceipt>('/complaints', {
        ...{ ...told, officeId: officeId('KG-OSH'), language: 'ky', mayBeContacted: told.contact !== undefined },
        receivedOn: clock.now().toISOString().slice(0, 10),
      }),
    );
    if (answer !== undefined) await give(desk, receipt, answer);
  }
}

async function give(desk: Desk, { reference }: ComplaintReceipt, answer: string): Promise<void> {
  const manager = await desk.as('elena.kim');
  const { items } = done(await manager.get<ComplaintList>('/complaints'));
  const id = items.find((one) => one.reference === reference)?.id ?? '';
  done(await manager.post(`/complaints/${id}/answer`, { answer }, { version: 1 }));
}
