/** A mail that the machine does not send by itself any more. */
export class StrandedMail {
  id: string;
  recipient: string;
  template: string;
  /** Given up after the last try, or handed over without an answer: it may have arrived. */
  status: 'unconfirmed' | 'failed';
  attempts: number;
  /** The code of the mail server or of the network; null when nothing was answered. */
  reason: string | null;
  createdAt: string;
  handedOverAt: string | null;
}

export class StrandedMails {
  items: StrandedMail[];
}
