import { Body, Controller, Get, Header, HttpCode, Post, Query, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { StatusRequest } from '@tendesh/contracts/letters/letters';
import { type Language, languages } from '@tendesh/domain/staff/roles';
import { Needs, ReadsOnly } from '../platform/auth/decorators';
import { ProblemOnPage } from '../platform/problems/problem';
import { LookUpStatus } from './look-up-status';
import { statusPage } from './status-page';

/** Somebody who mistypes gets enough tries, somebody who guesses among 2^60 codes none worth the name. */
const THROTTLED = { rateLimit: { max: 10, timeWindow: 60_000, errorResponseBuilder: tooOften } };

/** The public page for applicants, outside the app: no account, no script, no cookie. */
@Controller('status')
export class StatusController {
  constructor(private readonly status: LookUpStatus) {}

  @Get()
  @Needs('public')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Header('x-robots-tag', 'noindex, nofollow')
  page(@Query('lang') lang: string | undefined, @Req() request: FastifyRequest): string {
    return statusPage(languageOf(lang, request), 'form');
  }

  @Post()
  @HttpCode(200)
  @Needs('public')
  @ReadsOnly()
  @RouteConfig(THROTTLED)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Header('x-robots-tag', 'noindex, nofollow')
  async lookUp(
    @Body() body: StatusRequest,
    @Query('lang') lang: string | undefined,
    @Req() request: FastifyRequest,
  ): Promise<string> {
    return statusPage(languageOf(lang, request), await this.status.run(body), body.number);
  }
}

/** Said as the page says everything: whoever reads it has no app. */
function tooOften(request: FastifyRequest): ProblemOnPage {
  const { lang } = request.query as { lang?: string };
  return new ProblemOnPage('too_many_requests', statusPage(languageOf(lang, request), 'busy'));
}

/** What was chosen, else the first language of the browser that we speak. */
function languageOf(chosen: string | undefined, { headers }: FastifyRequest): Language {
  const wanted = [chosen ?? '', ...(headers['accept-language'] ?? '').split(',').map((one) => one.trim().slice(0, 2))];
  return wanted.flatMap((one) => languages.filter((language) => language === one))[0] ?? 'ru';
}
