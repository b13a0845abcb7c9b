import { Fault } from '../../domain/fault.js';

/** An act named a bill that is not there. */
export function unknownBill(id: string): Fault {
  return new Fault(
    'bill.unknown',
    `no bill has the identity «${id}»; it is written <country>/<registry>/<number>, such as ru/sozd/259246-6`,
    { bill: id },
  );
}
