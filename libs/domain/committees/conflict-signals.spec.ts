import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { type ApplicantFacts, type MemberFacts, suggestConflicts, surnameOf } from './conflict-signals';

const member: MemberFacts = {
  fullName: 'Aigul Asanova',
  phone: '+996555123456',
  pcode: 'KG06211000000',
  village: 'Кара-Суу',
  workedOnCase: false,
};
const applicant: ApplicantFacts = {
  surnames: ['Sydykov', 'Сыдыков'],
  phones: ['+996700000001'],
  pcode: 'KG06211000000',
  village: 'Kara-Suu',
  suppliers: ['Industrial lockstitch machine', 'OsOO Tigim Servis'],
};

test.each([
  ['Aigul Asanova', 'asan'],
  ['Бакыт Асан уулу', 'asan'],
  ['Асан уулу Бакыт', 'asan'],
  ['Asan kyzy Aigul', 'asan'],
  ['Firdavs Sharipov', 'sharip'],
])('the surname of %s is folded to %s', (name, surname) => {
  expect(surnameOf(name)).toBe(surname);
});

test('nobody is suggested without a reason', () => {
  expect(suggestConflicts(member, applicant)).toEqual([]);
  expect(
    suggestConflicts({ ...member, fullName: '', phone: '' }, { ...applicant, surnames: [''], phones: [''] }),
  ).toEqual([]);
});

test('a brother with the other ending, or with уулу, in the same village is suggested', () => {
  for (const surname of ['Asanov', 'Асанов', 'Асан уулу'])
    expect(suggestConflicts(member, { ...applicant, surnames: [surname] })).toEqual(['same_surname_and_place']);
});

test('the surname alone is a reason only where it is not known where the member lives', () => {
  const other = { ...applicant, surnames: ['Asanov'] };
  expect(suggestConflicts({ ...member, pcode: 'KG03000000000' }, other)).toEqual([]);
  expect(suggestConflicts({ ...member, village: 'Mady' }, other)).toEqual([]);
  expect(suggestConflicts({ ...member, pcode: null, village: null }, other)).toEqual(['same_surname']);
});

test('a telephone is the same with or without the code of the country', () => {
  expect(suggestConflicts(member, { ...applicant, phones: ['0555 123456'] })).toEqual(['same_phone']);
  expect(suggestConflicts(member, { ...applicant, phones: ['+996555123457'] })).toEqual([]);
});

test('a supplier with the name or the telephone of the member is suggested', () => {
  expect(suggestConflicts(member, { ...applicant, suppliers: ['ИП Асанова Айгуль'] })).toEqual(['supplier']);
  expect(suggestConflicts(member, { ...applicant, suppliers: ['Machines, tel. 0555-12-34-56'] })).toEqual(['supplier']);
  expect(suggestConflicts(member, { ...applicant, suppliers: ['Асанова Гүлнара'] })).toEqual([]);
});

test('an earlier part in the case is suggested', () => {
  expect(suggestConflicts({ ...member, workedOnCase: true }, applicant)).toEqual(['worked_on_case']);
});

test('more that is known of an applicant never takes a suggestion away', () => {
  const texts = fc.array(fc.constantFrom('Asanov', 'ИП Асанова Айгуль', '+996555123456', 'Fabric'), { maxLength: 3 });
  holdsForAll(fc.tuple(texts, texts), ([some, more]) => {
    const facts = (all: string[]) => ({ ...applicant, surnames: all, phones: all, suppliers: all });
    const signals = suggestConflicts(member, facts([...some, ...more]));
    expect(signals).toEqual(expect.arrayContaining(suggestConflicts(member, facts(some))));
  });
});
