import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { receiptKey, type ReceiptWords, serialKey } from './paper-keys';

const receipt: ReceiptWords = {
  ...{ issuer: 'ОсОО «Дордой»', documentNumber: '№ 000417', datedOn: '2026-03-02', sumMinor: 150_000, currency: 'KGS' },
};

describe('the key of a receipt', () => {
  it('is the worked one', () => {
    expect(receiptKey(receipt)).toBe('dordoi|417|2026-03-02|150000|KGS');
  });

  it.each([
    { issuer: 'Dordoi LLC', documentNumber: '417' },
    { issuer: 'ДОРДОЙ', documentNumber: '0417' },
    { issuer: '  dordoy, ltd ', documentNumber: ' 417.' },
  ])('is the same for what is typed as %j', (typed) => {
    expect(receiptKey({ ...receipt, ...typed })).toBe(receiptKey(receipt));
  });

  it.each([
    { sumMinor: 150_001 },
    { datedOn: '2026-03-03' },
    { documentNumber: '418' },
    { currency: 'USD' },
    { issuer: 'Madina' },
  ])('is another one for %j', (other) => {
    expect(receiptKey({ ...receipt, ...other })).not.toBe(receiptKey(receipt));
  });

  it.each([{ issuer: null }, { issuer: '«»' }, { documentNumber: null }, { documentNumber: ' - ' }])(
    'is none for %j: nothing tells it from another',
    (missing) => {
      expect(receiptKey({ ...receipt, ...missing })).toBeNull();
    },
  );

  it('does not depend on case, spaces, punctuation or leading zeros', () => {
    const number = fc.stringMatching(/^[A-Z]{0,3}[1-9][0-9]{1,8}$/);
    holdsForAll(fc.tuple(number, fc.constantFrom('', ' ', '-', ' / ', '№')), ([plain, gap]) => {
      const typed = plain.toLowerCase().replace(/^([a-z]*)(\d+)$/, `${gap}$1${gap}000$2${gap}`);
      expect(receiptKey({ ...receipt, documentNumber: typed })).toBe(receiptKey({ ...receipt, documentNumber: plain }));
    });
  });
});

describe('the key of a machine', () => {
  it.each(['СН-00123 А', 'ch 123a', 'CH123A'])('is ch123a for %s', (typed) => {
    expect(serialKey(typed)).toBe('ch123a');
  });

  it.each([null, '', 'б/н', 'нет', '0000', 'xxxx', '---'])('is none for %s', (typed) => {
    expect(serialKey(typed)).toBeNull();
  });
});
