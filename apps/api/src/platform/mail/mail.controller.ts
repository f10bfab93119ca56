import { Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { StrandedMails } from '@tendesh/contracts/mail/mail';
import { Added } from '@tendesh/contracts/shared/acts';
import { Needs } from '../auth/decorators';
import { SendMailAgain } from './send-mail-again';

/** Mail that needs a person. */
@Controller('mail')
export class MailController {
  constructor(private readonly mail: SendMailAgain) {}

  @Get()
  @Needs('mail.manage')
  list(): Promise<StrandedMails> {
    return this.mail.stranded();
  }

  @Post(':id/sending')
  @Needs('mail.manage')
  sendAgain(@Param('id', ParseUUIDPipe) id: string): Promise<Added> {
    return this.mail.run(id);
  }
}
