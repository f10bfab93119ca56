import { dayInWords } from '../calendar/day-in-words';
import { type LentAct, lentActs } from '../staff/delegable';
import type { DelegationDays } from '../staff/delegation-transitions';
import { holds } from '../staff/permissions';
import type { Language, Role } from '../staff/roles';

/** A delegation as the delegate is told of it. The days are those of the office of who lends. */
export interface ToldDelegation extends DelegationDays {
  readonly lent: readonly LentAct[];
}

/** What somebody with these roles has to lend. */
export function lentBy(roles: readonly Role[]): LentAct[] {
  return lentActs.filter((act) => holds(roles, act));
}

/** On which days, and what is lent: one line each. It reaches as far as who lends it may, wherever that is. */
export function delegationLines({ fromOn, untilOn, lent }: ToldDelegation, language: Language): string[] {
  const { days, what, acts } = words[language];
  return [
    days(dayInWords(fromOn, language), dayInWords(untilOn, language)),
    what(lent.map((act) => acts[act]).join(', ')),
  ];
}

interface Words {
  readonly days: (from: string, until: string) => string;
  readonly what: (acts: string) => string;
  readonly acts: Readonly<Record<LentAct, string>>;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    days: (from, until) => `From ${from} until ${until}, both included`,
    what: (acts) => `What is lent: ${acts}; as far as your colleague may`,
    acts: {
      'application.approve': 'approving applications',
      'application.reject': 'rejecting them',
      'application.return': 'returning them for correction',
      'threshold.exceed': 'approving above the threshold of a manager',
      'tranche.release': 'authorising releases',
    },
  },
  ru: {
    days: (from, until) => `С ${from} по ${until} включительно`,
    what: (acts) => `Что передано: ${acts}; в тех же пределах, что у коллеги`,
    acts: {
      'application.approve': 'одобрение заявок',
      'application.reject': 'их отклонение',
      'application.return': 'возврат на доработку',
      'threshold.exceed': 'одобрение сверх предела руководителя',
      'tranche.release': 'разрешение выплат',
    },
  },
  ky: {
    days: (from, until) => `${from} – ${until}, эки күн тең кирет`,
    what: (acts) => `Эмне өткөрүлдү: ${acts}; кесиптешиңиз кыла алган чекте`,
    acts: {
      'application.approve': 'өтүнмөлөрдү бекитүү',
      'application.reject': 'аларды четке кагуу',
      'application.return': 'оңдоого кайтаруу',
      'threshold.exceed': 'жетекчинин чегинен жогору бекитүү',
      'tranche.release': 'төлөөгө уруксат берүү',
    },
  },
  tg: {
    days: (from, until) => `Аз ${from} то ${until}, ҳарду рӯз дохил`,
    what: (acts) => `Чӣ вогузор шуд: ${acts}; дар ҳадде, ки ҳамкоратон метавонад`,
    acts: {
      'application.approve': 'тасдиқи дархостҳо',
      'application.reject': 'рад кардани онҳо',
      'application.return': 'баргардондан барои ислоҳ',
      'threshold.exceed': 'тасдиқ аз ҳадди роҳбар болотар',
      'tranche.release': 'иҷозати пардохт',
    },
  },
};
