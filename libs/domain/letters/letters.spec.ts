import fc from 'fast-check';
import { applicationStatuses } from '../applications/application-transitions';
import { awardStatuses } from '../awards/award-transitions';
import { holdsForAll } from '../proof/property';
import { languages } from '../staff/roles';
import { checkCodeOf, readCheckCode } from './check-code';
import { checkLetterAgain, languagesLeft } from './letter-again';
import { publicStage, publicStages } from './public-stage';

test('a code is read as it was printed, however it is typed', () => {
  holdsForAll(fc.uint8Array({ minLength: 12, maxLength: 12 }), (random) => {
    const code = checkCodeOf(random);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    const plain = code.replaceAll('-', '');
    const typed = [
      code.toLowerCase(),
      plain,
      code.replaceAll('-', ' '),
      code.replaceAll('0', 'O').replaceAll('1', 'l'),
    ];
    for (const one of typed) expect(readCheckCode(one)).toBe(plain);
    expect(readCheckCode(code.replaceAll('K', 'К').replaceAll('A', 'А'))).toBe(plain);
  });
});

test('every bit of the code counts: 60 of them', () => {
  const codes = [...Array(32).keys()].map((byte) => checkCodeOf(new Uint8Array(12).fill(byte)));
  expect(new Set(codes).size).toBe(32);
});

test('what can be no code is none', () => {
  for (const typed of ['', 'K7Q2-9RTX-04M', 'K7Q2-9RTX-04MBB', 'K7Q2-9RTX-04M!', 'Ў'.repeat(12)])
    expect(readCheckCode(typed)).toBeNull();
});

test('a refusal, a withdrawal and a cancelled award look alike', () => {
  const seen = (applicationStatus: (typeof applicationStatuses)[number]) =>
    publicStage({ caseStatus: 'open', applicationStatus, awardStatus: null });
  expect([seen('rejected'), seen('ineligible'), seen('withdrawn')]).toEqual(['decided', 'decided', 'decided']);
  expect(publicStage({ caseStatus: 'open', applicationStatus: 'approved', awardStatus: 'cancelled' })).toBe('decided');
});

test('every situation has a stage, and every stage a situation', () => {
  const all = [null, ...applicationStatuses].flatMap((applicationStatus) =>
    [null, ...awardStatuses].flatMap((awardStatus) =>
      (['open', 'closed'] as const).map((caseStatus) => publicStage({ caseStatus, applicationStatus, awardStatus })),
    ),
  );
  expect([...new Set(all)].sort()).toEqual([...publicStages].sort());
});

test('a letter is made once in each language', () => {
  expect(languagesLeft(['ky'])).toEqual(['en', 'ru', 'tg']);
  for (const language of languages)
    expect(checkLetterAgain(language, ['ky', 'ru']).length === 0).toBe(languagesLeft(['ky', 'ru']).includes(language));
  expect(checkLetterAgain('ky', ['ky'])).toEqual([{ code: 'letter_exists', pointer: '/language' }]);
});
