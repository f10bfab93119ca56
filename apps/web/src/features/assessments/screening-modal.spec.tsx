import { fireEvent, screen, within } from '@testing-library/react';
import { standardManualItems } from '@tendesh/domain/assessments/manual-items';
import { anApplication } from '../../../test/an-application';
import { show } from '../../../test/render';
import { request } from '../../http/request';
import { ScreeningModal } from './screening-modal';

jest.mock('../../http/request');

const act = (name: string) => ({ act: name, permitted: true, reasonNeeded: false, whyNot: [], helpers: [] });
const application = anApplication({ status: 'submitted', actions: [act('screen_eligible'), act('screen_ineligible')] });
const answer = (question: string, given: string) =>
  fireEvent.click(within(screen.getByRole('radiogroup', { name: question })).getByRole('radio', { name: given }));

it('asks for a paper or a note of every yes and no, at its own field', async () => {
  const page = { documents: [], checklist: [] };
  await show(<ScreeningModal opened onClose={() => undefined} page={page} application={application} />);
  const [first, second, third, fourth] = standardManualItems.map(({ question }) => question.en);
  answer(first ?? '', 'Yes');
  answer(second ?? '', 'No');
  answer(third ?? '', 'Not seen');
  answer(fourth ?? '', 'Yes');
  fireEvent.change(screen.getByRole('textbox', { name: `Note to: ${fourth}` }), { target: { value: 'The lease' } });
  fireEvent.click(screen.getByRole('button', { name: 'Eligible' }));
  expect(screen.getAllByText(/^The answer rests on nothing yet/)).toHaveLength(2);
  for (const [question, isMissing] of [
    [first, true],
    [second, true],
    [third, false],
    [fourth, false],
  ] as const)
    expect(screen.getByRole('textbox', { name: `Note to: ${question}` }).getAttribute('aria-invalid')).toBe(
      isMissing ? 'true' : null,
    );
  expect(request).not.toHaveBeenCalled();
});
