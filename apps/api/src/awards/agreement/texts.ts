import type { Language } from '@tendesh/domain/staff/roles';

/** The wording of the grant agreement. `{…}` is filled in; the duties are clauses of their own, in this order. */
export interface AgreementTexts {
  readonly title: string;
  readonly number: string;
  readonly date: string;
  readonly parties: string;
  readonly partiesText: string;
  readonly purpose: string;
  readonly budget: string;
  readonly columns: readonly [item: string, quantity: string, unitPrice: string, amount: string];
  readonly total: string;
  readonly financing: string;
  readonly own: string;
  readonly thirdParty: string;
  readonly grant: string;
  readonly tranches: string;
  readonly trancheColumns: readonly [number: string, purpose: string, day: string, amount: string];
  readonly releaseRule: string;
  readonly duties: string;
  readonly clauses: readonly string[];
  readonly signatures: string;
  readonly grantee: string;
  readonly organisation: string;
  readonly signatureLine: string;
  readonly page: string;
}

export const agreementTexts: Readonly<Record<Language, AgreementTexts>> = {
  en: {
    title: 'Grant agreement',
    number: 'Agreement {number}',
    date: 'Date: {date}',
    parties: '1. Parties',
    partiesText:
      'This agreement is made between the {office} office, which runs the programme “{programme}”, and {name} ({latin}), {document}, of {place}, hereafter the grantee.',
    purpose: '2. Purpose',
    budget: '3. What is bought',
    columns: ['Item', 'Quantity', 'Unit price', 'Amount'],
    total: 'Project cost',
    financing: '4. Who pays',
    own: 'Own contribution of the grantee',
    thirdParty: 'Contribution of third parties',
    grant: 'Grant',
    tranches: '5. Tranches of the grant',
    trancheColumns: ['No.', 'For', 'Planned on', 'Amount'],
    releaseRule:
      'The grant is released in the proportion in which the required own contribution of {required} has been verified.',
    duties: '6. Duties',
    clauses: [
      'The grantee uses the grant for the purpose and the items named above and for nothing else. A change of items, costs or place needs a written amendment beforehand.',
      'The grantee keeps receipts and receives monitoring visits at 1, 3, 6 and 12 months after the first payment or delivery.',
      'What the grant has bought is not sold, pledged or given away for 24 months.',
      'Money that was not used as agreed, or that was paid on false papers, is paid back. Where own funds prove not to be the grantee’s, further payments stop.',
      'The support of the programme is named when the business is shown in public, unless this would put somebody at risk.',
      'Personal data are used for this assistance only, as the grantee has consented, and are protected. The grantee may see and correct them.',
      'Nobody may ask for or take money or favours for this grant. Sexual exploitation and abuse are forbidden. Both are reported in confidence to the complaints channel of the programme; the service is free of charge.',
      'Either side may end this agreement in writing. A dispute is first settled by talking; a complaint may be made at any time.',
    ],
    signatures: '7. Signatures',
    grantee: 'The grantee',
    organisation: 'For the programme',
    signatureLine: 'Signature, name, date',
    page: 'Page {page} of {pages}',
  },
  ru: {
    title: 'Соглашение о гранте',
    number: 'Соглашение {number}',
    date: 'Дата: {date}',
    parties: '1. Стороны',
    partiesText:
      'Соглашение заключено между офисом «{office}», который ведёт программу «{programme}», и {name} ({latin}), {document}, место жительства: {place}, далее — получатель гранта.',
    purpose: '2. Цель',
    budget: '3. Что приобретается',
    columns: ['Наименование', 'Количество', 'Цена', 'Сумма'],
    total: 'Стоимость проекта',
    financing: '4. Кто платит',
    own: 'Собственный вклад получателя',
    thirdParty: 'Вклад третьих сторон',
    grant: 'Грант',
    tranches: '5. Транши гранта',
    trancheColumns: ['№', 'На что', 'Срок', 'Сумма'],
    releaseRule: 'Грант высвобождается в той доле, в какой подтверждён необходимый собственный вклад {required}.',
    duties: '6. Обязанности',
    clauses: [
      'Получатель использует грант только для названной цели и названных покупок. Изменение покупок, расходов или места требует предварительного письменного дополнения.',
      'Получатель хранит чеки и принимает мониторинговые посещения через 1, 3, 6 и 12 месяцев после первой выплаты или поставки.',
      'Приобретённое на грант не продаётся, не закладывается и не передаётся в течение 24 месяцев.',
      'Средства, использованные не по соглашению или полученные по ложным документам, возвращаются. Если собственные средства окажутся чужими, дальнейшие выплаты прекращаются.',
      'При публичном показе дела называется поддержка программы, если это никому не угрожает.',
      'Персональные данные используются только для этой помощи, с согласия получателя, и защищены. Получатель может ознакомиться с ними и исправить их.',
      'Никто не вправе просить или брать деньги либо услуги за этот грант. Сексуальная эксплуатация и насилие запрещены. О том и другом сообщают конфиденциально по каналу жалоб программы; помощь бесплатна.',
      'Каждая сторона может прекратить соглашение письменно. Спор сначала решается переговорами; жалобу можно подать в любое время.',
    ],
    signatures: '7. Подписи',
    grantee: 'Получатель гранта',
    organisation: 'От программы',
    signatureLine: 'Подпись, имя, дата',
    page: 'Страница {page} из {pages}',
  },
  ky: {
    title: 'Грант жөнүндө келишим',
    number: 'Келишим {number}',
    date: 'Күнү: {date}',
    parties: '1. Тараптар',
    partiesText:
      'Бул келишим «{programme}» программасын жүргүзгөн «{office}» кеңсеси менен {name} ({latin}), {document}, жашаган жери: {place}, мындан ары — грант алуучу, ортосунда түзүлдү.',
    purpose: '2. Максаты',
    budget: '3. Эмне сатып алынат',
    columns: ['Аталышы', 'Саны', 'Баасы', 'Суммасы'],
    total: 'Долбоордун наркы',
    financing: '4. Ким төлөйт',
    own: 'Грант алуучунун өз салымы',
    thirdParty: 'Үчүнчү тараптардын салымы',
    grant: 'Грант',
    tranches: '5. Гранттын транштары',
    trancheColumns: ['№', 'Эмне үчүн', 'Мөөнөтү', 'Суммасы'],
    releaseRule: 'Грант талап кылынган {required} өз салым канча өлчөмдө текшерилип ырасталса, ошончо өлчөмдө бөлүнөт.',
    duties: '6. Милдеттер',
    clauses: [
      'Грант алуучу грантты жогоруда көрсөтүлгөн максатка жана буюмдарга гана жумшайт. Буюмдарды, чыгымдарды же жерди өзгөртүү үчүн алдын ала жазуу жүзүндө толуктоо керек.',
      'Грант алуучу чектерди сактайт жана биринчи төлөмдөн же жеткирүүдөн кийин 1, 3, 6 жана 12 айда мониторинг жүргүзүүгө келгендерди кабыл алат.',
      'Грантка сатып алынган мүлк 24 ай бою сатылбайт, күрөөгө коюлбайт жана башкага берилбейт.',
      'Келишимге ылайык колдонулбаган же жалган документтер менен алынган акча кайтарылат. Өз каражат чындыгында башканыкы болуп чыкса, кийинки төлөмдөр токтотулат.',
      'Ишкана элге көрсөтүлгөндө программанын колдоосу аталат, эгер бул эч кимге коркунуч туудурбаса.',
      'Жеке маалыматтар грант алуучунун макулдугу менен ушул жардам үчүн гана колдонулат жана корголот. Грант алуучу аларды көрүп, оңдой алат.',
      'Бул грант үчүн эч ким акча же кызмат сурай да, ала да албайт. Сексуалдык эксплуатация жана зомбулукка тыюу салынат. Экөө тең программанын даттануу каналына купуя билдирилет; жардам акысыз.',
      'Ар бир тарап келишимди жазуу жүзүндө токтото алат. Талаш адегенде сүйлөшүү аркылуу чечилет; даттанууну каалаган убакта берсе болот.',
    ],
    signatures: '7. Колдор',
    grantee: 'Грант алуучу',
    organisation: 'Программанын атынан',
    signatureLine: 'Колу, аты-жөнү, күнү',
    page: '{pages} беттин {page}-бети',
  },
  tg: {
    title: 'Созишнома дар бораи грант',
    number: 'Созишнома {number}',
    date: 'Сана: {date}',
    parties: '1. Тарафҳо',
    partiesText:
      'Ин созишнома байни дафтари «{office}», ки барномаи «{programme}»-ро пеш мебарад, ва {name} ({latin}), {document}, сокини {place}, минбаъд — гирандаи грант, баста шуд.',
    purpose: '2. Мақсад',
    budget: '3. Чӣ харида мешавад',
    columns: ['Номгӯй', 'Миқдор', 'Нарх', 'Маблағ'],
    total: 'Арзиши лоиҳа',
    financing: '4. Кӣ мепардозад',
    own: 'Саҳми худи гирандаи грант',
    thirdParty: 'Саҳми тарафҳои сеюм',
    grant: 'Грант',
    tranches: '5. Қисмҳои грант',
    trancheColumns: ['№', 'Барои чӣ', 'Мӯҳлат', 'Маблағ'],
    releaseRule: 'Грант ба ҳамон андоза ҷудо мешавад, ки саҳми зарурии худӣ дар ҳаҷми {required} тасдиқ шудааст.',
    duties: '6. Вазифаҳо',
    clauses: [
      'Гирандаи грант онро танҳо барои мақсад ва хариди дар боло номбаршуда истифода мебарад. Тағйири харид, хароҷот ё ҷой иловаи хаттии пешакиро талаб мекунад.',
      'Гирандаи грант чекҳоро нигоҳ медорад ва ташрифҳои мониторингиро пас аз 1, 3, 6 ва 12 моҳи пардохти аввал ё таҳвил қабул мекунад.',
      'Моли аз ҳисоби грант харидашуда дар давоми 24 моҳ фурӯхта, ба гарав гузошта ё ба дигаре дода намешавад.',
      'Маблағе, ки на мувофиқи созишнома истифода шудааст ё бо ҳуҷҷатҳои қалбакӣ гирифта шудааст, баргардонида мешавад. Агар маблағи худӣ аз они дигаре бошад, пардохтҳои минбаъда қатъ мегарданд.',
      'Ҳангоми нишон додани кор ба мардум дастгирии барнома зикр мешавад, агар ин ба касе хатар надошта бошад.',
      'Маълумоти шахсӣ бо розигии гирандаи грант танҳо барои ҳамин кӯмак истифода ва ҳифз мешавад. Ӯ метавонад онро бубинад ва ислоҳ кунад.',
      'Ҳеҷ кас ҳақ надорад барои ин грант пул ё хизмат талаб кунад ё гирад. Истисмор ва зӯроварии ҷинсӣ манъ аст. Дар ин бора махфиёна ба шикоятгоҳи барнома хабар медиҳанд; кӯмак ройгон аст.',
      'Ҳар тараф метавонад созишномаро хаттӣ қатъ кунад. Баҳс аввал бо гуфтушунид ҳал мешавад; шикоятро ҳар вақт пешниҳод кардан мумкин аст.',
    ],
    signatures: '7. Имзоҳо',
    grantee: 'Гирандаи грант',
    organisation: 'Аз номи барнома',
    signatureLine: 'Имзо, ном, сана',
    page: 'Саҳифаи {page} аз {pages}',
  },
};

/** Fills `{name}` places; an unknown one stays as it is, so that a slip is seen. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
