import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { allocations, officeId, staff } from '@tendesh/testing/reference';
import type { AfterActs } from '../../src/platform/audit/after-acts';
import { inContext, type SignedIn } from '../../src/platform/context/request-context';
import { dataSourceOptions } from '../../src/platform/database/database';
import { IdempotencyRepository } from '../../src/platform/database/idempotency.repository';
import type { WriteTransaction } from '../../src/platform/database/transaction';
import { UnitOfWork } from '../../src/platform/database/unit-of-work';
import { UnitOfWorkRepository } from '../../src/platform/database/unit-of-work.repository';
import { databaseUrl } from '../support/global-setup';
import { startWorld, type World } from '../support/world';

const [kyrgyz, , tajik] = allocations;
const tellsNobody: AfterActs = { run: () => Promise.resolve({ told: [], letters: [] }) };

describe('a unit of work that PostgreSQL undid because of another', () => {
  let world: World;
  const sources: DataSource[] = [];

  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(async () => {
    for (const source of sources) await source.destroy();
    await world.stop();
  });

  it('begins again after a deadlock, and each caller sees one success', async () => {
    const work = await unitOfWork('read\\ committed');
    const bothHoldOne = barrier(2);
    const attempts = { one: 0, other: 0 };
    const act = (name: 'one' | 'other', first: string, second: string) =>
      write(work, async (tx) => {
        attempts[name] += 1;
        await lock(tx, first);
        if (attempts[name] === 1) await bothHoldOne();
        await lock(tx, second);
        await tx.audit({ noun: 'allocation', nounId: first, act: `deadlock_${name}` });
        return name;
      });
    const answers = await Promise.all([act('one', kyrgyz.id, tajik.id), act('other', tajik.id, kyrgyz.id)]);
    expect(answers).toEqual(['one', 'other']);
    // Who begins again may reach the row before the one who waits for it, and they meet once more.
    expect(attempts.one + attempts.other).toBeGreaterThanOrEqual(3);
    expect([await audited('deadlock_one'), await audited('deadlock_other')]).toEqual([1, 1]);
  });

  it('begins again after a serialisation failure, with what the other one wrote', async () => {
    const work = await unitOfWork('repeatable\\ read');
    let attempts = 0;
    const budget = await write(work, async (tx) => {
      attempts += 1;
      await tx.rows('select from allocation');
      if (attempts === 1) await addToBudget(tajik.id);
      const [row] = await tx.rows<{ minor: number }[]>(
        'update allocation set amount_minor = amount_minor + 1 where id = $1 returning amount_minor as minor',
        [tajik.id],
      );
      await tx.audit({ noun: 'allocation', nounId: tajik.id, act: 'serialised' });
      return row?.[0]?.minor;
    });
    expect(attempts).toBe(2);
    expect(budget).toBe(tajik.amountMinor + 2);
    expect(await audited('serialised')).toBe(1);
  });

  it('gives up after five attempts, and has written nothing', async () => {
    const work = await unitOfWork('repeatable\\ read');
    let attempts = 0;
    const hopeless = write(work, async (tx) => {
      attempts += 1;
      await tx.audit({ noun: 'allocation', nounId: kyrgyz.id, act: 'hopeless' });
      await addToBudget(kyrgyz.id);
      await tx.rows('update allocation set amount_minor = amount_minor + 1 where id = $1', [kyrgyz.id]);
    });
    await expect(hopeless).rejects.toThrow('could not serialize access');
    expect(attempts).toBe(5);
    expect(await audited('hopeless')).toBe(0);
  });

  it('does not repeat what a rule refused', async () => {
    const work = await unitOfWork('read\\ committed');
    let attempts = 0;
    const broken = write(work, async (tx) => {
      attempts += 1;
      await tx.rows('update allocation set committed_minor = amount_minor + 1 where id = $1', [kyrgyz.id]);
    });
    await expect(broken).rejects.toThrow('commitments_within_allocation');
    expect(attempts).toBe(1);
  });

  async function unitOfWork(isolation: string): Promise<UnitOfWork> {
    const url = databaseUrl(process.env['TENDESH_TEST_DATABASE'] ?? '', world.sql.database ?? '');
    const extra = { options: `-c role=tendesh_app -c default_transaction_isolation=${isolation}` };
    const source = await new DataSource({ ...dataSourceOptions(url, 4), extra }).initialize();
    sources.push(source);
    return new UnitOfWork(source, world.clock, new UnitOfWorkRepository(), new IdempotencyRepository(), tellsNobody);
  }

  /** By another connection, committed at once. */
  async function addToBudget(id: string): Promise<void> {
    await world.sql.query('update allocation set amount_minor = amount_minor + 1 where id = $1', [id]);
  }

  async function audited(act: string): Promise<number> {
    return (await world.sql.query('select from audit_event where act = $1', [act])).rowCount ?? 0;
  }
});

function write<T>(work: UnitOfWork, act: (tx: WriteTransaction) => Promise<T>): Promise<T> {
  return inContext({ requestId: randomUUID(), actor: officer() }, () => work.write(act));
}

function officer(): SignedIn {
  const [person] = staff;
  if (person === undefined) throw new Error('The reference world has nobody');
  const office = officeId('KG-OSH');
  return { ...person, officeId: office, visibleOfficeIds: [office], agendaIds: [], recusedIds: [] };
}

async function lock(tx: WriteTransaction, id: string): Promise<void> {
  await tx.rows('select from allocation where id = $1 for no key update', [id]);
}

/** Resolves for all who wait when the last of them has come. */
function barrier(count: number): () => Promise<void> {
  let missing = count;
  let open: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return () => {
    missing -= 1;
    if (missing === 0) open();
    return opened;
  };
}
