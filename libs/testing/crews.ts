import { type Team, teams } from './demo-world';
import { officeId, staff } from './reference';

/** The people who carry a case of one office, by their ids; nobody of them has two duties that exclude each other. */
export interface Crew {
  readonly team: Team;
  readonly officeId: string;
  readonly officer: string;
  readonly verifier: string;
  readonly scorers: readonly string[];
  readonly approver: string;
  readonly second: string;
  readonly releaser: string;
  readonly finance: string;
  readonly monitor: string;
}

/** One for each case officer. */
export const crews: readonly Crew[] = teams.flatMap((team) =>
  team.officers.map((officer) => ({
    ...{ team, officer: idOf(officer), officeId: officeId(one(officer).office) },
    ...{
      approver: idOf(team.approver),
      second: idOf(team.second),
      releaser: idOf(team.releaser),
      monitor: idOf('zarina.rahimova'),
    },
    ...byCountry(team.country),
  })),
);

function byCountry(country: Team['country']): Pick<Crew, 'verifier' | 'finance' | 'scorers'> {
  return country === 'TJ'
    ? {
        verifier: idOf('rustam.saidov'),
        finance: idOf('rustam.saidov'),
        scorers: ['parvina.holova', 'shavkat.boboev'].map(idOf),
      }
    : {
        verifier: idOf('nurlan.toktogulov'),
        finance: idOf('gulnara.sadykova'),
        scorers: ['farrukh.nazarov', 'meerim.isakova'].map(idOf),
      };
}

function idOf(name: string): string {
  return one(name).id;
}

function one(name: string) {
  const found = staff.find(({ email }) => email === `${name}@tendesh.example`);
  if (found === undefined) throw new Error(`Nobody is called ${name}`);
  return found;
}
