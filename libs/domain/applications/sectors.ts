/** Lines of business by ISIC Rev. 4, with the classes of NACE Rev. 2 (ГКЭД in Kyrgyzstan) that they hold. */
export const sectors = [
  { code: '1410', nace: '14.13' }, // sewing, outerwear
  { code: '1430', nace: '14.39' }, // knitwear
  { code: '1071', nace: '10.71' }, // confectionery, bakery
  { code: '1030', nace: '10.39' }, // dried fruit
  { code: '0149', nace: '01.49' }, // bees, honey
  { code: '0113', nace: '01.13' }, // greenhouse vegetables
  { code: '0141', nace: '01.41' }, // cattle
  { code: '0144', nace: '01.45' }, // sheep
  { code: '0146', nace: '01.47' }, // poultry
  { code: '3100', nace: '31.09' }, // furniture
  { code: '5630', nace: '56.30' }, // coffee shop
  { code: '5610', nace: '56.10' }, // canteen
  { code: '4520', nace: '45.20' }, // car wash, repair
  { code: '4711', nace: '47.11' }, // shop
  { code: '7730', nace: '77.32' }, // tool hire
  { code: '9609', nace: '96.04' }, // sauna
  { code: '9602', nace: '96.02' }, // hairdresser
  { code: '2511', nace: '25.11' }, // welding, metal
  { code: '5510', nace: '55.20' }, // guest house
] as const;

export type SectorCode = (typeof sectors)[number]['code'];
export const sectorCodes: readonly SectorCode[] = sectors.map((sector) => sector.code);

/** True for an ISIC code of the table. `isSectorCode('1410')` is true. */
export function isSectorCode(code: unknown): code is SectorCode {
  return (sectorCodes as readonly unknown[]).includes(code);
}
