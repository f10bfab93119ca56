import type { CasePage } from '@tendesh/contracts/work/case-page';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../../test/render';
import { request } from '../../http/request';
import { LettersSection } from './letters-section';

jest.mock('../../http/request', () => ({ request: jest.fn(), addressOf: (path: string) => `/api${path}` }));
const send = jest.mocked(request);
jest.setTimeout(30_000);
beforeEach(() => send.mockReset());

const page = { case: { id: 'c1' } } as CasePage;

it('lists each letter in its language, to be opened', async () => {
  const letter = {
    id: 'l1',
    kind: 'approved',
    language: 'ky',
    title: 'Грантыңыз бекитилди',
    madeAt: '2026-03-02T04:00:00Z',
  };
  send.mockResolvedValue({ items: [letter], codeMadeAt: null, mayMakeSlip: false });
  await show(<LettersSection page={page} />);
  const link = await screen.findByRole('link', { name: 'Open the letter: Грантыңыз бекитилди' });
  expect(link).toHaveAttribute('href', '/api/letters/l1/content');
  expect(link).toHaveAttribute('lang', 'ky');
  expect(screen.queryByRole('button')).toBeNull();
});

it('makes a slip, says that the earlier code ends, and shows the new one once', async () => {
  send.mockImplementation((method: string) =>
    Promise.resolve(
      method === 'POST'
        ? { caseNumber: 'KG-OSH-2026-00001', code: 'K7Q2-9RTX-04MB', pdf: btoa('%PDF-') }
        : { items: [], codeMadeAt: '2026-03-02T04:00:00Z', mayMakeSlip: true },
    ),
  );
  await show(<LettersSection page={page} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Make a new status slip' }));
  expect(await screen.findByText(/earlier slip stops working/)).toBeVisible();
  await userEvent.click(screen.getAllByRole('button', { name: 'Make a new status slip' }).at(-1) ?? document.body);
  expect(await screen.findByText('K7Q2-9RTX-04MB')).toBeVisible();
  expect(screen.getByText(/shown only now/)).toBeVisible();
});
