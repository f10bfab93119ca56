import { violation, violationCodes } from './violation';

test('a violation carries a pointer and parameters only where there are some', () => {
  expect(violation('required')).toEqual({ code: 'required' });
  expect(violation('too_long', '/title', { max: 200 })).toEqual({
    code: 'too_long',
    pointer: '/title',
    params: { max: 200 },
  });
});

test('every code stands once and is written in words', () => {
  expect(new Set(violationCodes).size).toBe(violationCodes.length);
  expect(violationCodes.filter((code) => !/^[a-z]+(_[a-z]+)*$/.test(code))).toEqual([]);
});
