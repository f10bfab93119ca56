/** A connection that sees the trail as it stood at one instant. */
export type Query = <Row>(sql: string, params?: readonly unknown[]) => Promise<Row[]>;

export interface LinkRow {
  readonly chainId: string;
  readonly sequence: number;
  readonly id: string;
  /** What the link says, without the hash of the one before. */
  readonly link: string;
  readonly previousHash: string;
  readonly hash: string;
  readonly wordsHash: string | null;
  /** Null where there are no words, or no longer. */
  readonly words: { readonly salt: string; readonly text: string } | null;
  readonly head: { readonly length: number; readonly hash: string } | null;
  /** What the event says of an anchor; null for every other event. */
  readonly anchored: { readonly day: string; readonly hash: string } | null;
}

export interface AnchorRow {
  readonly day: string;
  /** What the anchor says, without the hash of the one before. */
  readonly content: string;
  readonly headsHash: string;
  readonly previousHash: string;
  readonly hash: string;
}

export interface HeadRow {
  readonly chainId: string;
  readonly line: string;
}

export interface LostHead {
  readonly chainId: string;
  readonly day: string;
  readonly sequence: number;
  readonly eventId: string | null;
}

const AT_ONCE = 2_000;

/**
 * The rows of the trail, read batch by batch. What a link says is put together here, and not by the function that wrote it:
 * whoever can change that function must not be able to hide behind it.
 */
export class TrailRows {
  constructor(private readonly query: Query) {}

  /** Every event in the order of its chain. */
  async *links(): AsyncGenerator<LinkRow[]> {
    await this.query(`declare trail_link no scroll cursor for
      select e.chain_id as "chainId", e.sequence::float8 as sequence, e.id,
        concat_ws(e'\\n', 'tendesh-audit-1', e.chain_id, e.sequence, e.id, (extract(epoch from e.at) * 1000000)::bigint,
          coalesce(e.staff_id::text, ''), coalesce(e.office_id::text, ''), coalesce(e.case_id::text, ''), e.noun, e.noun_id,
          e.act, e.detail, coalesce(encode(e.text_hash, 'hex'), '-')) as link,
        encode(e.previous_hash, 'hex') as "previousHash", encode(e.hash, 'hex') as hash,
        encode(e.text_hash, 'hex') as "wordsHash",
        case when t.event_id is not null then json_build_object('salt', encode(t.salt, 'hex'), 'text', t.text) end as words,
        case when c.chain_id is not null
          then json_build_object('length', c.length, 'hash', encode(c.hash, 'hex')) end as head,
        case when e.noun = 'audit' and e.act = 'anchored' then e.detail end as anchored
      from audit_event e left join audit_text t on t.event_id = e.id left join audit_chain c on c.chain_id = e.chain_id
      order by e.chain_id, e.sequence, e.id`);
    for (;;) {
      const rows = await this.query<LinkRow>(`fetch ${AT_ONCE} from trail_link`);
      if (rows.length > 0) yield rows;
      if (rows.length < AT_ONCE) return;
    }
  }

  async countEvents(): Promise<number> {
    const [row] = await this.query<{ count: number }>(
      'select coalesce(sum(length), 0)::float8 as count from audit_chain',
    );
    return row?.count ?? 0;
  }

  /** A chain of which nothing is left but its head. */
  async emptyChain(): Promise<string | null> {
    const [row] = await this.query<{ chainId: string }>(
      `select chain_id as "chainId" from audit_chain c where not exists (
         select from audit_event e where e.chain_id = c.chain_id) order by chain_id limit 1`,
    );
    return row?.chainId ?? null;
  }

  anchors(): Promise<AnchorRow[]> {
    return this.query<AnchorRow>(
      `select to_char(day, 'YYYY-MM-DD') as day, concat_ws(e'\\n', 'tendesh-anchor-1', to_char(day, 'YYYY-MM-DD'), (extract(epoch from made_at) * 1000000)::bigint, chains,
           events, encode(heads_hash, 'hex')) as content,
         encode(heads_hash, 'hex') as "headsHash", encode(previous_hash, 'hex') as "previousHash", encode(hash, 'hex') as hash
       from audit_anchor order by day`,
    );
  }

  /** The heads that an anchor names, in their order. */
  async *headsOf(day: string): AsyncGenerator<HeadRow[]> {
    let after: string | null = null;
    for (;;) {
      const rows: HeadRow[] = await this.query<HeadRow>(
        `select chain_id as "chainId", concat_ws(' ', chain_id, length, encode(hash, 'hex')) as line
         from audit_anchor_head where day = $1 and ($2::uuid is null or chain_id > $2) order by chain_id limit ${AT_ONCE}`,
        [day, after],
      );
      yield rows;
      if (rows.length < AT_ONCE) return;
      after = rows.at(-1)?.chainId ?? null;
    }
  }

  /** The first anchored head that the trail does not reach any more, or reaches with another hash. */
  async lostHead(): Promise<LostHead | null> {
    const [row] = await this.query<LostHead>(
      `select h.chain_id as "chainId", to_char(h.day, 'YYYY-MM-DD') as day, e.id as "eventId",
         case when e.id is not null then h.length else (select coalesce(max(x.sequence), 0) + 1 from audit_event x
           where x.chain_id = h.chain_id) end::float8 as sequence
       from audit_anchor_head h left join audit_event e on e.chain_id = h.chain_id and e.sequence = h.length
       where e.hash is distinct from h.hash order by h.day, h.chain_id limit 1`,
    );
    return row ?? null;
  }
}
