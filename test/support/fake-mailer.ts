import { type Mail } from '#libs/platform';

/** Takes every mail and keeps it; the same key again is the same mail, as a receiver's Message-ID says. */
export class FakeMailer {
  private readonly byKey = new Map<string, Mail>();

  async send(mail: Mail): Promise<void> {
    this.byKey.set(mail.key, mail);
  }

  /** In the order they were first sent. */
  get sent(): readonly Mail[] {
    return [...this.byKey.values()];
  }

  to(address: string): Mail[] {
    return this.sent.filter((mail) => mail.to === address);
  }
}
