import { IsIn, IsISO8601, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { type TrailKind, trailKinds } from '@tendesh/domain/audit/trail';
import { PageQuery } from '../shared/page';
import type { StaffReference } from '../shared/acts';

export class TrailQuery extends PageQuery {
  @IsOptional()
  @IsIn(trailKinds)
  kind?: TrailKind;

  /** A case number. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  q?: string;

  @IsOptional()
  @IsUUID()
  caseId?: string;

  @IsOptional()
  @IsUUID()
  staffId?: string;

  /** As in `document.uploaded`. */
  @IsOptional()
  @Matches(/^[a-z_]+\.[a-z_]+$/)
  @MaxLength(100)
  act?: string;

  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(10)
  from?: string;

  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(10)
  to?: string;
}

/** One event of the trail with its place in its chain. */
export class TrailItem {
  id: string;
  at: string;
  by: StaffReference | null;
  officeName: string | null;
  caseId: string | null;
  caseNumber: string | null;
  noun: string;
  act: string;
  /** The reason or the purpose, as it was written. */
  reason: string | null;
  /** Words were written and have been erased since. */
  isErased: boolean;
  detail: Record<string, string | number | boolean | null>;
  /** Of the amounts in the detail: its own, else that of the programme it concerns. */
  currency: string | null;
  chainId: string;
  sequence: number;
}

export class TrailPage {
  items: TrailItem[];
  next: string | null;
}

/** Everybody who may stand in the trail. */
export class TrailPeople {
  items: StaffReference[];
}

/** The ends of all chains on one day, as one hash: to be printed and kept elsewhere. */
export class AnchorItem {
  day: string;
  madeAt: string;
  chains: number;
  events: number;
  hash: string;
}

export class AnchorPage {
  items: AnchorItem[];
  next: string | null;
}
