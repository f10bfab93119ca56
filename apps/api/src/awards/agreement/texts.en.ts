import type { AgreementTexts } from './texts';

export const en: AgreementTexts = {
  title: 'Grant agreement',
  number: 'No. {number}',
  madeOn: '{day}, {office}',
  page: 'Page {page} of {pages}',
  parties: 'Parties',
  organisation: 'The Organization',
  organisationText: '{office} office of the programme “{programme}”, funded by {donor}',
  approved: 'Grant approved by {name} on {day}',
  grantee: 'The grantee',
  born: 'Born {day}',
  lives: 'Lives in {place}',
  identityKinds: {
    pin: 'PIN',
    id_card: 'Identity card',
    passport_kg: 'Passport',
    tj_tin: 'Tax number',
    tj_passport: 'Passport',
    uz_pinfl: 'PINFL',
    passport: 'Passport',
    birth_certificate: 'Birth certificate',
    other: 'Document',
  },
  purpose: 'Purpose',
  purposeText:
    'The Organization supports the return and livelihood of the grantee with a matching grant for this business:',
  budget: 'Budget',
  item: 'What is bought',
  quantity: 'Quantity',
  unitPrice: 'Unit price, {currency}',
  amount: 'Amount, {currency}',
  projectCost: 'Project cost',
  notCounted: 'No part of the project cost, and paid by the grantee alone: {items}.',
  financing: 'Who pays',
  payer: 'Source of the money',
  share: 'Share',
  own: 'Own contribution',
  ownKinds: {
    savings: 'Own contribution: savings',
    remittance: 'Own contribution: remittance',
    asset_sale: 'Own contribution: sale of an asset',
    equipment_bought: 'Own contribution: equipment already bought',
    labour: 'Own contribution: own labour',
    premises: 'Own contribution: premises',
    relative: 'Own contribution: money of a relative',
    borrowed: 'Own contribution: borrowed money',
  },
  thirdPartyKinds: {
    municipality: 'Municipality',
    diaspora: 'Diaspora',
    employer: 'Employer',
    state_programme: 'State programme',
    other_donor: 'Another donor',
  },
  grant: 'Grant',
  grantOf: 'Grant of the Organization',
  ownText:
    'The grantee puts in {required} of own money that counts under the rules of the programme, proves it with documents, and has it verified by the Organization.',
  tranches: 'Tranches of the grant',
  tranchePurpose: 'For',
  trancheDay: 'Planned for',
  trancheText:
    'Each tranche is released only in the proportion in which the required own contribution has been verified. The day is a plan, not a promise.',
  terms: 'Terms',
  clauses: [
    {
      title: 'Use of the grant.',
      text: 'The grant pays for the things in the budget and for nothing else. It is not used for debts, taxes, fines, land, a personal vehicle or anything that is against the law. Any other purchase, price or place needs a written amendment beforehand.',
    },
    {
      title: 'Records.',
      text: 'The grantee keeps receipts, invoices and delivery papers for as long as this agreement runs and shows them when asked.',
    },
    {
      title: 'Monitoring for a year.',
      text: 'The grantee receives the Organization and its donor at the place of business {months} months after the first payment or delivery, and answers truthfully about work, sales and jobs.',
    },
    {
      title: 'No sale for 24 months.',
      text: 'What the grant has bought stays in the business. For 24 months it is not sold, pledged, rented out or given away without written consent. Loss, theft or damage is reported within five working days.',
    },
    {
      title: 'Recovery.',
      text: 'Money that was used for something else, obtained with false papers, or paid above what the verified own contribution allows is paid back within 30 days of a written request. Until then nothing more is paid.',
    },
    {
      title: 'Visibility.',
      text: 'The grantee names the programme and its donor when the business is shown in public, unless that would put somebody at risk. Photographs and stories are published only with separate consent.',
    },
    {
      title: 'Personal data.',
      text: 'The Organization uses personal data for this assistance, as the grantee has consented, keeps them confidential and passes them on only with consent. The grantee may see them, have them corrected and withdraw the consent.',
    },
    {
      title: 'Fraud and corruption.',
      text: 'The assistance is free of charge. Nobody may ask for, offer or take money, goods or favours for it. Forged papers and hidden interests end the agreement. Suspicions are reported in confidence to the complaints channel of the programme, without any disadvantage for the person who reports.',
    },
    {
      title: 'Protection from sexual exploitation and abuse.',
      text: 'Sexual exploitation, abuse and harassment are forbidden: by staff towards the grantee, and by the grantee towards workers, apprentices and customers. No child is put to work. Whoever learns of such an act may report it at any time, also without a name.',
    },
    {
      title: 'Changes and ending.',
      text: 'This agreement is changed in writing only. The Organization may suspend or end it when its terms are broken; the grantee may leave it at any time before the first payment. Events that nobody could prevent are no breach when they are reported at once.',
    },
    {
      title: 'Complaints and disputes.',
      text: 'The grantee may complain at any time and gets a written answer. Disputes are settled by talking first. Nothing in this agreement waives privileges or immunities that a party has.',
    },
    {
      title: 'Duration.',
      text: 'The agreement starts on the day of the last signature and ends with the last monitoring visit; the terms on assets, recovery and personal data stay in force as long as they say.',
    },
  ],
  signatures: 'Signatures',
  signaturesText:
    'Both parties have read the agreement in a language that they understand. It is made in two copies of equal force, one for each party.',
  forOrganisation: 'For the Organization',
  signatureLine: 'Signature',
  nameLine: 'Name',
  dateLine: 'Date',
};
