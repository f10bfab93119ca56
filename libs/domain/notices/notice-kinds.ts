/** How a person hears of a kind of notice: by mail at once, once a day in one mail, in the app only, or not at all. */
export const noticeWays = ['at_once', 'digest', 'app', 'off'] as const;
export type NoticeWay = (typeof noticeWays)[number];

interface KindOfNotice {
  /** What holds for a person who has chosen nothing. */
  readonly way: Exclude<NoticeWay, 'off'>;
  /** Whether a person may do without it in the app too. What must be known cannot be turned off. */
  readonly mutable: boolean;
}

/** What people are told of, in the order of the page where they choose. */
export const kindsOfNotice = {
  assignment: { way: 'at_once', mutable: false },
  correction: { way: 'at_once', mutable: false },
  next_step: { way: 'digest', mutable: true },
  decision: { way: 'at_once', mutable: true },
  evidence: { way: 'digest', mutable: true },
  money: { way: 'digest', mutable: true },
  committee: { way: 'at_once', mutable: false },
  complaint: { way: 'at_once', mutable: false },
  delegation: { way: 'at_once', mutable: false },
  visit: { way: 'app', mutable: true },
  case: { way: 'app', mutable: true },
  programme: { way: 'digest', mutable: true },
  rates: { way: 'digest', mutable: true },
  account: { way: 'at_once', mutable: false },
} as const satisfies Record<string, KindOfNotice>;

export type NoticeKind = keyof typeof kindsOfNotice;
export const noticeKinds = Object.keys(kindsOfNotice) as NoticeKind[];

/** Whether a person may choose this way for this kind. */
export function mayChoose(kind: NoticeKind, way: NoticeWay): boolean {
  return way !== 'off' || kindsOfNotice[kind].mutable;
}

/** The way that holds: what was chosen, else what the kind brings along. */
export function wayOf(kind: NoticeKind, chosen: Partial<Record<NoticeKind, NoticeWay>>): NoticeWay {
  return chosen[kind] ?? kindsOfNotice[kind].way;
}
