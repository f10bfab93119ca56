import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { standardScoreForm } from '@tendesh/domain/assessments/score-form';
import { show } from '../../../test/render';
import { ScoreForm } from './score-form';

const names = [/^Market/, /^Skills/, /^Financial/, /^Own/, /^Jobs/, /^Sustainability/, /^Priority/];
const choose = (name: RegExp, level: number) =>
  fireEvent.click(within(screen.getByRole('radiogroup', { name })).getByRole('radio', { name: String(level) }));

afterEach(() => sessionStorage.clear());

const open = async () => {
  const send = jest.fn().mockResolvedValue(undefined);
  const { unmount } = await show(
    <ScoreForm
      record="score-sheet:1"
      form={standardScoreForm}
      passMark={60}
      problem={null}
      isSending={false}
      onCancel={() => undefined}
      onSend={send}
    />,
  );
  return { send, unmount };
};

it('adds the weighted levels as they are chosen, and passes at exactly the mark', async () => {
  await open();
  expect(screen.getByText(/^0 of 100 points/)).toBeVisible();
  names.forEach((name) => choose(name, 3));
  expect(screen.getByText('60 of 100 points, pass mark 60')).toBeVisible();
  expect(screen.getByText('This sheet passes.')).toBeVisible();
});

it('fails below half on market even with enough points', async () => {
  await open();
  names.forEach((name) => choose(name, 5));
  choose(/^Market/, 2);
  expect(screen.getByText('88 of 100 points, pass mark 60')).toBeVisible();
  expect(screen.getByText('Below 50% of the points: Market.')).toBeVisible();
});

it('shows what a level means, and hands in only a full sheet', async () => {
  const { send } = await open();
  expect(screen.getByText('Orders or contracts in hand.')).toBeVisible();
  fireEvent.click(screen.getByRole('button', { name: 'Hand in' }));
  expect(send).not.toHaveBeenCalled();
  expect(screen.getAllByText('This is needed.')).toHaveLength(7);
});

it('brings an unfinished sheet back after a reload, and nothing once it was handed in', async () => {
  const first = await open();
  choose(/^Market/, 4);
  fireEvent.change(screen.getByLabelText('Note'), { target: { value: 'Two buyers called back.' } });
  first.unmount();
  const second = await open();
  expect(screen.getByText(/^16 of 100 points/)).toBeVisible();
  expect(screen.getByLabelText('Note')).toHaveValue('Two buyers called back.');
  names.slice(1).forEach((name) => choose(name, 3));
  fireEvent.click(screen.getByRole('button', { name: 'Hand in' }));
  await waitFor(() => expect(second.send).toHaveBeenCalled());
  second.unmount();
  await open();
  expect(screen.getByText(/^0 of 100 points/)).toBeVisible();
});
