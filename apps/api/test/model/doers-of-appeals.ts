import { type Doers, post } from './doing';

const reason = 'Read again, with what was shown';

/** Appeals against refusals. */
export const doersOfAppeals: Doers = {
  'refusal.appeal': post(
    (id) => `/applications/${id}/appeals`,
    ({ random, today }) => ({
      grounds: 'The market study was not read: three shops have signed.',
      receivedBy: random.pick(['letter', 'in_person', 'telephone']),
      receivedOn: today,
    }),
  ),
  'appeal.uphold': post(
    (id) => `/appeals/${id}/upholding`,
    () => ({ reason }),
  ),
  'appeal.dismiss': post(
    (id) => `/appeals/${id}/dismissal`,
    () => ({ reason }),
  ),
  'appeal.withdraw': post(
    (id) => `/appeals/${id}/withdrawal`,
    () => ({ reason }),
  ),
};
