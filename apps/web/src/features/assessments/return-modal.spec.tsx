import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anApplication } from '../../../test/an-application';
import { show } from '../../../test/render';
import { request } from '../../http/request';
import { ReturnModal } from './return-modal';

jest.mock('../../http/request');
const send = jest.mocked(request);
jest.setTimeout(30_000);

const seal = { en: 'A seal is missing.', ru: 'Нет печати.', ky: 'Мөөр жок.', tg: 'Мӯҳр нест.' };
const reason = { id: 'r1', group: 'document', sentence: seal, status: 'in_use' };
const foreseen: DryRun = {
  dryRun: true,
  would: [{ noun: 'application', act: 'returned', reason: null, detail: {} }],
  told: [{ recipient: 'Aigul Asanova', by: 'mail', language: 'ky', text: 'Өтүнмө оңдоого кайтарылды.\n- Рынок' }],
  letters: [{ recipient: 'Мээрим', language: 'ky', title: 'Өтүнмөңүздү оңдоңуз', paragraphs: ['• Рынок'] }],
};
const lease = {
  ...{ id: 'd1', fileName: 'lease.pdf', kind: 'quotation', number: null, voidedAt: null },
  ...{ uploadedBy: 'Aigul Asanova', uploadedAt: '2026-10-20T04:00:00Z' },
};
const page = { documents: [lease] } as unknown as CasePage;
const onClose = jest.fn();
const posts = () => send.mock.calls.filter(([method]) => method === 'POST');

beforeEach(async () => {
  onClose.mockReset();
  send.mockReset();
  send.mockImplementation((method: string, _path: string, options?: { query?: object }) => {
    if (method === 'GET') return Promise.resolve({ items: [reason, { ...reason, id: 'r2', status: 'retired' }] });
    return Promise.resolve(options?.query === undefined ? { id: 'a1', version: 2 } : foreseen);
  });
  await show(<ReturnModal opened onClose={onClose} page={page} application={anApplication()} />);
});

async function choose(name: string, option: string) {
  await userEvent.click(await screen.findByRole('checkbox', { name }));
  await userEvent.click(screen.getByRole('combobox', { name: `Why: ${name}` }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

const check = () => userEvent.click(screen.getByRole('button', { name: 'See what will be said' }));

it('shows every message and the letter before the application goes back, and sends what was shown', async () => {
  await choose('Market', 'Not shown.');
  await choose('lease.pdf', 'A seal is missing.');
  await check();
  expect(await screen.findByText('Өтүнмөңүздү оңдоңуз')).toBeVisible();
  expect(screen.getByText(/Aigul Asanova · by mail at once/)).toBeVisible();
  expect(posts().map(([, , options]) => options?.query)).toEqual([{ dryRun: true }]);
  const dialog = within(screen.getAllByRole('dialog').at(-1) ?? document.body);
  await userEvent.click(dialog.getByRole('button', { name: 'Return' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  const [rehearsed, sent] = posts().map(([, , options]) => options?.body);
  expect(sent).toEqual(rehearsed);
  expect(sent).toEqual({
    corrections: [
      { group: 'plan', field: 'market', documentId: null, code: 'not_shown', reason: null },
      { group: 'document', field: null, documentId: 'd1', addedId: 'r1', reason: null },
    ],
  });
});

it('tells papers of the same name apart', async () => {
  const paper = { ...lease, fileName: 'statement.pdf', uploadedBy: 'Adilet Kadyrov' };
  const documents = [
    { ...paper, number: 'BS-1', uploadedAt: '2026-10-29T04:00:00Z', kind: 'evidence' },
    { ...paper, id: 'd2', number: 'BS-2', uploadedAt: '2026-10-29T04:00:00Z', kind: 'evidence' },
  ];
  const both = { documents } as unknown as CasePage;
  await show(<ReturnModal opened onClose={onClose} page={both} application={anApplication()} />);
  for (const number of ['BS-1', 'BS-2'])
    expect(screen.getByRole('checkbox', { name: new RegExp(`statement.pdf .${number}, 29 Oct 2026`) })).toBeVisible();
  expect(screen.getAllByText(/· Adilet Kadyrov · 29 Oct 2026/)).toHaveLength(2);
});

it('offers no reason that is retired, and asks for words where the library has none', async () => {
  await userEvent.click(await screen.findByRole('checkbox', { name: 'lease.pdf' }));
  await userEvent.click(screen.getByRole('combobox', { name: 'Why: lease.pdf' }));
  await waitFor(() => expect(screen.getAllByRole('option', { name: 'A seal is missing.' })).toHaveLength(1));
  await userEvent.click(screen.getByRole('option', { name: 'In own words' }));
  await check();
  expect(screen.getByRole('textbox', { name: 'In own words: lease.pdf' })).toBeInvalid();
  expect(posts()).toEqual([]);
});
