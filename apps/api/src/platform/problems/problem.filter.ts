import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { QueryFailedError } from 'typeorm';
import { AmountOutOfRange, MAX_MINOR } from '@tendesh/domain/money/minor';
import { violation } from '@tendesh/domain/problems/violation';
import type { ProblemDetails } from '@tendesh/contracts/shared/problem';
import { currentContext } from '../context/request-context';
import { Rehearsed } from '../database/rehearsed';
import { violationOfConstraint } from './constraints';
import { httpStatus, titles } from './http-status';
import { Problem, type ProblemCode, ProblemOnPage, refuseIf } from './problem';

/** The one place where an error becomes an answer: problem+json (RFC 9457) without detail of the machinery. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof Rehearsed) return void reply.status(200).send(error.answer);
    const problem = this.problemOf(error);
    if (problem instanceof ProblemOnPage)
      return void reply.status(httpStatus[problem.code]).type('text/html; charset=utf-8').send(problem.html);
    void reply
      .status(httpStatus[problem.code])
      .type('application/problem+json')
      .send({
        type: `urn:tendesh:problem:${problem.code}`,
        title: titles[problem.code],
        status: httpStatus[problem.code],
        code: problem.code,
        params: problem.params,
        violations: [...problem.violations],
        requestId: currentContext().requestId,
      } satisfies ProblemDetails);
  }

  private problemOf(error: unknown): Problem {
    if (error instanceof Problem) return error;
    if (error instanceof QueryFailedError) return this.problemOfDatabase(error as QueryFailedError);
    if (error instanceof AmountOutOfRange)
      return new Problem('rule_broken', [violation('too_large', undefined, { max: MAX_MINOR })]);
    if (error instanceof HttpException) return new Problem(codeOfStatus(error.getStatus()));
    if (isFastifyError(error)) return new Problem(codeOfStatus(error.statusCode));
    this.logger.error(error instanceof Error ? error.stack : 'unknown error', `request ${currentContext().requestId}`);
    return new Problem('internal');
  }

  private problemOfDatabase(error: QueryFailedError): Problem {
    const { code, constraint } = error.driverError as { code?: string; constraint?: string };
    const rule = constraint === undefined ? null : violationOfConstraint(constraint);
    if (rule !== null) return asProblem(() => refuseIf([rule]));
    // Values are bound, so the message names tables and columns, never what a person typed.
    this.logger.error(
      `database ${code ?? ''} ${constraint ?? ''} ${error.message}`,
      `request ${currentContext().requestId}`,
    );
    return new Problem('internal');
  }
}

function asProblem(refuse: () => void): Problem {
  try {
    refuse();
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  return new Problem('internal');
}

function codeOfStatus(status: number): ProblemCode {
  const exact = (Object.entries(httpStatus) as [ProblemCode, number][]).find(([, number]) => number === status);
  return exact?.[0] ?? (status < httpStatus.internal ? 'malformed' : 'internal');
}

function isFastifyError(error: unknown): error is { statusCode: number } {
  return (
    typeof error === 'object' && error !== null && typeof (error as { statusCode?: unknown }).statusCode === 'number'
  );
}
