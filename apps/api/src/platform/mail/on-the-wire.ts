import { createTransport } from 'nodemailer';
import type { WireMail } from './mail-door';
import type { OutgoingMail } from './outbox.repository';
import { renderMail } from './templates';

const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

/** The mail with its headers. The Message-ID is that of the row: whoever gets it twice can tell. */
export async function onTheWire(mail: OutgoingMail, from: string): Promise<WireMail> {
  const { subject, body } = renderMail(mail.template, mail.language, mail.params);
  const { message, envelope } = await composer.sendMail({
    ...{ from, to: mail.recipient, subject, text: body, messageId: `<${mail.id}@tendesh>` },
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
  });
  return {
    id: mail.id,
    from: envelope.from === false ? from : envelope.from,
    to: mail.recipient,
    content: message as Buffer,
  };
}
