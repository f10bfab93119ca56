import type { Language } from '@tendesh/domain/staff/roles';

export type MailTemplate = 'invitation' | 'password_reset' | 'notice' | 'digest';

interface Text {
  readonly subject: string;
  readonly body: string;
}

/** Plain text: read on any phone, nothing to load. `{name}` and `{link}` are filled in. */
const texts: Readonly<Record<MailTemplate, Readonly<Record<Language, Text>>>> = {
  invitation: {
    en: {
      subject: 'Your invitation to Tendesh',
      body: 'Dear {name},\n\nyou have been invited to Tendesh. Choose your password here:\n{link}\n\nThe link is valid for 7 days.',
    },
    ru: {
      subject: 'Приглашение в Tendesh',
      body: 'Здравствуйте, {name}!\n\nВас пригласили в Tendesh. Выберите пароль по ссылке:\n{link}\n\nСсылка действует 7 дней.',
    },
    ky: {
      subject: 'Tendesh системасына чакыруу',
      body: 'Урматтуу {name}!\n\nСиз Tendesh системасына чакырылдыңыз. Сырсөзүңүздү бул шилтемеден тандаңыз:\n{link}\n\nШилтеме 7 күн жарактуу.',
    },
    tg: {
      subject: 'Даъват ба Tendesh',
      body: 'Муҳтарам {name}!\n\nШумо ба Tendesh даъват шудед. Рамзи худро тавассути ин пайванд интихоб кунед:\n{link}\n\nПайванд 7 рӯз эътибор дорад.',
    },
  },
  password_reset: {
    en: {
      subject: 'A new password for Tendesh',
      body: 'Dear {name},\n\nsomebody, probably you, asked for a new password. Choose it here:\n{link}\n\nThe link is valid for one hour. If it was not you, do nothing.',
    },
    ru: {
      subject: 'Новый пароль для Tendesh',
      body: 'Здравствуйте, {name}!\n\nКто-то, вероятно Вы, запросил новый пароль. Выберите его по ссылке:\n{link}\n\nСсылка действует один час. Если это были не Вы, ничего не делайте.',
    },
    ky: {
      subject: 'Tendesh үчүн жаңы сырсөз',
      body: 'Урматтуу {name}!\n\nКимдир бирөө, балким Сиз, жаңы сырсөз сурады. Аны бул шилтемеден тандаңыз:\n{link}\n\nШилтеме бир саат жарактуу. Эгер бул Сиз болбосоңуз, эч нерсе кылбаңыз.',
    },
    tg: {
      subject: 'Рамзи нав барои Tendesh',
      body: 'Муҳтарам {name}!\n\nКасе, эҳтимол Шумо, рамзи нав дархост кард. Онро тавассути ин пайванд интихоб кунед:\n{link}\n\nПайванд як соат эътибор дорад. Агар ин Шумо набошед, коре накунед.',
    },
  },
  notice: {
    en: {
      subject: '{text}',
      body: '{text}{lines}\n\n{link}\n\nWhich notices come by mail you choose in your profile in Tendesh.',
    },
    ru: {
      subject: '{text}',
      body: '{text}{lines}\n\n{link}\n\nКакие уведомления приходят по почте, Вы выбираете в своём профиле в Tendesh.',
    },
    ky: {
      subject: '{text}',
      body: '{text}{lines}\n\n{link}\n\nКайсы билдирүүлөр почта менен келерин Tendesh ичиндеги профилиңизден тандайсыз.',
    },
    tg: {
      subject: '{text}',
      body: '{text}{lines}\n\n{link}\n\nКадом огоҳиномаҳо бо почта меоянд, Шумо дар профили худ дар Tendesh интихоб мекунед.',
    },
  },
  digest: {
    en: {
      subject: 'Tendesh: {count} unread notices',
      body: 'Not read yet:\n\n{list}{more}\n\nRead them here:\n{link}\n\nThis mail comes once a day, when there is something new. The hour you choose in your profile.',
    },
    ru: {
      subject: 'Tendesh: непрочитанные уведомления ({count})',
      body: 'Ещё не прочитано:\n\n{list}{more}\n\nПрочитать можно здесь:\n{link}\n\nЭто письмо приходит раз в день, когда есть новое. Час Вы выбираете в своём профиле.',
    },
    ky: {
      subject: 'Tendesh: окулбаган билдирүүлөр ({count})',
      body: 'Азырынча окула элек:\n\n{list}{more}\n\nБул жерден окуңуз:\n{link}\n\nБул кат күнүнө бир жолу, жаңы нерсе болгондо келет. Саатын профилиңизден тандайсыз.',
    },
    tg: {
      subject: 'Tendesh: огоҳиномаҳои хонданашуда ({count})',
      body: 'Ҳанӯз хонда нашудаанд:\n\n{list}{more}\n\nОнҳоро дар ин ҷо хонед:\n{link}\n\nИн мактуб рӯзе як бор, вақте ки чизи нав ҳаст, меояд. Соати онро дар профили худ интихоб мекунед.',
    },
  },
};

export function renderMail(template: MailTemplate, language: Language, params: Readonly<Record<string, string>>): Text {
  const { subject, body } = texts[template][language];
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
  return { subject: fill(subject), body: fill(body) };
}
