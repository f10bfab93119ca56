import { emptyReturnee, type ReturneeFields } from './returnee-fields';
import { whyNotReturnee } from './why-not-returnee';

const desk = { country: 'KG', today: '2026-03-02', language: 'ky' } as const;
const empty = emptyReturnee(desk);
const complete: ReturneeFields = {
  ...empty,
  ...{ surnameCyrl: 'Үсөнов', givenCyrl: 'Жаныбек', surnameLatn: 'Usonov', givenLatn: 'Zhanybek' },
  ...{ sex: 'male', birthDate: '1990-01-31', pcode: 'KG06255000000', phones: ['0700 123 456'] },
  identityDocuments: [{ key: 'a', kind: 'pin', number: '23101199001234', country: 'KG', expiresOn: null }],
  migration: empty.migration.map((one) => ({
    ...one,
    ...{ country: 'GB', scheme: 'uk_seasonal_worker', work: 'Picking', months: 6, returnedOn: '2025-11-10' },
  })),
};
const reasons = (change: Partial<ReturneeFields>) =>
  whyNotReturnee({ ...complete, ...change }, desk).map(({ code, pointer }) => `${pointer} ${code}`);

it('accepts a complete registration', () => {
  expect(reasons({})).toEqual([]);
});

it('points to each field that is still empty', () => {
  const pointers = whyNotReturnee(empty, desk).map(({ pointer }) => pointer);
  expect(pointers).toEqual(
    expect.arrayContaining([
      '/surnameCyrl',
      '/givenLatn',
      '/sex',
      '/birthDate',
      '/pcode',
      '/phones/0',
      '/migration/0/work',
    ]),
  );
});

it('refuses Latin letters where Cyrillic ones belong', () => {
  expect(reasons({ surnameCyrl: 'Usonov' })).toEqual(['/surnameCyrl wrong_script']);
});

it('refuses days that have not come', () => {
  expect(reasons({ birthDate: '2026-03-03' })).toContain('/birthDate in_the_future');
});

it('refuses a PIN of the wrong shape at its own row, and lets a doubtful one pass', () => {
  const pin = (number: string) => ({
    identityDocuments: complete.identityDocuments.map((one) => ({ ...one, number })),
  });
  expect(reasons(pin('123'))).toEqual(['/identityDocuments/0/number pin_shape']);
  expect(reasons(pin('13101199001234'))).toEqual([]);
});

it('asks for the witness of a spoken consent', () => {
  const consents = complete.consents.map((one) => ({ ...one, way: 'verbal_with_witness' as const }));
  expect(reasons({ consents })).toEqual(['/consents/0/witness required']);
});

it('takes a local telephone of the country of the office and no shorter one', () => {
  expect(reasons({ phones: ['0555 12 34 56', '12345'] })).toEqual(['/phones/1 not_a_phone']);
});
