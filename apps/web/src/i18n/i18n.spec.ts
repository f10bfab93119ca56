import { currentLanguage, startI18n, switchLanguage } from './i18n';

/** On a slow link the texts of one language come later than those of another. */
jest.mock('./ky', () => {
  const texts = jest.requireActual<object>('./ky');
  return { __esModule: true, then: (arrive: (texts: object) => void) => setTimeout(() => arrive(texts), 50) };
});

it('speaks the language that was chosen last, however long an earlier one takes to load', async () => {
  await startI18n();
  const slow = switchLanguage('ky');
  await switchLanguage('en');
  await slow;
  expect(currentLanguage()).toBe('en');
});
