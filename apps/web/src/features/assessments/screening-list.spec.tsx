import { screen } from '@testing-library/react';
import type { Screening } from '@tendesh/contracts/assessments/assessments';
import { anApplication } from '../../../test/an-application';
import { show } from '../../../test/render';
import { ScreeningList } from './screening-list';

const screening: Screening = {
  id: '0190a000-0000-7000-8000-000000000005',
  outcome: 'eligible',
  reasonCode: null,
  note: null,
  screenedBy: { id: '0190a000-0000-7000-8000-000000000006', fullName: 'Aigul Asanova' },
  screenedAt: '2026-03-02T05:00:00.000Z',
  answers: [
    {
      ...{ item: 'age', answer: 'yes', automatic: true, note: null, reason: null },
      figures: { age: 34, minimumAge: 18, on: '2026-03-02' },
    },
    {
      ...{ item: 'ceiling', answer: 'yes', automatic: true, note: null, reason: null },
      figures: { grantMinor: 70_000_000, minMinor: 5_000_000, maxMinor: 90_000_000 },
    },
    {
      ...{ item: 'duplicate', answer: 'yes', automatic: false, note: 'Her sister', figures: { found: 1 } },
      reason: { code: 'possible_duplicates', params: { found: 1, offices: 'Batken' } },
    },
    // As it was written before figures were kept.
    { item: 'consent', answer: 'yes', automatic: true, note: null },
  ],
};

it('says by which figures each item was answered, and what a person saw beside them', async () => {
  const page = { screenings: [screening], application: anApplication(), documents: [] };
  await show(<ScreeningList page={page} />);
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '));
  expect(lines).toEqual([
    'YesOld enough 34 years on 2 Mar 2026; at least 18.',
    'YesGrant within floor and ceiling Grant KGS 700,000.00; from KGS 50,000.00 to KGS 900,000.00.',
    'YesNo open duplicate of the person Others show the same document or telephone, or the same name and birth date. Found: 1 (Batken). Her sister',
    'YesConsent recorded',
  ]);
});
