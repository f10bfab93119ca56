import type { NoticeItem } from '@tendesh/contracts/notices/notices';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showWithLinks as show } from '../../../test/render';
import { request } from '../../http/request';
import { Bell } from './bell';
import { NoticesPage } from './notices-page';
import { PreferencesForm } from './preferences-form';

jest.mock('../../http/request');
const send = jest.mocked(request);
jest.setTimeout(30_000);
beforeEach(() => send.mockReset());

const notice: NoticeItem = {
  ...{ id: 'n1', kind: 'decision', at: '2026-03-02T04:00:00Z', readAt: null, place: '/profile' },
  ...{ text: 'KG-OSH-2026-00001: The grant was approved: prepare the agreement.', byName: 'Elena Kim', lines: [] },
};

it('counts what is unread at the bell, and says it to who cannot see it', async () => {
  send.mockResolvedValue({ unread: 3, most: 100 });
  await show(<Bell />);
  expect(await screen.findByRole('link', { name: 'My notices: 3 unread' })).toBeVisible();
});

it('stops counting where it helps nobody', async () => {
  send.mockResolvedValue({ unread: 100, most: 100 });
  await show(<Bell />);
  expect(await screen.findByRole('link', { name: 'My notices: 99+ unread' })).toBeVisible();
});

it('says below the sentence what else there is to say', async () => {
  send.mockResolvedValue({ items: [{ ...notice, lines: ['Market: Not shown.'] }], next: null });
  await show(<NoticesPage />);
  expect(await screen.findByText('Market: Not shown.')).toBeVisible();
});

it('lists what happened, by whom and where, and marks it as read', async () => {
  send.mockResolvedValue({ items: [notice], next: null });
  await show(<NoticesPage />);
  expect(await screen.findByRole('link', { name: /KG-OSH-2026-00001: The grant was approved/ })).toHaveAttribute(
    'href',
    '/profile',
  );
  expect(screen.getByText(/by Elena Kim/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^Mark as read: KG-OSH/ }));
  await waitFor(() => expect(send).toHaveBeenCalledWith('PUT', '/notices/reading', { body: { ids: ['n1'] } }));
  await userEvent.click(screen.getByRole('button', { name: 'Mark all as read' }));
  await waitFor(() => expect(send).toHaveBeenCalledWith('PUT', '/notices/reading', { body: {} }));
});

it('says what to expect when nothing is new', async () => {
  send.mockResolvedValue({ items: [], next: null });
  await show(<NoticesPage />);
  expect(await screen.findByText('Nothing new')).toBeVisible();
});

it('offers no way to miss what must be known, and saves what was chosen', async () => {
  send.mockResolvedValue({});
  const choices = [
    { kind: 'correction', way: 'at_once' },
    { kind: 'visit', way: 'app' },
  ] as const;
  await show(<PreferencesForm preferences={{ choices: [...choices], digestHour: 8, timeZone: 'Asia/Bishkek' }} />);
  await screen.findByRole('button', { name: 'Save' });
  const options = (name: RegExp) =>
    [...screen.getByRole('combobox', { name }).querySelectorAll('option')].map(({ value }) => value);
  expect(options(/returned for correction/)).toEqual(['at_once', 'digest', 'app']);
  expect(options(/Monitoring visits/)).toEqual(['at_once', 'digest', 'app', 'off']);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /Monitoring visits/ }), 'off');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /mail of the day comes/ }), '18');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(send).toHaveBeenCalledWith('PUT', '/notices/preferences', {
      body: { choices: [choices[0], { kind: 'visit', way: 'off' }], digestHour: 18 },
    }),
  );
});
