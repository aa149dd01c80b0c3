import type { FindingWords } from './finding-words.ts';

const HISTORY = 'If it was committed, clear it from the history of the repository too (docs/guard.md).';
const reasons: Readonly<Record<string, string>> = {
  'no-text': 'it is a scanned picture, or written in a font that cannot be read',
  'unknown-kind': 'its format cannot be read',
  locked: 'it has a password',
  damaged: 'it is damaged',
  'too-large': 'it unpacks to too much, or is packed too deeply',
};

/** What may be personal in that which is to be published. */
export const personalFindings = {
  'identity-number': ({ masked }) => ({
    found: `This is a resident identity number (${masked})`,
    expected: 'No identity number in anything published',
    mend: `Delete it. ${HISTORY} If it is no such number, write a reviewed exception in data/exceptions/.`,
  }),
  'bank-card': ({ masked }) => ({
    found: `This is the number of a bank card (${masked})`,
    expected: 'No card or account of a person in anything published',
    mend: `Delete it. ${HISTORY} If it is no such number, write a reviewed exception in data/exceptions/.`,
  }),
  'mobile-number': ({ masked }) => ({
    found: `This is a mobile number (${masked})`,
    expected:
      'Mobile numbers only in contact fields: contacts of the portal, objections of a notice, review of a scheme',
    mend: `Delete it, or declare it as the phone of a contact. ${HISTORY}`,
  }),
  'home-address': ({ masked }) => ({
    found: `This looks like a home address (${masked})`,
    expected: 'Addresses no finer than the township',
    mend: 'Shorten it to the township; declare that of an office as the address of a contact, or write a reviewed exception.',
  }),
  'birth-date': ({ masked }) => ({
    found: `This looks like a date of birth (${masked})`,
    expected: 'No dates of birth in lists',
    mend: 'Delete it, or write a reviewed exception in data/exceptions/.',
  }),
  'attachment-without-text': ({ reason, sha256 }) => ({
    found: `No text can be read in this attachment, so nobody knows whether it is personal: ${reasons[reason] ?? reason}`,
    expected: 'An attachment with text, or one that somebody looked at',
    mend: `Replace it by one with text; or look at it and write a reviewed exception in data/exceptions/ (sha256: ${sha256}).`,
  }),
  'exception-unused': ({ detector, file }) => ({
    found: `Nothing needs this exception: there is no such ${detector} in "${file}"`,
    expected: 'Every exception is about something still there',
    mend: 'Delete the exception; if the file was replaced, look at it and write masked or sha256 anew.',
  }),
  'exception-lapsed': ({ until }) => ({
    found: `This exception was good until ${until}`,
    expected: 'An exception still in force',
    mend: 'Review it again and write reviewedBy, reviewedOn and until anew, or delete both what it is about and the exception.',
  }),
} satisfies Partial<FindingWords>;
