import { fireEvent, screen } from '@testing-library/react';
import type { RuleSetPage } from '@tendesh/contracts/programmes/rule-sets';
import { ruleSets } from '@tendesh/testing/reference';
import { show } from '../../../test/render';
import { RuleChanges } from './rule-changes';
import { RuleEditor } from './rule-editor';

const { rules } = ruleSets[0];
const page: RuleSetPage = {
  ...{ id: 'b', number: 2, status: 'draft', effectiveFrom: '2026-04-01', note: null, version: 1, actions: [] },
  ...{ draftedBy: null, editedBy: null, editedAt: null, approvedBy: null, approvedAt: null },
  ...{ programmeId: 'p', programmeName: 'Programme', currency: 'KGS', rules, former: null },
};

it('says at its field what makes no sense, before anything is sent', async () => {
  await show(<RuleEditor page={page} />);
  const mark = screen.getByLabelText('Pass mark of 100');
  fireEvent.change(mark, { target: { value: '101' } });
  fireEvent.change(screen.getByLabelText('Age'), { target: { value: '' } });
  fireEvent.click(screen.getByText('Save'));
  expect(await screen.findByText(/^1 rule cannot be saved as it is/)).toBeVisible();
  expect(screen.getAllByText(/This is needed./)[0]).toBeVisible();
  fireEvent.change(screen.getByLabelText('Age'), { target: { value: '20' } });
  fireEvent.click(screen.getByText('Save'));
  expect((await screen.findAllByText(/The value is out of range/))[0]).toBeVisible();
});

it('shows the sum of the weights while it is not a hundred', async () => {
  await show(<RuleEditor page={page} />);
  expect(screen.getByText('The weights make 100 of 100.')).toBeVisible();
  fireEvent.click(screen.getByText('Add a criterion'));
  expect(screen.getByText('New criterion · 0')).toBeVisible();
});

it('compares two rule sets by what differs, old beside new', async () => {
  await show(<RuleChanges former={rules} rules={{ ...rules, scorePassMark: 70, quorum: 3 }} currency="KGS" />);
  expect(screen.getAllByRole('row')).toHaveLength(3);
  expect(screen.getByRole('row', { name: /Pass mark of 100 60 70/ })).toBeVisible();
  expect(screen.getByRole('row', { name: /Committee: members needed decided without a committee 3/ })).toBeVisible();
});
