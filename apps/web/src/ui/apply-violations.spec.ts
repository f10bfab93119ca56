import { Problem } from '../http/problem';
import { applyViolations, pathOf } from './apply-violations';
import { isField } from './use-record-form';

const values = { title: '', lines: [{ quantity: null }], financing: { own: 0 } };

function apply(violations: Problem['violations']) {
  const setErrors = jest.fn();
  const problem = new Problem({ status: 422, code: 'rule_broken', violations });
  const rest = applyViolations({ errors: {}, setErrors }, problem, {
    has: (path) => isField(values, path),
    textOf: ({ code }) => code,
  });
  return { rest, errors: setErrors.mock.calls[0]?.[0] as Record<string, string> };
}

it('lands a pointer on its field, also inside a list', () => {
  const { errors, rest } = apply([{ code: 'required', pointer: '/lines/0/quantity' }]);
  expect(errors).toEqual({ 'lines.0.quantity': 'required' });
  expect(rest).toEqual([]);
});

it('returns what has no field of the form, for the alert on top', () => {
  const elsewhere = [
    { code: 'call_closed' },
    { code: 'too_long', pointer: '/lines/7/quantity' },
    { code: 'required', pointer: '/unknown' },
  ];
  const { errors, rest } = apply(elsewhere);
  expect(errors).toEqual({});
  expect(rest).toEqual(elsewhere);
});

it('joins two reasons of one field', () => {
  const both = [
    { code: 'too_short', pointer: '/title' },
    { code: 'wrong_script', pointer: '/title' },
  ];
  expect(apply(both).errors).toEqual({ title: 'too_short wrong_script' });
});

it('reads escaped pointers', () => {
  expect(pathOf('/a/b~1c/0/d~0e')).toBe('a.b/c.0.d~e');
});
