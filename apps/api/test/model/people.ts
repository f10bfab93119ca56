/** The people of Osh and of the programme, and some who have no business there: another office, auditor, administrator. */
export const people = [
  'aigul.asanova',
  'adilet.kadyrov',
  'nurlan.toktogulov',
  'farrukh.nazarov',
  'meerim.isakova',
  'elena.kim',
  'talant.osmonov',
  'daniyar.omarov',
  'gulnara.sadykova',
  'zarina.rahimova',
  'cholpon.ergeshova',
  'irina.petrova',
  'bakyt.jumabaev',
] as const;
