import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { type Violation, type ViolationCode, violation } from '@tendesh/domain/problems/violation';
import { Problem } from './problem';

/** class-validator's names for what is wrong, as the codes that every screen has a sentence for. */
const codeOfCheck: Readonly<Record<string, ViolationCode>> = {
  isNotEmpty: 'required',
  isString: 'required',
  minLength: 'too_short',
  maxLength: 'too_long',
  isEmail: 'not_an_email',
  isInt: 'not_whole',
  isNumber: 'not_a_number',
  isBoolean: 'required',
  min: 'must_be_positive',
  max: 'too_large',
  isIn: 'unknown_value',
  isUuid: 'unknown_value',
  isIso8601: 'not_a_date',
  arrayMinSize: 'required',
  arrayMaxSize: 'too_long',
  arrayUnique: 'duplicate_value',
  whitelistValidation: 'unknown_property',
};

/** Shapes are checked before anything else; what is wrong comes out as pointers into the request. */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new Problem('malformed', violationsOf(errors)),
  });
}

function violationsOf(errors: readonly ValidationError[], path = ''): Violation[] {
  return errors.flatMap((error) => {
    const pointer = `${path}/${error.property}`;
    const own = Object.keys(error.constraints ?? {}).map((check) =>
      violation(codeOfCheck[check] ?? 'malformed', pointer),
    );
    return [...own, ...violationsOf(error.children ?? [], pointer)];
  });
}
