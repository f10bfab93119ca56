import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CaseHead } from '@tendesh/contracts/work/case-page';
import { show } from '../../../test/render';
import { HandOverDialog } from './hand-over-dialog';

const head: CaseHead = {
  ...{
    id: 'case-1',
    number: 'KG-OSH-2026-00001',
    status: 'open',
    openedOn: '2026-03-02',
    closedOn: null,
    outcome: null,
  },
  ...{ closingNote: null, office: { id: 'osh', name: 'Osh' }, caseOfficer: { id: 'aigul', fullName: 'Aigul Asanova' } },
  ...{ version: 1, actions: [] },
};

it('lets the case go only for a purpose, in the language chosen', async () => {
  await show(<HandOverDialog head={head} opened onClose={() => undefined} />);
  expect(screen.getByRole('button', { name: 'Download' })).toBeDisabled();
  await userEvent.type(screen.getByRole('textbox', { name: /Purpose/ }), 'The court asks');
  expect(screen.getByRole('link', { name: 'Download' })).toHaveAttribute(
    'href',
    '/api/cases/case-1/hand-over?purpose=The+court+asks&language=en',
  );
});
