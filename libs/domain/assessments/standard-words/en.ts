import type { StandardWords } from './standard-words';

export const en: StandardWords = {
  criteria: {
    market: {
      label: 'Market',
      anchors: [
        'No buyers named.',
        'Demand guessed, not shown.',
        'Some buyers, sales look too high.',
        'Buyers known, sales plausible.',
        'Regular buyers, prices compared.',
        'Orders or contracts in hand.',
      ],
    },
    skills: {
      label: 'Skills and experience',
      anchors: [
        'No experience in this work.',
        'Little experience, no training.',
        'Some experience or a short training.',
        'A year or more in this work.',
        'Several years, some of them abroad.',
        'Runs such a business well already.',
      ],
    },
    finance: {
      label: 'Financial plan',
      anchors: [
        'No usable figures.',
        'Figures contradict each other.',
        'Costs incomplete or not sourced.',
        'Costs realistic, cash stays positive.',
        'Break-even within the year, prices compared.',
        'Quotations for all, reserve planned.',
      ],
    },
    own_contribution: {
      label: 'Own contribution',
      anchors: [
        'Nothing shown.',
        'Below what is required.',
        'Just enough, weak evidence.',
        'As required, evidence accepted.',
        'Above the minimum, strong evidence.',
        'Well above, spent and verified.',
      ],
    },
    jobs: {
      label: 'Jobs and income for others',
      anchors: [
        'No job besides the owner.',
        'Help of the family only.',
        'One job, part of the year.',
        'One or two lasting jobs.',
        'Three to nine jobs, women among them.',
        'Ten or more, with women, youth or home workers.',
      ],
    },
    sustainability: {
      label: 'Sustainability',
      anchors: [
        'Cannot last a year.',
        'No premises, no suppliers.',
        'Premises uncertain, risks unseen.',
        'Premises and suppliers stand.',
        'Registered, risks answered.',
        'Secured for years, harmless to the environment.',
      ],
    },
    priority: {
      label: 'Priority',
      anchors: [
        'No priority of the programme.',
        'Touches one priority slightly.',
        'One priority in part.',
        'One priority fully.',
        'Two priorities.',
        'Three or more: remote place, woman, disability, first business in the village.',
      ],
    },
  },
  items: {
    identity_seen: 'Identity document seen',
    migration_proof_seen: 'Proof of migration seen',
    business_owner_declared: 'The returnee owns the business',
    premises_available: 'Premises are available',
  },
};
