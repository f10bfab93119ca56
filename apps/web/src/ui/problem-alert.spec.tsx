import { screen } from '@testing-library/react';
import { show } from '../../test/render';
import { Problem } from '../http/problem';
import { ProblemAlert } from './problem-alert';

const refusal = (status: number, code: string, reason: string) =>
  new Problem({ status, code, violations: [{ code: reason }] });

it('says that somebody was faster where the record has another status by now', async () => {
  await show(<ProblemAlert problem={refusal(409, 'conflict', 'wrong_status')} />);
  expect(screen.getByText('This is not possible in the present status.')).toBeVisible();
  expect(screen.getByText(/^Somebody changed this meanwhile/)).toBeVisible();
});

it('says one reason once', async () => {
  await show(<ProblemAlert problem={refusal(422, 'rule_broken', 'four_eyes')} />);
  expect(screen.getByRole('alert')).not.toHaveTextContent('meanwhile');
});
