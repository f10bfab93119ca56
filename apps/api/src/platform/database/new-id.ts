import { v7 as uuidv7 } from 'uuid';

let sequence = 0;

/** A time-ordered id (UUID version 7). Within one process ids of the same instant keep their order. */
export function newId(at: Date): string {
  sequence = (sequence + 1) % 0x1_0000_0000;
  return uuidv7({ msecs: at.getTime(), seq: sequence });
}
