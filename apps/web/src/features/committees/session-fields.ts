import type { CommitteeRoom } from '@tendesh/contracts/committees/room';
import type { SessionProgramme, SessionRequest } from '@tendesh/contracts/committees/sessions';
import type { SessionPart } from '@tendesh/domain/committees/voting';
import type { Language } from '@tendesh/domain/staff/roles';

export interface MemberFields {
  readonly staffId: string;
  readonly part: SessionPart;
  readonly phone: string;
  readonly pcode: string | null;
  readonly village: string;
}

/** A session as it is typed; the day and time are those of the browser's clock. */
export interface SessionFields extends Record<string, unknown> {
  readonly programmeId: string | null;
  readonly meetsAt: string;
  readonly place: string;
  readonly language: Language;
  readonly members: readonly MemberFields[];
  readonly applicationIds: string[];
}

export function valuesOf(programmes: readonly SessionProgramme[], room?: CommitteeRoom): SessionFields {
  const only = programmes.length === 1 ? (programmes[0]?.id ?? null) : null;
  return {
    programmeId: room?.programme.id ?? only,
    meetsAt: room === undefined ? '' : localInput(new Date(room.meetsAt)),
    place: room?.place ?? '',
    language: room?.language ?? 'ru',
    members: (room?.members ?? []).map(({ staffId, part, phone, pcode, village }) => ({
      ...{ staffId, part, pcode, phone: phone ?? '', village: village ?? '' },
    })),
    applicationIds: (room?.agenda ?? []).filter(({ status }) => status === 'waiting').map((one) => one.applicationId),
  };
}

export function requestOf({ programmeId, meetsAt, place, members, ...rest }: SessionFields): SessionRequest {
  return {
    programmeId: programmeId ?? '',
    meetsAt: new Date(meetsAt).toISOString(),
    place: place.trim(),
    language: rest.language,
    applicationIds: rest.applicationIds,
    members: members.map(({ staffId, part, phone, pcode, village }) => ({
      ...{ staffId, part, pcode },
      phone: phone.trim() || null,
      village: village.trim() || null,
    })),
  };
}

/** As `<input type="datetime-local">` writes it. */
function localInput(instant: Date): string {
  const shifted = new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
