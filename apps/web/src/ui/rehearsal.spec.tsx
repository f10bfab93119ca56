import { screen } from '@testing-library/react';
import { show } from '../../test/render';
import { Rehearsal } from './rehearsal';

jest.setTimeout(30_000);

it('shows every message in full, once for all who get the same, and the letter as it would be printed', async () => {
  const message = { by: 'digest', language: 'ky', text: 'KG-OSH-2026-00001: Өтүнмө тапшырылды.' } as const;
  await show(
    <Rehearsal
      run={() =>
        Promise.resolve({
          dryRun: true,
          would: [{ noun: 'application', act: 'submitted', reason: null, detail: {} }],
          told: [
            { ...message, recipient: 'Elena Kim' },
            { ...message, recipient: 'Talant Osmonov' },
          ],
          letters: [{ recipient: 'Айгүл', language: 'ky', title: 'Чечим', paragraphs: ['Урматтуу Айгүл!'] }],
        })
      }
    />,
  );
  expect(await screen.findByText('Elena Kim, Talant Osmonov · in the mail of the day')).toBeVisible();
  expect(screen.getAllByText(message.text)).toHaveLength(1);
  expect(screen.getByText(message.text)).toHaveAttribute('lang', 'ky');
  expect(screen.getByText('Урматтуу Айгүл!')).toBeVisible();
});

it('says so when nobody is told', async () => {
  await show(<Rehearsal run={() => Promise.resolve({ dryRun: true, would: [], told: [], letters: [] })} />);
  expect(await screen.findByText('Nobody is told.')).toBeVisible();
});
