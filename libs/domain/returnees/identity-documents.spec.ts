import {
  checkIdentityDocument,
  identityDocumentKinds,
  type IdentityDocumentKind,
  maskIdentityNumber,
  normaliseIdentityNumber,
} from './identity-documents';

const person = { sex: 'female', birthDate: '2000-08-23', today: '2026-03-01' } as const;

const right: Record<IdentityDocumentKind, string> = {
  pin: '12308200004321',
  id_card: 'AN1234567',
  passport_kg: 'PE1234567',
  tj_tin: '020025789',
  tj_passport: 'A12345678',
  uz_pinfl: '31508920010016',
  passport: 'AB12345',
  birth_certificate: 'КР-X123456',
  other: 'Спр-17',
};

test.each([...identityDocumentKinds])('a number of the right shape is taken: %s', (kind) => {
  expect(checkIdentityDocument({ kind, number: right[kind] }, person).refusals).toEqual([]);
});

test.each([
  ['id_card', 'AN123456'],
  ['passport_kg', '1234567'],
  ['tj_tin', '02002578'],
  ['tj_passport', 'B1234567'],
  ['uz_pinfl', '71508920010016'],
  ['passport', 'A-1'],
  ['birth_certificate', ''],
  ['other', '?'],
] as const)('a number of the wrong shape is refused: %s %s', (kind, number) => {
  expect(checkIdentityDocument({ kind, number }, person).refusals).toEqual([
    { code: 'document_number_shape', pointer: '/number', params: { kind } },
  ]);
});

test('a personal number of Kyrgyzstan is compared with the record', () => {
  const check = checkIdentityDocument({ kind: 'pin', number: '12308200004321' }, { ...person, sex: 'male' });
  expect(check).toMatchObject({ refusals: [], warnings: [{ code: 'pin_sex_differs' }], fix: { sex: 'female' } });
});

test('a document that has expired warns, on its last day it is still good', () => {
  const document = { kind: 'id_card', number: 'AN1234567' } as const;
  expect(checkIdentityDocument({ ...document, expiresOn: '2026-02-28' }, person).warnings).toMatchObject([
    { code: 'document_expired', pointer: '/expiresOn', params: { expiresOn: '2026-02-28' } },
  ]);
  expect(checkIdentityDocument({ ...document, expiresOn: '2026-03-01' }, person).warnings).toEqual([]);
});

test('a doubtful check digit of Uzbekistan only warns', () => {
  const number = right.uz_pinfl.slice(0, 13);
  const doubtful = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter(
    (digit) => checkIdentityDocument({ kind: 'uz_pinfl', number: `${number}${digit}` }, person).warnings.length > 0,
  );
  expect(doubtful).toHaveLength(9);
});

test('a number is stored in capitals, without spaces, its Cyrillic lookalikes made Latin', () => {
  expect(normaliseIdentityNumber('id_card', ' ан 123-4567 ')).toBe('AH1234567');
  expect(normaliseIdentityNumber('pin', '1 2308 2000 04321')).toBe('12308200004321');
  expect(normaliseIdentityNumber('birth_certificate', 'кр-х № 123456')).toBe('КР-Х123456');
});

test('a masked number shows its end only, and a short one nothing', () => {
  expect(maskIdentityNumber('20101198501234')).toBe('••••••••••1234');
  expect(maskIdentityNumber('AN1234567')).toBe('••••••567');
  expect(maskIdentityNumber('12345')).toBe('•••••');
});
