import type { Language } from '@tendesh/domain/staff/roles';

export type MailTemplate = 'invitation' | 'password_reset';

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
};

export function renderMail(template: MailTemplate, language: Language, params: Readonly<Record<string, string>>): Text {
  const { subject, body } = texts[template][language];
  return { subject, body: body.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '') };
}
