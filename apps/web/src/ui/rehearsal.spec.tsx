import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { reasonSoFar } from '../http/rehearse';
import { show } from '../../test/render';
import { ConfirmAct } from './confirm-act';
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

it('prints the letter with the reason that is typed, when the typing rests', async () => {
  const letter = (reason: string) => ({
    recipient: 'Айгүл',
    language: 'ky' as const,
    title: 'Чечим',
    paragraphs: [reason],
  });
  await show(
    <ConfirmAct
      opened
      onClose={() => undefined}
      title="Reject"
      reasonNeeded
      rehearse={(typed) =>
        Promise.resolve({ dryRun: true, would: [], told: [], letters: [letter(reasonSoFar(typed).reason)] })
      }
      onConfirm={() => Promise.resolve()}
    />,
  );
  expect(await screen.findByText('...')).toBeVisible();
  await userEvent.type(screen.getByRole('textbox', { name: /Reason/ }), 'Рынок не показан');
  expect(await screen.findByText('Рынок не показан', { selector: 'p' })).toBeVisible();
});
