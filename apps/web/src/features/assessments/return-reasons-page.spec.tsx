import type { ReturnReasonItem } from '@tendesh/contracts/assessments/return-reasons';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showWithLinks as show } from '../../../test/render';
import { request } from '../../http/request';
import { ReturnReasonsPage } from './return-reasons-page';

jest.mock('../../http/request');
const send = jest.mocked(request);
jest.setTimeout(30_000);

const offered = (act: string) => ({ act, permitted: true, reasonNeeded: false, whyNot: [], helpers: [] });
const seal: ReturnReasonItem = {
  ...{ id: 'r1', group: 'document', status: 'in_use', version: 3, addedAt: '2026-03-02T04:00:00Z' },
  sentence: { en: 'A seal is missing.', ru: 'Нет печати.', ky: 'Мөөр жок.', tg: 'Мӯҳр нест.' },
  addedBy: { id: 's1', fullName: 'Bakyt Jumabaev' },
  actions: [offered('edit'), offered('retire')],
};
const sent = () => send.mock.calls.filter(([method]) => method !== 'GET');

beforeEach(() => {
  send.mockReset();
  send.mockImplementation((method: string) =>
    Promise.resolve(method === 'GET' ? { items: [seal] } : { id: 'r1', version: 4 }),
  );
});

it('shows what is built in and what was added, group by group, in the language of the reader', async () => {
  await show(<ReturnReasonsPage />, 'ru');
  const papers = within(await screen.findByRole('region', { name: 'Документы' }));
  expect(papers.getByText('Нет печати.')).toBeVisible();
  expect(papers.getByText(/Bakyt Jumabaev/)).toBeVisible();
  expect(papers.getByText('Не подписан.')).toBeVisible();
  expect(within(screen.getByRole('region', { name: 'Бизнес-план' })).queryByText('Нет печати.')).toBeNull();
});

it('adds a reason with a sentence in each language for the group where it was asked', async () => {
  await show(<ReturnReasonsPage />);
  const flow = within(await screen.findByRole('region', { name: 'Cash flow' }));
  await userEvent.click(flow.getByRole('button', { name: 'Add a reason' }));
  const dialog = within(await screen.findByRole('dialog'));
  const words = { English: 'A', Русский: 'Б', Кыргызча: 'В', Тоҷикӣ: 'Г' };
  for (const [language, text] of Object.entries(words))
    await userEvent.type(dialog.getByRole('textbox', { name: language }), text);
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(sent()[0]?.slice(0, 2)).toEqual(['POST', '/return-reasons']);
  expect(sent()[0]?.[2]).toMatchObject({
    body: { group: 'cash_flow', sentence: { en: 'A', ru: 'Б', ky: 'В', tg: 'Г' } },
  });
});

it('retires one only after saying that what gave it stays as it is', async () => {
  await show(<ReturnReasonsPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Retire' }));
  expect(await screen.findByText(/stay as they are/)).toBeVisible();
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Retire' }));
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(sent()[0]).toMatchObject(['POST', '/return-reasons/r1/retirement', { ifMatch: 3 }]);
});
