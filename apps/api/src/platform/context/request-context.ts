import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '@tendesh/domain/staff/reach';
import type { Language } from '@tendesh/domain/staff/roles';

/** Which rows a transaction sees, as row-level security is told. */
export interface Sight {
  /** Offices whose rows are seen; null for all of them. */
  readonly visibleOfficeIds: readonly string[] | null;
  /** Files lent to a member of a committee from outside: of cases, applications and people, by their ids. */
  readonly agendaIds: readonly string[];
  /** Files that a member of a committee stepped aside from: seen in no role. */
  readonly recusedIds: readonly string[];
}

/** Who is signed in: the actor of every rule, with what presenting needs. */
export interface SignedIn extends Actor, Sight {
  readonly email: string;
  readonly fullName: string;
  readonly language: Language;
}

/** What belongs to one request, and is the same wherever the code of it runs. */
export interface RequestContext {
  readonly requestId: string;
  actor?: SignedIn;
  /** Method, path and body of a request that carries an Idempotency-Key. */
  repeatable?: { readonly key: string; readonly request: string };
  /** The act is only rehearsed: everything runs and is rolled back. */
  dryRun?: boolean;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs `work` inside a request context: the HTTP adapter for each request, tests and the demo replay for each act. */
export function inContext<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

export function currentContext(): RequestContext {
  const context = storage.getStore();
  if (context === undefined) throw new Error('No request context: the call came from outside inContext()');
  return context;
}

/** Whether the act of this request is only rehearsed; outside a request nothing is. */
export function isRehearsed(): boolean {
  return storage.getStore()?.dryRun === true;
}

/** The person who acts. The guard has let nobody through without one. */
export function currentActor(): SignedIn {
  const { actor } = currentContext();
  if (actor === undefined) throw new Error('No actor: a route that needs one is marked public');
  return actor;
}
