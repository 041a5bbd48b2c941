import { DomainError } from '#libs/kernel';

export class BecameHomeError extends DomainError {
  constructor() {
    super(
      'BECAME_HOME',
      'Anmälan har redan blivit ett hem hos enheten. Hör av er till enheten om ni vill avsluta eller ändra något.',
    );
  }
}

export class ApplicationNotConfirmedError extends DomainError {
  constructor() {
    super('APPLICATION_NOT_CONFIRMED', 'Anmälan är inte bekräftad, eller har återtagits.');
  }
}

export class FormExpiredError extends DomainError {
  constructor() {
    super('FORM_EXPIRED', 'Sidan har varit öppen länge. Vänta några sekunder och skicka igen.');
  }
}
