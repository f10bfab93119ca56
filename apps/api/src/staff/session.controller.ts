import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  ChangePasswordRequest,
  LanguageRequest,
  Me,
  NewPasswordRequest,
  PasswordResetRequest,
  SignInRequest,
  TokenInfo,
} from '@tendesh/contracts/staff/session';
import { Needs } from '../platform/auth/decorators';
import { SESSION_COOKIE } from '../platform/auth/session-guard';
import type { Config } from '../platform/config/config';
import { CONFIG } from '../platform/config/config.token';
import { ChangePassword } from './change-password';
import { ChoosePassword } from './choose-password';
import { MySession } from './my-session';
import { SignIn } from './sign-in';

/** A guesser gets few tries from one address, whatever accounts it names; an office behind one address gets enough. */
const THROTTLED = { rateLimit: { max: 60, timeWindow: 60_000 } };

@Controller()
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly mySession: MySession,
    private readonly choosePassword: ChoosePassword,
    private readonly changePassword: ChangePassword,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('session')
  @Needs('signed_in')
  me(): Promise<Me> {
    return this.mySession.me();
  }

  @Post('session')
  @HttpCode(200)
  @Needs('public')
  @RouteConfig(THROTTLED)
  async start(@Body() body: SignInRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Me> {
    const { token, expiresAt } = await this.signIn.run(body);
    const secure = this.config.publicUrl.startsWith('https:');
    void reply.setCookie(SESSION_COOKIE, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      secure,
      expires: expiresAt,
    });
    return this.mySession.meByToken(token);
  }

  @Delete('session')
  @HttpCode(204)
  @Needs('public')
  async end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.mySession.end(request.cookies[SESSION_COOKIE]);
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }

  @Put('session/language')
  @HttpCode(204)
  @Needs('signed_in')
  setLanguage(@Body() { language }: LanguageRequest): Promise<void> {
    return this.mySession.setLanguage(language);
  }

  @Post('session/password')
  @HttpCode(204)
  @Needs('signed_in')
  @RouteConfig(THROTTLED)
  setPassword(@Body() body: ChangePasswordRequest): Promise<void> {
    return this.changePassword.run(body);
  }

  @Post('password-resets')
  @HttpCode(204)
  @Needs('public')
  @RouteConfig(THROTTLED)
  requestReset(@Body() { email }: PasswordResetRequest): Promise<void> {
    return this.choosePassword.requestReset(email);
  }

  @Get(['password-resets/:token', 'invitations/:token'])
  @Needs('public')
  @RouteConfig(THROTTLED)
  tokenInfo(@Param('token') token: string): Promise<TokenInfo> {
    return this.choosePassword.tokenInfo(token);
  }

  @Post(['password-resets/:token', 'invitations/:token'])
  @HttpCode(204)
  @Needs('public')
  @RouteConfig(THROTTLED)
  choose(@Param('token') token: string, @Body() { password }: NewPasswordRequest): Promise<void> {
    return this.choosePassword.byToken(token, password);
  }
}
